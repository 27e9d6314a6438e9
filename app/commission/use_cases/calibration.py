"""Use case of the calibration: how the members mark beside each other, for the chair."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.access.permissions import Action
from app.act import Act, Ground, question
from app.commission.books import Books
from app.commission.compositions import composition_on
from app.commission.entities import Composition, Protocol
from app.commission.protocol import ProtocolCriterion, ProtocolItem
from app.commission.protocol_data import opened
from app.evaluation.calibration import Calibration, MarkedCriterion, MarkedDossier, calibrate
from app.evaluation.entities import Recusal
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Calibrations:
    """The room of the calibration report."""

    ground: Ground
    books: Books

    @question(Action.READ_CALIBRATION)
    def report(self, act: Act) -> Calibration | Refusal:
        """Severity, spread and agreement of each member over all final protocols.

        Dossiers that the chair stepped back from are left out. Refused: `not_the_chair`.
        """
        composition = composition_on(act.uow.find(Composition), act.today)
        if composition is None or act.by != composition.chair:
            return Refusal("not_the_chair")
        hidden, books = _hidden(act), self.books.within(act)
        final = {
            each.session: each
            for each in sorted(act.uow.find(Protocol), key=lambda each: each.edition)
            if each.state != "draft"
        }
        dossiers = tuple(
            _marked(item, books)
            for protocol in final.values()
            for item in opened(protocol.content, protocol.content_hash).items
            if item.dossier_number not in hidden
        )
        return calibrate(dossiers)


def _marked(item: ProtocolItem, books: Books) -> MarkedDossier:
    return MarkedDossier(
        item.dossier_number, tuple(_criterion(item, line, books) for line in item.criteria)
    )


def _criterion(item: ProtocolItem, line: ProtocolCriterion, books: Books) -> MarkedCriterion:
    marks = {Id(each.member): each.points for each in line.marks if each.points is not None}
    found = books.shelf.get(item.criteria_set, item.criteria_version)
    scale: tuple[Decimal, ...] = ()
    if found is not None and found.has(line.code):
        criterion = found.criterion(line.code)
        scale = tuple(criterion.weight * place.points for place in criterion.places)
    return MarkedCriterion(marks, line.maximum, scale)


def _hidden(act: Act) -> frozenset[str]:
    """Numbers of the dossiers that the actor stepped back from."""
    return frozenset(_numbers(act))


def _numbers(act: Act) -> Iterator[str]:
    for recusal in act.uow.find(Recusal, member=act.by):
        if (dossier := act.uow.get(Dossier, recusal.dossier)) is not None:
            yield dossier.number
