"""What the tests of sheets look at: a member's sheet, and whether its seal holds."""

from app.evaluation.answers import from_data
from app.evaluation.entities import Evaluation
from app.evaluation.sealing import SealedSheet, seal_holds
from app.evaluation.views import SheetView
from app.kernel.ids import Id
from tests.store.house import House, shown


def sheet(house: House, dossier: Id, member: int = 0) -> SheetView:
    return shown(house.office.evaluation.sheet(house.members[member], dossier))


def sealed(evaluation: Evaluation) -> bool:
    return seal_holds(
        SealedSheet(
            dossier=evaluation.dossier,
            member=evaluation.member,
            criteria_set=evaluation.criteria_set,
            criteria_version=evaluation.criteria_version,
            submitted_at=evaluation.made_at,
            answers=from_data(evaluation.answers),
            note=evaluation.note,
            abstained=evaluation.abstained,
        ),
        evaluation.salt,
        evaluation.seal,
    )
