"""Submitting a sheet: sealed with its marks, and told to the others without them (para 7.3)."""

import secrets
from dataclasses import replace

from app.act import Act
from app.evaluation.answers import to_data
from app.evaluation.entities import Evaluation, Sheet, Submission
from app.evaluation.sealing import SealedSheet, seal
from app.evaluation.standing import own_evaluation
from app.evaluation.views import SheetView

_SALT_BYTES = 16


def submit_sealed(act: Act, view: SheetView, sheet: Sheet, *, abstained: bool, reason: str) -> None:
    """Seal the sheet as it is viewed; the draft is closed."""
    dossier, criteria = view.dossier, view.criteria
    before = own_evaluation(act, dossier.id)
    salt = secrets.token_hex(_SALT_BYTES)
    sealed = SealedSheet(
        dossier=dossier.id,
        member=act.by,
        criteria_set=criteria.code,
        criteria_version=criteria.version,
        submitted_at=act.now,
        answers=view.answers,
        note=sheet.note,
        abstained=abstained,
    )
    evaluation = Evaluation(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        dossier=dossier.id,
        member=act.by,
        criteria_set=criteria.code,
        criteria_version=criteria.version,
        answers=to_data(view.answers),
        note=sheet.note,
        total=view.scoring.total,
        maximum=view.scoring.maximum,
        passed=view.scoring.passed,
        seal=seal(sealed, salt),
        salt=salt,
        abstained=abstained,
        reason=reason,
        replaces=before.id if before else None,
    )
    act.uow.add(evaluation)
    act.uow.add(
        Submission(
            id=evaluation.id,
            author=act.by,
            made_at=act.now,
            dossier=dossier.id,
            member=act.by,
            criteria_set=criteria.code,
            criteria_version=criteria.version,
            seal=evaluation.seal,
        )
    )
    act.uow.save(replace(sheet, submitted=True, reopened="", changed_at=act.now))
    act.enter("Evaluation", evaluation.id, dossier.id, seal=evaluation.seal)
