"""Lists of sessions, of protocols, and of dossiers that wait for a session."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.access.roles import Role
from app.act import Act
from app.commission.books import Books
from app.commission.compositions import composition_on
from app.commission.entities import AgendaItem, Composition, Protocol, Session
from app.commission.facts import agenda_of, latest_edition
from app.commission.remarks import unanswered
from app.commission.rules import commission_step, protocol_step
from app.commission.visibility import Reader
from app.evaluation.entities import Recusal
from app.evaluation.standing import latest_submissions
from app.kernel.ids import Id
from app.kernel.text import Trilingual
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from app.workflow.passing import Passing


@dataclass(frozen=True, slots=True)
class Counts:
    """How the items of a session stand; those the reader stepped back from are not counted."""

    items: int
    issue: int
    refuse: int
    postponed: int
    waiting: int
    """Neither concluded nor postponed."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A line of the list of sessions."""

    session: Id
    day: date
    place: Trilingual
    state: str
    counts: Counts
    protocol_number: str
    """"" until the protocol is final."""


@dataclass(frozen=True, slots=True)
class ProtocolRow:
    """A line of the list of protocols: of sessions that have ended."""

    session: Id
    number: str
    state: str
    """"draft", "revising" while another edition is drawn up, "final" or "signed"."""
    session_day: date
    dated: date | None
    due: date | None
    """When the draft is due: the earliest of its dossiers' (A9); None for a final one."""
    counts: Counts
    content_hash: str
    edition: int = 1
    """The one that stands, or that is drawn up."""
    remarks_waiting: int = 0
    """Members' remarks that nobody answered yet, as far as the reader may see them."""

    @property
    def draft(self) -> bool:
        """Whether there is something to finish."""
        return self.state in ("draft", "revising")


@dataclass(frozen=True, slots=True)
class ReadyDossier:
    """A dossier that waits for a session, with `sheets` of `expected` members' sheets."""

    dossier: Id
    number: str
    name_latin: str
    name_cyrillic: str
    citizenship: Trilingual
    profession: Trilingual
    due: date
    sheets: int
    expected: int

    @property
    def complete(self) -> bool:
        """Whether every member has given a sheet or stepped back."""
        return self.sheets >= self.expected


def session_rows(act: Act, reader: Reader) -> tuple[SessionRow, ...]:
    """All sessions, the latest day first."""
    final = _standing(act)
    sessions = sorted(act.uow.find(Session), key=lambda s: (s.day, s.id), reverse=True)
    return tuple(
        SessionRow(
            session.id,
            session.day,
            Trilingual(session.place_kk, session.place_ru, session.place_ru),
            session.state,
            _counts(act.uow.find(AgendaItem, session=session.id), reader),
            final[session.id].number if session.id in final else "",
        )
        for session in sessions
    )


def protocol_rows(act: Act, passing: Passing, reader: Reader) -> tuple[ProtocolRow, ...]:
    """Protocols of all sessions that have ended: the drafts first, the earliest due before all.

    An executor who is nothing else is told of the final ones that have a dossier of theirs.
    """
    final = _standing(act)
    in_work = {each.session: each for each in act.uow.find(Protocol, state="draft")}
    reads_drafts = act.actor.is_(Role.SECRETARY, Role.MEMBER)
    rows = []
    for session in act.uow.find(Session, state="ended"):
        protocol, agenda = final.get(session.id), agenda_of(act, session.id)
        if reader.own_only:
            agenda = [item for item in agenda if _executes(act, item, reader)]
            if protocol is None or not agenda:
                continue
        begun = in_work.get(session.id) if reads_drafts else None
        standing = protocol.state if protocol else "draft"
        waiting = unanswered(act, session.id) if reads_drafts else ()
        edition = max((each.edition for each in (begun, protocol) if each), default=1)
        rows.append(
            ProtocolRow(
                session.id,
                protocol.number if protocol else "",
                "revising" if begun else standing,
                session.day,
                protocol.dated if protocol else None,
                None if protocol else protocol_due(act, passing, agenda),
                _counts(agenda, reader),
                protocol.content_hash if protocol else "",
                edition,
                sum(each.dossier is None or reader.may_open(each.dossier) for each in waiting),
            )
        )
    return tuple(sorted(rows, key=_place))


def _place(row: ProtocolRow) -> tuple[bool, date, int]:
    """Drafts by the day on which they are due, the others by their session, the latest first."""
    due = row.due if row.draft and row.due else date.max
    return not row.draft, due, -row.session_day.toordinal()


def _standing(act: Act) -> dict[Id, Protocol]:
    """The edition that stands, by the session."""
    by_session: dict[Id, list[Protocol]] = {}
    for each in act.uow.find(Protocol):
        by_session.setdefault(each.session, []).append(each)
    found = {session: latest_edition(every) for session, every in by_session.items()}
    return {session: standing for session, standing in found.items() if standing}


def _executes(act: Act, item: AgendaItem, reader: Reader) -> bool:
    dossier = act.uow.get(Dossier, item.dossier)
    return dossier is not None and dossier.executor == reader.person


def protocol_due(act: Act, passing: Passing, agenda: Iterable[AgendaItem]) -> date | None:
    """The earliest due date among the dossiers whose protocol is to be drawn up (A9)."""
    dues = []
    for item in agenda:
        dossier = act.uow.get(Dossier, item.dossier)
        step = protocol_step(passing.procedure(dossier)) if dossier else None
        if dossier is None or step is None:
            continue
        rows = act.uow.find(StepRow, dossier=dossier.id, step=step.code)
        dues += [row.due for row in rows if row.closed is None]
    return min(dues, default=None)


def _counts(agenda: Iterable[AgendaItem], reader: Reader) -> Counts:
    seen = [item for item in agenda if reader.may_open(item.dossier)]
    waiting = [item for item in seen if not item.outcome and not item.postponed]
    return Counts(
        len(seen),
        sum(item.outcome == "issue" for item in seen),
        sum(item.outcome == "refuse" for item in seen),
        sum(item.postponed for item in seen),
        len(waiting),
    )


def ready_rows(
    act: Act, books: Books, waiting: Sequence[tuple[Id, date]], reader: Reader
) -> tuple[ReadyDossier, ...]:
    """Rows for dossiers with their due dates: the earliest due first, then by their numbers."""
    composition = composition_on(act.uow.find(Composition), act.today)
    members = frozenset(composition.members) if composition else frozenset[Id]()
    rows = []
    for id_, due in waiting:
        dossier = act.uow.get(Dossier, id_)
        if dossier is None or not reader.may_open(id_):
            continue
        recused = {each.member for each in act.uow.find(Recusal, dossier=id_)}
        judges = members - recused - {dossier.executor}
        given = latest_submissions(act, id_).keys()
        rows.append(
            ReadyDossier(
                id_,
                dossier.number,
                dossier.name_latin,
                dossier.name_cyrillic,
                books.countries.name(dossier.citizenship),
                books.profession(dossier.profession),
                due,
                len(given & judges),
                len(judges),
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.due, row.number)))


def commission_steps(passing: Passing) -> tuple[str, ...]:
    """The Commission's step of each procedure that has one, such as "P1/1.3"."""
    found = ((version.code, commission_step(version)) for version in passing.procedures.versions)
    return tuple(dict.fromkeys(f"{code}/{step.code}" for code, step in found if step))
