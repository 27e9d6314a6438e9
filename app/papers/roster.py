"""Who stands in a protocol, and under which short sign in its tables."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.commission.protocol import ProtocolContent, ProtocolItem, ProtocolMark, ProtocolMember
from app.papers.texts import PaperTexts

CHOICES = ("issue", "refuse", "abstain")
SUBSTITUTE = "substitute"
FUNCTIONS = ("chair", "deputy", "member", "secretary", SUBSTITUTE)
SEAL_DIGITS = 16
"""Hex digits of a sheet's seal that papers show; the register keeps them all."""


@dataclass(frozen=True, slots=True)
class Roster:
    """The voting members of one protocol in the language of the paper."""

    members: tuple[ProtocolMember, ...]
    texts: PaperTexts
    signs: dict[str, str]
    """Initials by member; those of two people alike carry the member's number."""
    names: dict[str, str]
    """Full names of the members and the secretary."""

    @classmethod
    def of(cls, content: ProtocolContent, texts: PaperTexts) -> "Roster":
        """The roster of a protocol; the chair counts as a member once."""
        short = {member.key: texts.of(member.short) for member in content.members}
        alike = Counter(short.values())
        signs = {
            member.key: short[member.key]
            if alike[short[member.key]] == 1
            else f"{short[member.key]} ({number})"
            for number, member in enumerate(content.members, 1)
        }
        people = (*content.members, content.chair, content.secretary)
        names = {person.key: texts.of(person.name) for person in people}
        return cls(content.members, texts, signs, names)

    def sign(self, key: str) -> str:
        """A member's short sign."""
        return self.signs.get(key) or self.name(key)

    def name(self, key: str) -> str:
        """A person's full name; the key itself for somebody who does not stand in the protocol."""
        return self.names.get(key, key)

    def function(self, member: ProtocolMember) -> str:
        """What a person is in the Commission; a function of another name as it is."""
        return self.texts(member.function) if member.function in FUNCTIONS else member.function

    def listed(self, keys: Iterable[str]) -> str:
        """Short signs in the order of the composition, with commas."""
        wanted = set(keys)
        return ", ".join(self.signs[m.key] for m in self.members if m.key in wanted)


def seated(content: ProtocolContent) -> int:
    """How many members the Commission has; who came in a member's place is none more."""
    return sum(member.function != SUBSTITUTE for member in content.members)


def marks_by_member(marks: Iterable[ProtocolMark]) -> dict[str, ProtocolMark]:
    """Marks under their members."""
    return {mark.member: mark for mark in marks}


def scorers(item: ProtocolItem, members: Iterable[ProtocolMember]) -> tuple[ProtocolMember, ...]:
    """The members who gave a sheet for this dossier, in the order of the composition."""
    gave = {mark.member for mark in item.totals if mark.points is not None}
    for criterion in item.criteria:
        gave |= {m.member for m in criterion.marks if m.points is not None or m.not_applicable}
    return tuple(member for member in members if member.key in gave)


def voters(item: ProtocolItem, choice: str) -> tuple[str, ...]:
    """Members who voted so."""
    return tuple(vote.member for vote in item.votes if vote.choice == choice)


def applicant(item: ProtocolItem) -> str:
    """The applicant as the paper calls them: in Cyrillic, with the passport's Latin beside it."""
    if item.applicant_cyrillic and item.applicant_latin:
        return f"{item.applicant_cyrillic} ({item.applicant_latin})"
    return item.applicant_cyrillic or item.applicant_latin


def plain_total(item: ProtocolItem, member: str) -> bool:
    """Whether a member's total is the plain sum of their points."""
    points = [
        mark.points
        for criterion in item.criteria
        for mark in criterion.marks
        if mark.member == member and mark.points is not None
    ]
    total = marks_by_member(item.totals).get(member)
    return total is None or total.points is None or total.points == sum(points, Decimal())


def short_hash(seal: str) -> str:
    """Enough of a hash for the foot of a page, such as "f3a9…c210"."""
    return f"{seal[:4]}…{seal[-4:]}" if len(seal) > 8 else seal
