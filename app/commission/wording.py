"""The secretary's words in a protocol: by which keys they are kept, and where they stand (F47).

Keys: "preamble.kk", "closing.ru", "<dossier>.heard.kk", "<dossier>.note.ru". What is not worded
stays as the data says it; a text that stands in one language alone stands in both columns.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from app.commission.protocol import ProtocolContent, ProtocolItem
from app.kernel.resource import RESOURCES, read_resource
from app.kernel.text import Trilingual

Wording = Mapping[str, str]

LONGEST = 8000
"""Characters of one text; a protocol is no novel, and a workbook's cell has an end."""
_PAPER = ("kk", "ru")
_OF_THE_WHOLE, _OF_AN_ITEM = ("preamble", "closing"), ("heard", "note")


@dataclass(frozen=True, slots=True)
class WordingLine:
    """One place for the secretary's words, in both languages of the paper."""

    key: str
    """Without the language: "preamble", "<dossier>.note"."""
    label: Trilingual
    kk: str
    ru: str
    wanted: bool = False
    """Whether both languages are asked for: the reasoned grounds of a refusal."""
    about: str = ""
    """Number of the dossier; "" for words of the whole protocol."""

    @property
    def complete(self) -> bool:
        """Whether nothing that is wanted is missing, and no text stands in one language only."""
        return bool(self.kk) == bool(self.ru) and (bool(self.kk) or not self.wanted)


def keys_of(items: Iterable[ProtocolItem]) -> tuple[str, ...]:
    """Every key of a protocol with these items."""
    return tuple(f"{place}.{language}" for place in _places(items) for language in _PAPER)


def lines_of(content: ProtocolContent, texts: Wording) -> tuple[WordingLine, ...]:
    """The places of a protocol in the order of the paper, with what stands there.

    Words of the whole that the content does not show its reader are not told here either.
    """
    labels = _labels()
    shown = {place for place in _OF_THE_WHOLE if getattr(content, place) is not None}
    texts = {
        key: text
        for key, text in texts.items()
        if (place := key.partition(".")[0]) not in _OF_THE_WHOLE or place in shown
    }

    def line(
        key: str, label: Trilingual, *, about: str = "", wanted: bool = False, note: str = ""
    ) -> WordingLine:
        kk, ru = (texts.get(f"{key}.{language}", "") for language in _PAPER)
        return WordingLine(key, label, kk or note, ru or note, wanted, about)

    lines = [line("preamble", labels["preamble"])]
    for item in content.items:
        for part in _OF_AN_ITEM:
            of_note = part == "note"
            lines.append(
                line(
                    f"{item.key}.{part}",
                    labels[part],
                    about=item.dossier_number,
                    wanted=of_note and item.outcome == "refuse",
                    note=item.note if of_note else "",
                )
            )
    return (*lines, line("closing", labels["closing"]))


def worded(content: ProtocolContent, texts: Wording) -> ProtocolContent:
    """The content with the secretary's words in their places."""
    return replace(
        content,
        preamble=_text(texts, "preamble"),
        closing=_text(texts, "closing"),
        items=tuple(_worded_item(item, texts) for item in content.items),
    )


def standing(content: ProtocolContent, texts: Wording) -> dict[str, str]:
    """The texts, and the notes of items that nobody has worded, as both columns show them."""
    notes = {
        f"{item.key}.note.{language}": item.note
        for item in content.items
        for language in _PAPER
        if item.note
    }
    return notes | dict(texts)


def merged(texts: Wording, changed: Wording) -> dict[str, str]:
    """The texts after a change; an empty text is none."""
    after = {**texts, **{key: text.strip() for key, text in changed.items()}}
    return {key: text for key, text in sorted(after.items()) if text}


def spoken(texts: Wording, key: str) -> str:
    """What the paper says at a key: the other language's words where there are none of its own."""
    place, _, language = key.rpartition(".")
    other = _PAPER[1 - _PAPER.index(language)]
    return texts.get(key, "") or texts.get(f"{place}.{other}", "")


def _worded_item(item: ProtocolItem, texts: Wording) -> ProtocolItem:
    noted = {f"{item.key}.note.{language}": item.note for language in _PAPER if item.note}
    worded = any(key in texts for key in noted) or not noted
    note = _text({**noted, **texts}, f"{item.key}.note") if worded else None
    heard = _text(texts, f"{item.key}.heard")
    return replace(item, heard=heard, note_text=note, note="" if note else item.note)


def _text(texts: Wording, place: str) -> Trilingual | None:
    kk, ru = (spoken(texts, f"{place}.{language}") for language in _PAPER)
    return Trilingual(kk, ru, ru) if kk else None


def _places(items: Iterable[ProtocolItem]) -> Iterator[str]:
    yield from _OF_THE_WHOLE
    for item in items:
        yield from (f"{item.key}.{part}" for part in _OF_AN_ITEM)


@cache
def _labels() -> dict[str, Trilingual]:
    top = read_resource(RESOURCES / "commission" / "wording.toml")
    found = {name: top.trilingual(name) for name in (*_OF_THE_WHOLE, *_OF_AN_ITEM)}
    top.done()
    return found
