"""File names of papers: readable in Kazakh or Russian, valid on Windows and Linux."""

import re
import unicodedata

from app.kernel.text import Language
from app.papers.texts import paper_texts

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 200
"""Bytes of a name without its extension; file systems hold 255."""


def paper_file_name(kind: str, number: str, language: Language, ext: str) -> str:
    """The file name of a paper, such as "Хаттама 14.pdf"; a draft has its mark for a number.

    `kind` is a key of resources/papers/names.toml: "protocol", "extract", "certificate",
    "duplicate", "notice", "refusal", "intake_refusal", "withdrawal", "receipt", "register".
    Letters that a file system forbids become "-". The first word is never a device name of
    Windows, because it comes from the office's own list.
    """
    words = paper_texts("names", language)
    said = _safe(number) or words("draft").lower()
    name = f"{words(kind)} {said}".strip().encode()[:_LONGEST].decode(errors="ignore")
    return f"{name.rstrip(' .')}.{ext}"


def _safe(text: str) -> str:
    """`text` on one line without what a file system forbids and without unseen letters."""
    plain = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", text))
    seen = "".join(letter for letter in plain if unicodedata.category(letter)[0] != "C")
    return " ".join(seen.split()).strip(" .")
