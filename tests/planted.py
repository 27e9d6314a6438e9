"""Words that must not be found, and a search for them in every way that a program may write them."""

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "cp1251", "koi8-r")


def found_in(data: bytes, words: Iterable[str]) -> list[str]:
    """Which of the words are in the bytes, as "word (how)"."""
    lower = data.lower()
    return [
        f"{word} ({how})"
        for word in words
        for how, form in _forms(word)
        if form in data or form.lower() in lower
    ]


def found_under(folder: Path, words: Iterable[str]) -> list[str]:
    """Which of the words are in the files of a folder, or in their names."""
    wanted = tuple(words)
    return [
        f"{file.name}: {each}"
        for file in sorted(folder.rglob("*"))
        if file.is_file()
        for each in found_in(file.read_bytes() + file.name.encode(), wanted)
    ]


def _forms(word: str) -> Iterator[tuple[str, bytes]]:
    for spelled in {word, word.upper(), word.lower()}:
        yield "json", json.dumps(spelled)[1:-1].encode()
        yield "percent", quote(spelled).encode()
        for encoding in _ENCODINGS:
            try:
                raw = spelled.encode(encoding)
            except UnicodeEncodeError:
                continue
            yield encoding, raw
            yield f"{encoding} in hex", raw.hex().encode()
            for shift in range(3):  # wherever in a base64 text it begins
                inner = base64.b64encode(bytes(shift) + raw)
                whole = inner[(0, 2, 3)[shift] :].rstrip(b"=")[:-1]
                if len(whole) > 7:
                    yield f"{encoding} in base64", whole
