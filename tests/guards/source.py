"""The project's own files, as the guards read them."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("app", "db", "ui", "tests")


@dataclass(frozen=True, slots=True)
class Source:
    """A Python module: its path inside the project, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.rpartition("/")[2]

    def within(self, *folders: str) -> bool:
        """Whether the module lies under one of these folders."""
        return any(self.path.startswith(f"{folder}/") for folder in folders)

    def at(self, node: ast.stmt | ast.expr, finding: str) -> str:
        """A finding with its place, as an editor can open it."""
        return f"{self.path}:{node.lineno}: {finding}"


def source(path: str, text: str) -> Source:
    """A module from its text."""
    return Source(path, text, ast.parse(text))


def python_files() -> Iterator[Source]:
    """Every Python module of the project."""
    for part in PARTS:
        for file in sorted((ROOT / part).rglob("*.py")):
            yield source(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"))


def text_files() -> Iterator[tuple[str, str]]:
    """Every text file that is or would be committed: path and text."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    for path in filter(None, listed.stdout.split("\0")):
        file = ROOT / path
        if not file.is_file():
            continue
        content = file.read_bytes()
        if b"\0" not in content:
            yield path, content.decode(encoding="utf-8")


def called(node: ast.Call) -> str:
    """The last name of what is called: `setText` of `self.label.setText(...)`."""
    match node.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def dotted(node: ast.expr) -> str:
    """`datetime.now` of such an expression; empty for anything but names and dots."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            left = dotted(value)
            return f"{left}.{attr}" if left else ""
        case _:
            return ""


def imports(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Every imported name in full: `PySide6.QtCore.QObject` for a from-import."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield node, f"{node.module}.{alias.name}"
