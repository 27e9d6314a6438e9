"""Brings .ts files up to date with the sources: `python -m ui.i18n.update [area ...]`.

An area is named by its folder ("ui/screens/desk") or its name ("screens-desk"). Without one,
all areas are updated. English needs plural forms only.
"""

import subprocess
import sys
from pathlib import Path

from app.kernel.text import Language
from ui.i18n.areas import UI, area_of, areas, ts_file
from ui.i18n.compile import qt_tool


def update(area: str, sources: list[Path]) -> None:
    """Update the three .ts files of one area; one without strings gets no file."""
    for language in Language:
        target = ts_file(language, area)
        target.parent.mkdir(parents=True, exist_ok=True)
        plural = ["-pluralonly"] if language is Language.EN else []
        command = [
            *(str(qt_tool("lupdate")), "-silent", "-no-obsolete", "-locations", "none"),
            *("-source-language", "en", "-target-language", language.value),
            *(*plural, *map(str, sources), "-ts", str(target)),
        ]
        subprocess.run(command, check=True)
        if target.exists() and "<message" not in target.read_text(encoding="utf-8"):
            target.unlink()


def main(names: list[str]) -> None:
    """Update the named areas, or all."""
    known = areas()
    wanted = [_named(name) for name in names] or sorted(known)
    for area in wanted:
        update(area, known[area])


def _named(name: str) -> str:
    folder = UI.parent / name
    return area_of(folder / "__init__.py") if folder.is_dir() else name


if __name__ == "__main__":
    main(sys.argv[1:])
