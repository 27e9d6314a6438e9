"""What is synced: one explicit list, with the columns that are asked for by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Table

from app.access.people import Person
from app.administration.entities import ServiceProvider
from app.commission import entities as commission
from app.deadlines.entities import CalendarOverride, CalendarYear
from app.decisions.entities import Certificate, Decision, Notice
from app.evaluation import entities as evaluation
from app.intake.entities import ChecklistMark, Document, IntakeRefusal
from app.kernel.records import Fact, Record
from app.retention.entities import AdoptedTerms, DestroyedPaper, Destruction, Hold
from app.sharing.desktop_keys import DesktopKey
from app.workflow.dossier import Dossier
from app.workflow.entities import Assignment, StepEvent, StepRow
from db.schema import journal, table_of
from db.schema.records import NAMES, REV
from db.sync.effects import TextRow
from db.sync.values import Coder, from_patch, from_wire

Kind = Literal["fact", "row", "entry"]


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """One kind of things, here and there."""

    name: str
    kind: Kind
    table: str
    source: str
    """The table or view that is read on the shared database."""
    columns: tuple[str, ...]
    """The columns that travel, `rev` last."""
    bound: str
    """The column that names the dossier it hangs on; "" where there is none."""
    wire: tuple[Coder | None, ...]
    patch: Mapping[str, Coder | None]

    @property
    def order(self) -> str:
        """The shared order of its rows."""
        return "rev, number" if self.kind == "entry" else "rev, id"

    def row(self, texts: TextRow) -> tuple[Any, ...]:
        """A row from the wire as the file holds it."""
        return tuple(
            text if text is None or coder is None else coder(text)
            for text, coder in zip(texts, self.wire, strict=True)
        )

    def stored(self, name: str, value: object) -> object:
        """A value of a patch as the file holds it."""
        coder = self.patch[name]
        return value if value is None or coder is None else coder(value)

    def place(self, column: str) -> int:
        """Where a column stands in a row."""
        return self.columns.index(column)

    def select(self, where: str, order: str = "") -> str:
        """The statement that reads it on the shared database."""
        columns = ", ".join(f'"{name}"' for name in self.columns)
        return (
            f"select {columns} from {self.source} where {where}"  # noqa: S608 - our own names
            f" order by {order or self.order}"
        )


_KINDS: tuple[type[Record], ...] = (
    Person, DesktopKey, CalendarYear, CalendarOverride, evaluation.AdoptedCriteria,
    evaluation.KeptCriteria, commission.Composition, commission.Session, commission.Attendance, commission.Absence,
    commission.Protocol, commission.ProtocolWording, commission.ProtocolSignature,
    commission.RemarkAnswer, evaluation.Reminder, evaluation.Ties,
    AdoptedTerms, Destruction, DestroyedPaper, ServiceProvider,
    Dossier, StepEvent, StepRow, Assignment, Document, ChecklistMark, IntakeRefusal,
    evaluation.Recusal, evaluation.Declaration, evaluation.Discussion, evaluation.Sheet,
    evaluation.Submission, evaluation.Evaluation,
    commission.AgendaItem, commission.AgendaQuestion, commission.Vote, commission.VoteCheck,
    commission.SpecialOpinion, commission.Remark, Decision, Notice, Certificate, Hold,
)  # fmt: skip
_ENTRY = ("id", "at", "actor", "action", "entity", "entity_id", "dossier", "details")
_VIEWS = {
    "Protocol": "sync.protocol_seen",
    "Absence": "sync.absence_seen",
    "Sheet": "sync.sheet_seen",
    "Evaluation": "sync.evaluation_seen",
    "Vote": "sync.vote_seen",
    "SpecialOpinion": "sync.special_opinion_seen",
}
"""Of what everybody reads a part is read through a view, and what nobody may guess at."""


def _entity(kind: type[Record]) -> Entity:
    name = kind.__name__
    bound = "id" if kind is Dossier else "dossier" if "dossier" in NAMES[kind] else ""
    nature: Kind = "fact" if issubclass(kind, Fact) else "row"
    return _made(name, nature, table_of(kind), (*NAMES[kind], REV), bound)


def _made(name: str, kind: Kind, table: Table, columns: tuple[str, ...], bound: str) -> Entity:
    return Entity(
        name, kind, table.name, _VIEWS.get(name, f"public.{table.name}"), columns, bound,
        tuple(from_wire(table.c[each]) for each in columns),
        {each: from_patch(table.c[each]) for each in columns},
    )  # fmt: skip


ENTRY = _made("Entry", "entry", journal, (*_ENTRY, REV), "dossier")
ENTITIES: tuple[Entity, ...] = (*(_entity(kind) for kind in _KINDS), ENTRY)
"""Everything that travels; what the others hang on first."""
BY_NAME: Mapping[str, Entity] = {each.name: each for each in ENTITIES}
DOSSIER = BY_NAME["Dossier"]
