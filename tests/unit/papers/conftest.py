"""Golden texts: what a paper said when a person last read it."""

from collections.abc import Callable
from pathlib import Path

import pytest

_GOLDEN = Path(__file__).parents[2] / "golden"

Golden = Callable[[str, str], None]


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with its golden file, or write the file under --regenerate-golden."""

    def compare(name: str, text: str) -> None:
        file = _GOLDEN / f"{name}.txt"
        if request.config.getoption("--regenerate-golden"):
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        assert file.read_text(encoding="utf-8") == text, (
            f"{name} says something else than before; if it should, run with --regenerate-golden"
        )

    return compare
