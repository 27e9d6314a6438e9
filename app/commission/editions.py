"""Editions of a protocol: which one stands, which one is being drawn up, who signed (F50)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from app.act import Act
from app.commission.entities import Protocol, ProtocolSignature
from app.commission.facts import in_order
from app.commission.protocol import ProtocolContent, ProtocolSigned
from app.commission.protocol_values import dossier_of, filled, names_of_changes, values_of
from app.kernel.clock import office_date
from app.kernel.ids import Id
from app.kernel.text import Trilingual

DRAFT, FINAL, SIGNED, CANCELLED = "draft", "final", "signed", "cancelled"
FROZEN = (FINAL, SIGNED)


@dataclass(frozen=True, slots=True)
class Edition:
    """A line of the history of a protocol."""

    edition: int
    state: str
    """"draft", "final" or "signed"."""
    dated: date
    reason: str
    """Why it took the place of the one before; "" for the first."""
    changes: tuple[Trilingual, ...]
    """What it changed, as far as the reader may see the dossiers it is about."""
    signatures: tuple[ProtocolSigned, ...]
    content_hash: str


@dataclass(frozen=True, slots=True)
class Editions:
    """The editions of one session's protocol, oldest first, without those given up."""

    every: tuple[Protocol, ...]

    @property
    def standing(self) -> Protocol | None:
        """The latest edition that is final; None before the first."""
        return next((each for each in reversed(self.every) if each.state in FROZEN), None)

    @property
    def in_work(self) -> Protocol | None:
        """The next edition while it is drawn up; None where there is none."""
        return next((each for each in self.every if each.state == DRAFT), None)

    @property
    def open(self) -> bool:
        """Whether there is a draft: before the first edition, or of the next one."""
        return self.standing is None or self.in_work is not None


def editions_of(act: Act, session: Id) -> Editions:
    """What there is of a session's protocol."""
    found = [each for each in act.uow.find(Protocol, session=session) if each.state != CANCELLED]
    return Editions(tuple(sorted(found, key=lambda each: each.edition)))


def signatures_of(act: Act, protocol: Protocol) -> dict[str, ProtocolSignature]:
    """Who signed an edition; the first time counts."""
    given: dict[str, ProtocolSignature] = {}
    for each in in_order(act.uow.find(ProtocolSignature, protocol=protocol.id)):
        given.setdefault(each.signer, each)
    return given


def with_signatures(
    content: ProtocolContent, given: dict[str, ProtocolSignature]
) -> ProtocolContent:
    """The frozen content with the days on which it was signed."""
    return replace(
        content,
        signatures=tuple(
            replace(line, signed_on=office_date(found.made_at), on_paper=found.on_paper)
            if (found := given.get(line.member))
            else line
            for line in signature_lines(content)
        ),
    )


def signature_lines(content: ProtocolContent) -> tuple[ProtocolSigned, ...]:
    """Whose signatures a protocol bears; those of old say it by their chair and secretary."""
    return content.signatures or (
        ProtocolSigned(content.chair.key, "chair"),
        ProtocolSigned(content.secretary.key, "secretary"),
    )


def with_changes(content: ProtocolContent, before: ProtocolContent) -> ProtocolContent:
    """The content with what it changes of the edition before, in the order of the paper."""
    found = tuple(changes_between(before, content))
    return replace(
        content,
        changes=tuple(words for _, words in found),
        changes_about=tuple(about for about, _ in found),
    )


def changes_between(
    before: ProtocolContent, after: ProtocolContent
) -> Iterable[tuple[str, Trilingual]]:
    """Each thing that differs: the dossier it is about, or "", and the change in words."""
    names = names_of_changes()
    was = {value.key: value for value in values_of(before) if value.said}
    now = {value.key: value for value in values_of(after) if value.said}
    for key, value in now.items():
        about, old = dossier_of(key) or "", was.get(key)
        if old is None:
            yield about, filled(names["added"], {"what": value.what, "now": value.value})
        elif old.value != value.value:
            places = {"what": value.what, "was": old.value, "now": value.value}
            yield about, filled(names["change"], places)
    for key, value in was.items():
        if key not in now:
            places = {"what": value.what, "was": value.value}
            yield dossier_of(key) or "", filled(names["removed"], places)
