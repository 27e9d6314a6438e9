"""Spellings: folding for search, Kazakh alphabetical order, and names across alphabets.

Search folds away what a Russian keyboard cannot type; the order of lists is the 42-letter
Kazakh alphabet, stored as a key because SQLite and PostgreSQL do not know it alike; and the
spellings of one name in Latin and Cyrillic meet under the same name keys (F5).
"""

import unicodedata
from collections.abc import Iterable
from itertools import combinations

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
"""The Kazakh Cyrillic alphabet in its order."""

_FOLDS = str.maketrans(
    {
        **dict(zip("қғңәөұүіһёй", "кгнаоууихеи", strict=True)),
        **dict(zip("ıøłđðħ", "iolddh", strict=True)),
        "æ": "ae", "œ": "oe", "þ": "th", "ґ": "г", "є": "е",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Text as it is searched: lower case, no Kazakh letters, no marks on letters, single spaces."""
    bare = _without_marks(_without_marks(text).casefold().translate(_FOLDS))
    return " ".join(bare.translate(_FOLDS).split())


def _without_marks(text: str) -> str:
    parts = unicodedata.normalize("NFD", text)
    return "".join(char for char in parts if not unicodedata.combining(char))


# --- order ----------------------------------------------------------------------------------
# One printable ASCII character a letter, so that the key sorts byte by byte:
# space, other signs, digits, Cyrillic, Latin, all else.

_WEIGHTS = {" ": " "}
_WEIGHTS |= {digit: digit for digit in "0123456789"}
_WEIGHTS |= {letter: chr(0x3A + place) for place, letter in enumerate(ALPHABET)}
_WEIGHTS |= {chr(97 + place): chr(0x64 + place) for place in range(26)}


def sort_key(text: str) -> str:
    """The key by which names stand in Kazakh order; compare it byte by byte (binary, "C")."""
    composed = unicodedata.normalize("NFC", text).casefold()
    return "".join(_weight(char) for char in " ".join(composed.split()))


def _weight(char: str) -> str:
    if known := _WEIGHTS.get(char):
        return known
    if unicodedata.combining(char):
        return ""
    if not char.isalnum():
        return "!"
    plain = unicodedata.normalize("NFD", char)[0]
    plain = plain if plain in _WEIGHTS else char.translate(_FOLDS)
    return "".join(_WEIGHTS.get(part, "~") for part in plain)


# --- names ----------------------------------------------------------------------------------
# Both alphabets are brought to one rough alphabet of sounds: the vowels a, i, u and the
# consonants that survive every usual spelling. Hissing sounds are one, since passports write
# Ş as S and Ц as TS, C or Z.

_CYRILLIC = {
    "чж": "j", "дж": "j",
    **dict(zip("абвгғдежзийкқлмнңопрстуфхһцчшщыіэ", "abvggdijsiikklmnnuprstufhhssssiii", strict=True)),
    "ә": "a", "ө": "u", "ұ": "u", "ү": "u", "ё": "iu", "ю": "iu", "я": "ia", "ъ": "", "ь": "",
    "ґ": "g", "є": "i", "ї": "i", "ў": "u",
}  # fmt: skip
_LATIN = {
    "shch": "s", "sch": "s", "tch": "s", "dzh": "j", "ch": "s", "sh": "s", "zh": "j", "kh": "h",
    "gh": "g", "ph": "f", "th": "t", "dh": "d", "bh": "b", "rh": "r", "nh": "n", "ck": "k",
    "dj": "j", "ts": "s", "tz": "s", "ce": "si", "ci": "si", "cy": "si",
    **dict(zip("abcdefghijklmnopqrstuvwxyz", "abkdifghijklmnupkrstuvvkis", strict=True)),
    "x": "ks", "ı": "i", "ş": "s", "ç": "s", "č": "s", "š": "s", "ž": "j", "ğ": "g", "ß": "s",
    "ø": "u", "ł": "l", "đ": "d", "æ": "a", "œ": "u", "’": "", "'": "",
}  # fmt: skip
_PARTICLES = frozenset(
    ("al", "el", "ul", "bin", "ibn", "bint", "van", "von", "der", "de", "da", "do", "dos", "di",
     "аль", "ал", "әл", "эль", "ель", "уль", "бин", "ибн", "бинт", "ван", "фон", "де", "да", "ду",
     "дос", "ди", "uly", "kyzy", "ұлы", "қызы", "оглы", "кызы", "ogly", "ugli")
)  # fmt: skip


def name_keys(latin: str, cyrillic: str) -> frozenset[str]:
    """Keys under which the spellings of one person's name meet, in whichever order and alphabet.

    A key stands for two words of the name (or its only one), so that filings with and without
    a patronymic meet too. Equal keys make two names candidates; `likeness` then ranks them.
    """
    keys: set[str] = set()
    for name in (latin, cyrillic):
        for words in _spellings(name):
            skeletons = [_skeleton(word) for word in words]
            if len(skeletons) == 1:
                keys.update(skeletons)
            keys.update(" ".join(sorted(pair)) for pair in combinations(skeletons[:5], 2))
    return frozenset(keys)


def likeness(first: str, second: str) -> float:
    """How alike two names sound, 0 to 1, whatever their alphabets and the order of the words."""
    return max(
        (_likeness(one, two) for one in _spellings(first) for two in _spellings(second)),
        default=0.0,
    )


def _spellings(name: str) -> list[list[str]]:
    """The words of a name in sounds, once for each way to read its ambiguous letters."""
    text = unicodedata.normalize("NFC", name).casefold().replace("i\u0307", "i")
    words = [word for word in text.replace("-", " ").split() if word not in _PARTICLES]
    readings = [words]
    if any("j" in word for word in words):  # Latin j: ж in Jumabekov, й in Jung, х in Jose
        readings += [[word.replace("j", to) for word in words] for to in ("y", "h")]
    if any("г" in word for word in words):  # Ukrainian passports write г as H
        readings.append([word.replace("г", "х") for word in words])
    sounds = [[_sounds(word) for word in words] for words in readings]
    return [[word for word in words if word] for words in sounds]


def _sounds(word: str) -> str:
    table = _CYRILLIC if any("\u0400" <= char <= "\u04ff" for char in word) else _LATIN
    if word.startswith("x"):  # pinyin: Xi is Си
        word = "s" + word[1:]
    out, place = "", 0
    while place < len(word):
        for length in (4, 3, 2, 1):
            part = word[place : place + length]
            if len(part) == length and part in table:
                out += table[part]
                break
        else:
            length = 1
            bare = _without_marks(word[place])
            out += table.get(bare, "") if bare != word[place] else ""
        place += length
    out = out.replace("ts", "s").replace("dj", "j").replace("ng", "n")
    if len(out) > 2 and out.endswith("ah"):  # Fatimah is Fatima
        out = out[:-1]
    return "".join(char for at, char in enumerate(out) if at == 0 or char != out[at - 1])


def _skeleton(sounds: str) -> str:
    """The consonants; short words keep their vowels, or Li and Lo would be one name."""
    bones = "".join(char for char in sounds if char not in "aiu")
    bones = ("a" if sounds[0] in "aiu" else "") + bones
    return bones if len(bones) >= 3 else sounds


def _likeness(first: list[str], second: list[str]) -> float:
    fewer, more = sorted((first, second), key=lambda words: (len(words), words))
    if not fewer:
        return 0.0
    rest, score, weight = list(more), 0.0, 0
    for word in sorted(fewer, key=len, reverse=True):
        best = max(rest, key=lambda other: _closeness(word, other))
        rest.remove(best)
        size = max(len(word), len(best))
        score += _closeness(word, best) * size
        weight += size
    unmatched = sum(len(word) for word in rest)  # a patronymic that one filing leaves out
    return score / (weight + unmatched / 4)


def _closeness(first: str, second: str) -> float:
    """One minus the edit distance as a share; a vowel costs half of a consonant."""
    row = list(_costs(second))
    for char in first:
        above, row = row, [row[0] + _cost(char)]
        for place, other in enumerate(second):
            change = 0.0 if char == other else max(_cost(char), _cost(other))
            row.append(
                min(above[place] + change, above[place + 1] + _cost(char), row[-1] + _cost(other))
            )
    whole = max(sum(map(_cost, first)), sum(map(_cost, second)))
    return max(0.0, 1 - row[-1] / whole)


def _cost(char: str) -> float:
    return 0.5 if char in "aiu" else 1.0


def _costs(word: str) -> Iterable[float]:
    total = 0.0
    yield total
    for char in word:
        total += _cost(char)
        yield total
