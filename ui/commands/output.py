"""What a command writes to the terminal: lines, tables, JSON, and its one line of complaint."""

import json
import sys
from collections.abc import Sequence
from unicodedata import combining, east_asian_width

WRONG_USE = 2
"""Exit code when what was asked for cannot be understood or read."""


def write(text: str) -> None:
    """Write a line, or several, to standard output."""
    sys.stdout.write(text + "\n")


def write_json(value: object) -> None:
    """Write a value as JSON, letters as they are, keys in the order given."""
    write(json.dumps(value, ensure_ascii=False, indent=2))


def complain(problem: str) -> int:
    """Say on standard error, in one line, what cannot be used; returns the exit code for it."""
    sys.stderr.write(f"anyqtama: {' '.join(problem.split())}\n")
    return WRONG_USE


def table(head: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = ()) -> str:
    """Lay out rows under their heads; the columns in `numbers` stand to the right."""
    widths = [max(_width(cell) for cell in column) for column in zip(head, *rows, strict=True)]
    lines = [_line(head, widths, numbers), "  ".join("─" * width for width in widths)]
    lines += [_line(row, widths, numbers) for row in rows]
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int], numbers: Sequence[int]) -> str:
    padded = []
    for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        space = " " * (width - _width(cell))
        padded.append(space + cell if column in numbers else cell + space)
    return "  ".join(padded).rstrip()


def _width(text: str) -> int:
    """Columns that the text takes on a terminal."""
    return sum(0 if combining(c) else 2 if east_asian_width(c) in "WF" else 1 for c in text)
