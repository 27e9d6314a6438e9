"""Makes one .qm per language from the .ts files of all areas: `python -m ui.i18n.compile`.

The .qm files are not kept in the repository: they are made where they are missing or older
than a .ts file, at the first start and by the tests; an installed program brings them along.
"""

import os
import sys
from pathlib import Path

from app.kernel.text import Language
from ui.i18n.areas import TRANSLATIONS

COMPILED = TRANSLATIONS / "compiled"


def compiled(language: Language) -> Path:
    """The up-to-date .qm of `language`, made now if need be."""
    sources = sorted((TRANSLATIONS / language).glob("*.ts"))
    newest = max((file.stat().st_mtime_ns for file in sources), default=0)
    name = f"{language}.qm"
    if _is_ready(COMPILED / name, newest):
        return COMPILED / name
    if _is_ready(_own_folder() / name, newest):
        return _own_folder() / name
    folder = COMPILED if os.access(TRANSLATIONS, os.W_OK) else _own_folder()
    return compile_language(sources, folder / name)


def _is_ready(file: Path, newest: int) -> bool:
    return file.exists() and file.stat().st_mtime_ns >= newest


def compile_language(sources: list[Path], target: Path) -> Path:
    """Compile `sources` into `target`, whole or not at all."""
    import subprocess  # seldom needed: this module is on the way to the first paint
    import tempfile

    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        draft = Path(folder) / target.name
        command = [str(qt_tool("lrelease")), "-silent", *map(str, sources), "-qm", str(draft)]
        subprocess.run(command, check=True, capture_output=True)
        draft.replace(target)
    return target


def qt_tool(name: str) -> Path:
    """A translation tool that comes with Qt."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


def _own_folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("anyqtama") / "translations"


def main() -> None:
    """Compile every language again."""
    for language in Language:
        compile_language(
            sorted((TRANSLATIONS / language).glob("*.ts")), COMPILED / f"{language}.qm"
        )


if __name__ == "__main__":
    main()
