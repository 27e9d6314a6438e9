"""One spelling for what is typed in Kazakh, Russian or Latin letters, to compare with."""

import unicodedata

_LETTERS = str.maketrans(
    {
        "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e",
        "ж": "j", "з": "z", "и": "i", "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n",
        "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u",
        "ү": "u", "ф": "f", "х": "h", "һ": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "",
        "ы": "i", "і": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "ı": "i", "ß": "ss", "ø": "o",
        "ł": "l", "-": " ", "–": " ", ".": " ", ",": " ",
    }
)  # fmt: skip
_LATIN = (("zh", "j"), ("kh", "h"), ("ts", "c"), ("shch", "sh"), ("q", "k"), ("w", "v"), ("y", "i"))


def folded(text: str) -> str:
    """`text` in plain Latin letters, so that "Құрылыс", "құрылыс" and "kurylys" are one."""
    plain = text.casefold().translate(_LETTERS)
    plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    for written, one in _LATIN:
        plain = plain.replace(written, one)
    return " ".join(plain.split())
