"""Every single thing that a protocol says, by a key, with its name and its value in words.

By these keys a workbook's cell knows its source, and two editions are compared: "head/place",
"member/<member>/name", "item/<dossier>/mark/<member>/<criterion>", "item/<dossier>/vote/<member>",
"text/preamble.kk", "text/<dossier>.note.ru".
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache

from app.commission.protocol import ProtocolContent, ProtocolItem
from app.evaluation.wording import number_text
from app.kernel.clock import OFFICE_ZONE
from app.kernel.resource import RESOURCES, read_resource
from app.kernel.text import Language, Trilingual

TEXT = "text/"
_ITEM, _MEMBER = "item/", "member/"
_OF_CELLS = {"votes": "vote_count", "quorum_met": "quorum", "dossier": "dossier_number"}
_OF_THE_WHOLE = ("preamble", "closing")
_NAMES = (
    "number", "session_date", "started", "ended", "place", "order", "chair", "secretary",
    "quorum_of_session", "member_name", "member_function", "member_position", "movement",
    "substitute", "preamble", "closing", "heard", "note",
    "position", "applicant", "citizenship", "profession", "received", "due", "criteria",
    "pass_mark", "mark", "median", "total", "aggregate", "spread", "presence", "quorum",
    "majority", "vote", "outcome", "casting_vote", "ground", "evidence", "opinion", "seal",
    "rapporteur", "question", "of_dossier", "of_member", "of_paper", "change", "added", "removed",
    "in_kk", "in_ru", "criterion", "vote_count", "present", "dossier_number", "hash",
)  # fmt: skip
_WORDS = (
    "issue", "refuse", "abstain", "present", "absent", "recused", "chair_function",
    "deputy_function", "member_function_word", "substitute_function", "yes", "no", "nothing",
    "came", "left", "postponed", "not_applicable", "page",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ProtocolValue:
    """One thing that a protocol says."""

    key: str
    what: Trilingual
    value: Trilingual

    @property
    def said(self) -> bool:
        """Whether there is anything at its place."""
        return self.value != _words()["nothing"]


def values_of(content: ProtocolContent) -> tuple[ProtocolValue, ...]:
    """Everything that the protocol says, in the order of the paper."""
    said = _Said(content)
    return (*said.head(), *(value for item in content.items for value in said.item(item)))


def dossier_of(key: str) -> str | None:
    """The dossier that a key is about; None for the whole protocol and the paper's own words."""
    if key.startswith(_ITEM):
        return key.removeprefix(_ITEM).partition("/")[0]
    if key.startswith(TEXT):
        place = key.removeprefix(TEXT).partition(".")[0]
        return None if place in _OF_THE_WHOLE else place
    return None


class Labels:
    """The names of a protocol's things by their keys; a strange key gets a name all the same."""

    def __init__(self, content: ProtocolContent) -> None:
        self._known = {value.key: value.what for value in values_of(content)}
        self._items = {item.key: item for item in content.items}
        self._members = {member.key: member.name for member in content.members}

    def of(self, key: str) -> Trilingual:
        """What stands at a key, in words."""
        for known in (key, key.rpartition(".")[0]):
            if known in self._known:
                return self._known[known]
        names = _names()
        item = self._items.get(dossier_of(key) or "")
        if item is not None:
            return self._of_item(item, key.split("/")[2:])
        member = key.removeprefix(_MEMBER).partition("/")[0]
        if key.startswith(_MEMBER) and member in self._members:
            return filled(names["of_member"], {"member": self._members[member]})
        return names["hash" if key == "head/hash" else "of_paper"]

    def _of_item(self, item: ProtocolItem, parts: list[str]) -> Trilingual:
        """A cell that is empty, or that counts or repeats what other cells say."""
        names, places = _names(), {"number": _alike(item.dossier_number)}
        titles = {criterion.code: criterion.title for criterion in item.criteria}
        for part in parts[1:]:
            if part in self._members:
                places["member"] = self._members[part]
            if part in titles:
                places["criterion"] = titles[part]
        name = _OF_CELLS.get(parts[0], parts[0]) if parts else ""
        return filled(names[name if name in names else "of_dossier"], places)


def filled(text: Trilingual, values: Mapping[str, str | Trilingual]) -> Trilingual:
    """The text with its places such as {number} filled, each language by its own word."""

    def one(language: Language) -> str:
        said = text.in_(language)
        for name, value in values.items():
            word = value.in_(language) if isinstance(value, Trilingual) else value
            said = said.replace(f"{{{name}}}", word)
        return said

    return Trilingual(*(one(language) for language in Language))


class _Said:
    """What one protocol says."""

    def __init__(self, content: ProtocolContent) -> None:
        self._content = content
        self._members = {member.key: member for member in content.members}
        self._names, self._words = _names(), _words()

    def head(self) -> Iterator[ProtocolValue]:
        content = self._content
        yield self._of("head/number", "number", content.number)
        yield self._of("head/session_date", "session_date", content.session_date)
        yield self._of("head/started", "started", content.started)
        yield self._of("head/ended", "ended", content.ended)
        yield self._of("head/place", "place", content.place)
        yield self._of("head/order", "order", content.composition_order)
        yield self._of("head/chair", "chair", content.chair.name)
        yield self._of("head/secretary", "secretary", content.secretary.name)
        yield self._of("head/quorum_needed", "quorum_of_session", content.quorum_needed)
        for member in content.members:
            key, whom = f"{_MEMBER}{member.key}", {"member": member.name}
            function = {"member": "member_function_word"}.get(
                member.function, f"{member.function}_function"
            )
            yield self._of(f"{key}/name", "member_name", member.name)
            yield self._of(f"{key}/function", "member_function", self._words[function], whom)
            yield self._of(f"{key}/position", "member_position", member.position, whom)
        for each in content.movements:
            yield self._of(
                f"head/movement/{each.member}/{each.from_item}",
                "movement",
                self._words["came" if each.present else "left"],
                {"member": self._who(each.member), "position": str(each.from_item)},
            )
        for each_one in content.substitutes:
            whom = {"member": self._who(each_one.member)}
            key = f"head/substitute/{each_one.member}"
            yield self._of(key, "substitute", self._who(each_one.substitute), whom)
        yield from self._words_of("preamble", "preamble", content.preamble)
        yield from self._words_of("closing", "closing", content.closing)

    def item(self, item: ProtocolItem) -> Iterator[ProtocolValue]:
        yield from self._card(item)
        yield from self._scores(item)
        yield from self._hearing(item)

    def _card(self, item: ProtocolItem) -> Iterator[ProtocolValue]:
        applicant = " / ".join(filter(None, (item.applicant_cyrillic, item.applicant_latin)))
        criteria = Trilingual(*(
            f"«{title}», {item.criteria_version}"
            for title in (_each(item.criteria_title) or (item.criteria_set,) * 3)
        ))  # fmt: skip
        for name, value in (
            ("position", item.position), ("applicant", applicant),
            ("citizenship", item.citizenship), ("profession", item.profession),
            ("received", item.received), ("due", item.due), ("criteria", criteria),
            ("pass_mark", item.pass_mark), ("rapporteur", self._who(item.rapporteur)),
        ):  # fmt: skip
            yield self._about(item, name, name, value)
        for place, asked in enumerate(item.questions, 1):
            whom = {"member": self._who(asked.member)}
            yield self._about(item, f"question/{place}", "question", asked.text, whom)

    def _scores(self, item: ProtocolItem) -> Iterator[ProtocolValue]:
        for criterion in item.criteria:
            of = {"criterion": criterion.title}
            for mark in criterion.marks:
                whom = {**of, "member": self._who(mark.member)}
                said = self._words["not_applicable"] if mark.not_applicable else mark.points
                key = f"mark/{mark.member}/{criterion.code}"
                yield self._about(item, key, "mark", said, whom)
            yield self._about(item, f"median/{criterion.code}", "median", criterion.median, of)
        for total in item.totals:
            who = {"member": self._who(total.member)}
            yield self._about(item, f"total/{total.member}", "total", total.points, who)
        yield self._about(item, "aggregate", "aggregate", item.aggregate)
        yield self._about(item, "spread", "spread", item.spread)
        for member, seal in item.seals:
            yield self._about(item, f"seal/{member}", "seal", seal, {"member": self._who(member)})

    def _hearing(self, item: ProtocolItem) -> Iterator[ProtocolValue]:
        words = self._words
        for place in ("present", "absent", "recused"):
            for member in getattr(item, place):
                who = {"member": self._who(member)}
                yield self._about(item, f"presence/{member}", "presence", words[place], who)
        yield self._about(item, "quorum", "quorum", item.quorum_needed)
        yield self._about(item, "majority", "majority", item.majority_needed)
        for vote in item.votes:
            who = {"member": self._who(vote.member)}
            yield self._about(item, f"vote/{vote.member}", "vote", words[vote.choice], who)
        outcome = item.outcome or ("postponed" if item.postponed else "nothing")
        yield self._about(item, "outcome", "outcome", words[outcome])
        yield self._about(
            item, "casting_vote", "casting_vote", words["yes" if item.by_casting_vote else "no"]
        )
        for ground in item.grounds:
            yield self._about(item, f"ground/{ground.code}", "ground", ground.text)
        for number, each in enumerate(item.evidence, 1):
            page = filled(words["page"], {"document": each.document, "page": str(each.page)})
            yield self._about(item, f"evidence/{number}", "evidence", page)
        for opinion in item.opinions:
            who = {"member": self._who(opinion.member)}
            yield self._about(item, f"opinion/{opinion.member}", "opinion", opinion.text, who)
        note = item.note_text or (_alike(item.note) if item.note else None)
        for part, text in (("heard", item.heard), ("note", note)):
            of = {"number": item.dossier_number}
            yield from self._words_of(f"{item.key}.{part}", part, text, of)

    def _words_of(
        self, place: str, name: str, text: Trilingual | None, places: Mapping[str, str] = {}
    ) -> Iterator[ProtocolValue]:
        """The secretary's words, each language of the paper by itself."""
        for language in (Language.KK, Language.RU):
            said = text.in_(language) if text else ""
            what = filled(self._names[name], places)
            what = filled(self._names[f"in_{language.value}"], {"what": what})
            value = _alike(said) if said else self._words["nothing"]
            yield ProtocolValue(f"{TEXT}{place}.{language.value}", what, value)

    def _about(
        self,
        item: ProtocolItem,
        key: str,
        name: str,
        value: object,
        places: Mapping[str, Trilingual] | None = None,
    ) -> ProtocolValue:
        values: dict[str, str | Trilingual] = {"number": item.dossier_number, **(places or {})}
        return self._of(f"{_ITEM}{item.key}/{key}", name, value, values)

    def _of(
        self, key: str, name: str, value: object, places: Mapping[str, str | Trilingual] = {}
    ) -> ProtocolValue:
        return ProtocolValue(key, filled(self._names[name], places), self._value(value))

    def _value(self, value: object) -> Trilingual:
        if isinstance(value, Trilingual):
            return value
        if isinstance(value, Decimal):
            return Trilingual(*(number_text(value, language) for language in Language))
        if isinstance(value, datetime):
            value = f"{value.astimezone(OFFICE_ZONE):%d.%m.%Y %H:%M}"
        elif isinstance(value, date):
            value = f"{value:%d.%m.%Y}"
        said = "" if value is None else str(value)
        return _alike(said) if said else self._words["nothing"]

    def _who(self, key: str) -> Trilingual:
        member = self._members.get(key)
        return member.name if member else self._words["nothing"]


def _alike(text: str) -> Trilingual:
    return Trilingual(text, text, text)


def _each(text: Trilingual | None) -> tuple[str, ...]:
    return tuple(text.in_(language) for language in Language) if text else ()


def names_of_changes() -> Mapping[str, Trilingual]:
    """The patterns of a change in words: "change", "added", "removed"."""
    return _names()


@cache
def _names() -> dict[str, Trilingual]:
    return _read("names", _NAMES)


@cache
def _words() -> dict[str, Trilingual]:
    return _read("words", _WORDS)


def _read(file: str, wanted: tuple[str, ...]) -> dict[str, Trilingual]:
    top = read_resource(RESOURCES / "commission" / f"protocol-{file}.toml")
    found = {name: top.trilingual(name) for name in wanted}
    top.done()
    return found
