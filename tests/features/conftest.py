"""The demo office is made once for the same sources, and copied by every tour."""

import fcntl
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MADE_OF = ("app", "db", "resources/demo", "resources/procedures", "resources/criteria",
           "resources/checklists", "resources/reasons", "resources/professions")  # fmt: skip


def _content_hash() -> str:
    """Changes when anything changes that the demo office is made of."""
    digest = hashlib.sha256()
    for folder in MADE_OF:
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in {".py", ".toml", ".sql"}:
                digest.update(str(file.relative_to(ROOT)).encode())
                digest.update(file.read_bytes())
    return digest.hexdigest()[:20]


@pytest.fixture(scope="session")
def demo_office(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a demo office; made by the program itself."""
    mine = tmp_path_factory.mktemp("demo-office") / "anyqtama.db"
    assert pytestconfig.cache is not None
    folder = pytestconfig.cache.mkdir("demo-office")
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two workers wait for one office
        here = folder / _content_hash()
        file = here / "anyqtama.db"
        if not file.exists():
            for old in folder.iterdir():
                if old.is_dir():
                    shutil.rmtree(old)
            made = subprocess.run(
                [sys.executable, "-m", "ui", "demo", str(here)],
                cwd=ROOT, capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert made.returncode == 0, made.stderr
        shutil.copyfile(file, mine)
    return mine
