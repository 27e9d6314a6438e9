"""Every line with `anyqtama` that help and the project's own pages tell is one that is understood."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.kernel.text import Language
from ui.command_line import parser
from ui.commands.window import with_package_named
from ui.screens.help.topics import read_topics

ROOT = Path(__file__).parents[3]
TICKED = re.compile(r"`(anyqtama(?:-console\.exe)?(?: [^`]+)?)`")
LISTED = re.compile(r"^    (anyqtama(?:-console\.exe)? .+)$", re.MULTILINE)


def told() -> Iterator[tuple[str, str]]:
    """Where a command stands, and the command."""
    for language in Language:
        for topic in read_topics(language):
            yield from ((f"{language}/{topic.id}", line) for line in TICKED.findall(topic.text))
    for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
        lines = [*TICKED.findall(text), *LISTED.findall(text)]
        yield from ((name, re.split(r" {2,}", line)[0]) for line in lines)


def understood(line: str) -> bool:
    """Whether the parser takes it; the name of a group of commands stands for the group."""
    words = shlex.split(" ".join(line.split()))[1:]
    for arguments in (words, [*words, "--help"] if is_name(words) else words):
        try:
            parser().parse_args(with_package_named(arguments))
        except SystemExit as end:
            if end.code == 0:
                return True
        else:
            return True
    return False


def is_name(words: list[str]) -> bool:
    """Whether only a command is named."""
    return len(words) == 1 and not words[0].startswith("-")


def test_every_command_that_is_told_is_understood(capsys: pytest.CaptureFixture[str]) -> None:
    lines = set(told())
    assert len(lines) > 40
    assert sorted(each for each in lines if not understood(each[1])) == []
    capsys.readouterr()


@pytest.mark.parametrize(
    "line", ["anyqtama dew", "anyqtama server init", "anyqtama audit verify", "anyqtama --demos"]
)
def test_a_command_that_is_not_there_is_seen(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert not understood(line)
    capsys.readouterr()


def test_the_runbook_tells_every_command_of_an_administrator() -> None:
    said = {" ".join(line.split()[:2]) for where, line in told() if where.startswith("kk/")}
    wanted = {"server", "audit", "backup", "restore", "diagnostics", "self-test"}
    assert {f"anyqtama {each}" for each in wanted} <= said
