"""Why a paper is not made: the content is at fault (refused) or the machine is (fault)."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from types import MappingProxyType
from typing import ParamSpec, TypeVar

from app.kernel.outcome import Refusal

P = ParamSpec("P")
T = TypeVar("T")


class PaperRefused(Exception):
    """The paper would come out wrong, so it does not come out at all.

    Renderers raise it from deep inside a page; the use case answers with `refusal`.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(f"{code}: " + ", ".join(f"{k}={v}" for k, v in params.items()))
        self.refusal = Refusal(code, MappingProxyType(params))


class MissingGlyph(PaperRefused):
    """The paper's face lacks letters; `letters` are they, `where` is the text they stand in."""

    def __init__(self, letters: str, where: str, face: str) -> None:
        named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in letters)
        super().__init__("glyph_missing", letters=named, where=where, face=face)
        self.letters, self.where, self.face = letters, where, face


class MissingSide(PaperRefused):
    """A text that the applicant reads lacks its Kazakh or Russian side."""

    def __init__(self, what: str, language: str) -> None:
        super().__init__("paper_side_missing", what=what, language=language)


class PaperFault(Exception):
    """A paper could not be put on disk.

    `code` is "disk_full", "no_permission", "folder_missing", "name_too_long" or
    "write_failed"; the three sentences are for the command line, screens translate the code.
    """

    safe = "The document itself is kept in the program; an older file of this name is untouched."

    def __init__(self, code: str, path: Path, happened: str, to_do: str) -> None:
        super().__init__(f"{happened} {self.safe} {to_do}")
        self.code, self.path, self.happened, self.to_do = code, path, happened, to_do


def refusing(make: Callable[P, T | Refusal]) -> Callable[P, T | Refusal]:
    """Let the maker of a paper answer with the refusal that its renderer raised."""

    @wraps(make)
    def made(*args: P.args, **kwargs: P.kwargs) -> T | Refusal:
        try:
            return make(*args, **kwargs)
        except PaperRefused as refused:
            return refused.refusal

    return made
