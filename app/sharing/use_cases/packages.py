"""Dossiers that travel by file, sealed for one reader (F79), and unsent work that changes desks."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.access.people import Person
from app.access.permissions import Action, refuse_unless_allowed
from app.act import Act, Ground, question, use_case
from app.evaluation.reading import Reading
from app.evaluation.standing import recused
from app.intake.entities import Document
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.records import Record
from app.sharing import hand_over, package_content
from app.sharing.desktop_keys import DesktopKey, DesktopSecret
from app.sharing.package_content import Content
from app.sharing.package_rules import KINDS, records_for, refuse_reader
from app.signing.sealing import (
    Envelope,
    PackageError,
    Recipient,
    new_key_pair,
    open_sealed,
    read_envelope,
    seal,
)
from app.store import StaleRowError
from app.workflow.dossier import Dossier

LONGEST_DAYS = 30
"""A package that is not opened by then has to be made anew."""
DOSSIER, WORK = "dossier", "work"


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody to whom a package can be sent, for a desktop of theirs has told its key."""

    person: Person
    desktops: int


@dataclass(frozen=True, slots=True)
class Opened:
    """What came out of a package."""

    dossier: Id
    number: str
    sender: Person
    made_at: datetime
    records: int
    """How many were not here before."""
    scans: int


@dataclass(frozen=True, slots=True)
class _Own:
    """A public key of this desktop with its private halves."""

    key: DesktopKey
    secret: DesktopSecret


@dataclass(frozen=True, slots=True)
class Packages:
    """Sending and opening packages. Nobody types a key: desktops tell theirs by synchronising."""

    ground: Ground
    reading: Reading

    # --- keys --------------------------------------------------------------------------------

    @use_case(Action.OPEN_PACKAGE)
    def tell_key(self, act: Act) -> DesktopKey:
        """Make this desktop's keys, unless it has its own; asked at every sign-in."""
        if (own := _own(act)) is not None:
            return own.key
        pair, id_ = new_key_pair(), act.new_id()
        key = DesktopKey(
            id=id_, author=act.by, made_at=act.now, sealing=pair.sealing_public,
            signing=pair.signing_public,
        )  # fmt: skip
        act.uow.add(key)
        act.uow.add(
            DesktopSecret(
                id=id_, author=act.by, made_at=act.now, sealing=pair.sealing_private,
                signing=pair.signing_private,
            )
        )  # fmt: skip
        act.enter("DesktopKey", id_)
        return key

    @use_case(Action.OPEN_PACKAGE)
    def revoke_key(self, act: Act, key: Id) -> DesktopKey | Refusal:
        """Use a key of one's own no more, as when a computer was lost. Refused: `key_unknown`."""
        if all(each.id != key for each in _live(act, act.by)):
            return Refusal("key_unknown")
        revoked = DesktopKey(
            id=act.new_id(), author=act.by, made_at=act.now, sealing="", signing="", revokes=key
        )
        act.uow.add(revoked)
        act.enter("DesktopKey", key, revoked=True)
        return revoked

    @question(Action.OPEN_PACKAGE)
    def keys(self, act: Act) -> tuple[DesktopKey, ...]:
        """One's own keys in use, of all one's desktops."""
        return _live(act, act.by)

    @question(Action.SEND_PACKAGE)
    def readers(self, act: Act) -> tuple[Reader, ...]:
        """To whom packages can be sent."""
        found = (
            Reader(person, len(_live(act, person.id)))
            for person in act.uow.find(Person)
            if person.active and person.id != act.by
        )
        return tuple(each for each in found if each.desktops)

    # --- dossiers ------------------------------------------------------------------------------

    @question(Action.SEND_PACKAGE)
    def bring_scans(self, act: Act, dossier: Id) -> int | Refusal:
        """Bring what is not here of a dossier's scans; how many came. Ask it before `pack`.

        A desktop holds the scans of the dossiers that are its person's; others come when they
        are needed. Refused: `shared_unreachable`, `scan_missing` where nobody has one, and what
        refuses the dossier.
        """
        if isinstance(no := self.reading.whole(act, dossier), Refusal):
            return no
        shared, came = self.ground.store.shared, 0
        names = {each.sha256: each.file_name for each in act.uow.find(Document, dossier=dossier)}
        for sha256, name in names.items():
            if act.uow.get_bytes(sha256) is not None:
                continue
            if shared is None or shared.fetch_scan(sha256) is None:
                return Refusal("scan_missing", {"name": name})
            came += 1
        return came

    @use_case(Action.SEND_PACKAGE)
    def pack(self, act: Act, dossier: Id, reader: Id, days: int = 7) -> bytes | Refusal:
        """The dossier, as far as sender and reader both may read it, sealed for the reader alone.

        It can be opened for so many days. Refused: `package_days`, `reader_unknown`,
        `reader_without_key`, `package_unsent` while something of it is not in the shared database,
        `scan_not_here`, and what refuses the dossier to either.
        """
        if not 1 <= days <= LONGEST_DAYS:
            return Refusal("package_days", {"most": LONGEST_DAYS})
        found, person = self.reading.whole(act, dossier), act.uow.get(Person, reader)
        if isinstance(found, Refusal):
            return found
        if person is None:
            return Refusal("reader_unknown")
        if no := refuse_reader(act, self.reading.standing, found, person):
            return no
        if not (keys := _live(act, reader)):
            return Refusal("reader_without_key", {"name": person.name})
        records = records_for(act, found, person)
        if not all(act.uow.taken(each) for each in records):
            return Refusal("package_unsent")
        content = _with_scans(act, records)
        if isinstance(content, Refusal):
            return content
        return self._sealed(act, DOSSIER, package_content.written(content), keys, days, found)

    @use_case(Action.OPEN_PACKAGE)
    def unpack(self, act: Act, data: bytes) -> Opened | Refusal:
        """Take over what a package holds; opening it twice does no harm.

        Nothing of it is sent on, and what is here already stays: the shared database says the
        last word at the next synchronisation. Refused: `package_unreadable`, `package_newer`,
        `package_changed`, `package_for_another`, `package_expired`, `package_sender_unknown`,
        `package_sender_revoked`, `package_other_kind`, `recused`, and `not_allowed` to who reads
        no dossiers.
        """
        found = _opened(act, data, DOSSIER)
        if isinstance(found, Refusal):
            return found
        if no := refuse_unless_allowed(act.actor, Action.READ_DOSSIER):
            return no
        envelope, content_data, sender = found
        try:
            content = package_content.read(content_data, KINDS)
        except PackageError as fault:
            return Refusal(fault.code)
        if recused(act, content.dossier.id):
            return Refusal("recused")
        new = sum(act.uow.receive(each) for each in content.records)
        wanted = {each.sha256 for each in content.records if isinstance(each, Document)}
        for name, scan in content.scans.items():
            if name not in wanted or act.uow.put_bytes(scan) != name:
                return Refusal("package_unreadable")
        dossier = content.dossier
        act.enter("Package", Id(envelope.package), dossier.id, opened=True)
        return Opened(dossier.id, dossier.number, sender, envelope.made_at, new, len(content.scans))

    # --- unsent work -----------------------------------------------------------------------

    @use_case(Action.SETTLE)
    def hand_over(self, act: Act, acts: Collection[Id] = ()) -> bytes | Refusal:
        """Unsent acts, all of them where none are named, as a file for another desk of the person.

        Earlier ones on which they stand go with them. They stay unsent here as well: the shared
        database takes each of them once, whoever sends it. Refused: `not_your_replica`,
        `nothing_unsent`, `unsent_act_unknown`, `no_other_desktop`.
        """
        replica = self.ground.store.readers.replica()
        if replica is None or replica.person not in (None, act.by):
            return Refusal("not_your_replica")
        own = _own(act)
        others = [each for each in _live(act, act.by) if own is None or each.id != own.key.id]
        if not others:
            return Refusal("no_other_desktop")
        chosen = hand_over.chosen(self.ground.store.readers.acts(), frozenset(acts))
        if isinstance(chosen, Refusal):
            return chosen
        scans = hand_over.scans_of(act, chosen)
        data = hand_over.written(replica.login, chosen, scans)
        return self._sealed(act, WORK, data, others, LONGEST_DAYS, None)

    @use_case(Action.SETTLE)
    def take_over(self, act: Act, data: bytes) -> int | Refusal:
        """Do here what another desktop of the same person had not sent; how many acts were new.

        Refused: as `unpack`, `not_your_replica`, and `work_of_another`; `work_does_not_fit` where
        a row is not here as the acts knew it: synchronise first.
        """
        replica = self.ground.store.readers.replica()
        if replica is None or replica.person not in (None, act.by):
            return Refusal("not_your_replica")
        found = _opened(act, data, WORK)
        if isinstance(found, Refusal):
            return found
        envelope, content, sender = found
        try:
            work = hand_over.read(content)
        except PackageError as fault:
            return Refusal(fault.code)
        if sender.id != act.by or work.login != replica.login:
            return Refusal("work_of_another")
        known = {each.act for each in self.ground.store.readers.acts()}
        new = [each for each in work.acts if each.act not in known]
        try:
            for each in new:
                if hand_over.meets_a_twin(act, each):
                    return Refusal("work_does_not_fit")
                act.uow.replay(each)
        except StaleRowError:
            return Refusal("work_does_not_fit")
        except KeyError:  # a kind of record that this program does not know
            return Refusal("package_newer")
        for scan in work.scans:
            act.uow.put_bytes(scan)
        act.enter("Package", Id(envelope.package), None, acts=len(new))
        return len(new)

    # --- inside ----------------------------------------------------------------------------

    def _sealed(
        self,
        act: Act,
        kind: str,
        content: bytes,
        keys: Collection[DesktopKey],
        days: int,
        dossier: Dossier | None,
    ) -> bytes | Refusal:
        own = _own(act)
        if own is None:
            return Refusal("no_key_here")
        package = act.new_id()
        until = act.now + timedelta(days=days)
        try:
            data = seal(
                content,
                Envelope(kind, package, own.key.id, act.now, until),
                [Recipient(each.id, each.sealing) for each in keys],
                own.secret.signing,
            )
        except ValueError:  # what the other desktop told is no key
            return Refusal("reader_without_key", {"name": "—"})
        to = sorted({each.author for each in keys})
        act.enter("Package", package, dossier.id if dossier else None, kind=kind, to=to, days=days)
        return data


def _live(act: Act, person: Id) -> tuple[DesktopKey, ...]:
    """The keys of a person's desktops that are in use."""
    told = act.uow.find(DesktopKey, author=person)
    revoked = {each.revokes for each in told if each.revokes}
    return tuple(each for each in told if not each.revokes and each.id not in revoked)


def _own(act: Act) -> _Own | None:
    """This desktop's key in use of the person who acts."""
    secrets = {each.id: each for each in act.uow.find(DesktopSecret, author=act.by)}
    keys = [each for each in _live(act, act.by) if each.id in secrets]
    return _Own(keys[-1], secrets[keys[-1].id]) if keys else None


def _with_scans(act: Act, records: list[Record]) -> Content | Refusal:
    documents = [each for each in records if isinstance(each, Document)]
    scans = {}
    for each in documents:
        data = act.uow.get_bytes(each.sha256)
        if data is None:
            return Refusal("scan_not_here", {"name": each.file_name})
        scans[each.sha256] = data
    return Content(records, scans)


def _opened(act: Act, data: bytes, kind: str) -> tuple[Envelope, bytes, Person] | Refusal:
    """The envelope, the content and the sender of a package, all of them proved."""
    try:
        envelope = read_envelope(data)
    except PackageError as fault:
        return Refusal(fault.code)
    told = act.uow.get(DesktopKey, Id(envelope.sender))
    sender = act.uow.get(Person, told.author) if told else None
    if told is None or sender is None:
        return Refusal("package_sender_unknown")
    mine = {each.id: each for each in act.uow.find(DesktopSecret, author=act.by)}
    key = next((each for each in envelope.recipients if each in mine), "")
    secret = mine[Id(key)].sealing if key else ""
    try:
        content = open_sealed(data, key, secret, told.signing)
    except PackageError as fault:
        return Refusal(fault.code)
    if not sender.active or all(each.id != told.id for each in _live(act, sender.id)):
        return Refusal("package_sender_revoked", {"name": sender.name})
    if envelope.kind != kind:
        return Refusal("package_other_kind")
    if act.now > envelope.expires_at:
        return Refusal("package_expired", {"until": envelope.expires_at})
    return envelope, content, sender
