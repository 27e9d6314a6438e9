"""Members' sheets of the dossiers that are before the Commission now."""

from collections import defaultdict
from datetime import UTC, datetime, time
from random import Random
from typing import Any

from sqlalchemy import Table

from app.demo.plans import TODAY
from app.demo.scoring import sheet_answers
from app.demo.staff import Staff
from app.evaluation.answers import to_data
from app.evaluation.entities import Declaration, Evaluation, Sheet, Submission
from app.evaluation.scoring import Answers, Scoring, score
from app.evaluation.sealing import SealedSheet, seal
from app.kernel.ids import Ids
from app.office import Office
from db.bulk.lives import Life
from db.codec import columns_of
from db.schema.evaluation import declaration, evaluation, sheet, submission

Values = dict[str, Any]

_DRAWN = 12
"""So many different sheets are drawn for each group of professions."""


class Sheets:
    """Draws submitted sheets by the set in force."""

    def __init__(self, office: Office, staff: Staff, new_id: Ids, random: Random) -> None:
        self._new_id, self._random = new_id, random
        self._members = [each.person for each in staff.members]
        self._criteria = office.evaluation.shelf.in_force((), TODAY)
        self._groups = office.evaluation.profession_groups
        self._known: dict[str, list[tuple[Answers, Scoring]]] = {}

    def of(self, row: Values, life: Life) -> dict[Table, list[Values]]:
        """Sheets of some of the members, while the Commission has the dossier."""
        made: dict[Table, list[Values]] = defaultdict(list)
        if all(run.step != "1.3" for run in life.case.open_runs):
            return made
        group = self._groups.get(row["profession"], "")
        submitted_at = datetime.combine(TODAY, time(4), UTC)
        for member in self._members[: self._random.randint(0, len(self._members))]:
            answers, scoring = self._random.choice(self._of(group))
            salt = self._random.randbytes(16).hex()
            common = {
                "dossier": row["id"], "member": member, "criteria_set": self._criteria.code,
                "criteria_version": self._criteria.version,
            }  # fmt: skip
            sealed = SealedSheet(submitted_at=submitted_at, answers=answers, **common)
            data = to_data(answers)
            made[declaration].append(
                columns_of(
                    Declaration(
                        id=self._new_id(), author=member, made_at=submitted_at,
                        dossier=row["id"], member=member,
                    )
                )
            )  # fmt: skip
            made[sheet].append(
                columns_of(
                    Sheet(
                        id=self._new_id(), answers=data, submitted=True, version=2,
                        changed_at=submitted_at, **common,
                    )
                )
            )  # fmt: skip
            sealed_id, sealed_by = self._new_id(), seal(sealed, salt)
            made[evaluation].append(
                columns_of(
                    Evaluation(
                        id=sealed_id, author=member, made_at=submitted_at, answers=data,
                        note="", total=scoring.total, maximum=scoring.maximum,
                        passed=scoring.passed, seal=sealed_by, salt=salt, **common,
                    )
                )
            )  # fmt: skip
            made[submission].append(
                columns_of(
                    Submission(
                        id=sealed_id, author=member, made_at=submitted_at, seal=sealed_by, **common,
                    )
                )
            )  # fmt: skip
        return made

    def _of(self, group: str) -> list[tuple[Answers, Scoring]]:
        if group not in self._known:
            self._known[group] = [self._draw(group, good=n % 5 > 0) for n in range(_DRAWN)]
        return self._known[group]

    def _draw(self, group: str, *, good: bool) -> tuple[Answers, Scoring]:
        answers = sheet_answers(self._criteria, group, good=good, random=self._random)
        return answers, score(self._criteria, answers, profession_group=group or None)
