"""File names of papers: readable in Kazakh or Russian, valid on Windows and Linux."""

import re
import unicodedata

from app.kernel.text import Language
from app.papers.texts import paper_texts

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 120


def paper_file_name(kind: str, number: str, language: Language, ext: str) -> str:
    """The file name of a paper, such as "Хаттама 14.pdf"; a draft has its mark for a number.

    `kind` is a key of resources/papers/names.toml: "protocol", "extract", "certificate",
    "duplicate", "notice", "refusal", "intake_refusal", "withdrawal", "receipt", "register".
    Letters that a file system forbids become "-". The first word is never a device name of
    Windows, because it comes from the office's own list.
    """
    words = paper_texts("names", language)
    raw = f"{words(kind)} {number.strip() or words('draft').lower()}"
    name = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", raw))
    name = "".join(letter for letter in name if unicodedata.category(letter)[0] != "C")
    name = " ".join(name.split())[:_LONGEST].rstrip(" .")
    return f"{name}.{ext}"
