"""Unsent acts as a file: the same acts, under the same numbers, for another desktop."""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.act import Act
from app.evaluation.entities import Sheet, Ties
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.records import Record
from app.shared import Change, OutboxAct
from app.signing.sealing import PackageError

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Work:
    """What a file of unsent work holds."""

    login: str
    acts: tuple[OutboxAct, ...]
    scans: tuple[bytes, ...]


def chosen(waiting: Sequence[OutboxAct], acts: frozenset[Id]) -> list[OutboxAct] | Refusal:
    """The acts that are to go, in their order, with all that they stand on.

    Refused: `unsent_act_unknown`, `hand_over_in_order`.
    """
    pending = [each for each in waiting if each.state == "pending"]
    if not acts or acts - {each.act for each in pending}:
        return Refusal("unsent_act_unknown")
    left: set[tuple[str, Id]] = set()
    for each in pending:
        if each.act not in acts:
            left |= each.touched
        elif each.touched & left:
            return Refusal("hand_over_in_order")
    return [each for each in pending if each.act in acts]


def scans_of(act: Act, acts: Sequence[OutboxAct]) -> list[bytes]:
    """The bytes of the scans that these acts added, as far as they are here."""
    named = {
        str(change.patch["sha256"]): None
        for each in acts
        for change in each.changes
        if change.entity == "Document" and change.base is None
    }
    return [data for name in named if (data := act.uow.get_bytes(name)) is not None]


_ONE_OF: Mapping[str, tuple[type[Record], tuple[str, ...]]] = {
    "Sheet": (Sheet, ("dossier", "member")),
    "Ties": (Ties, ("member",)),
}
"""Of what a person has one only, by what: two desktops that worked offline may each have made it."""


def meets_a_twin(act: Act, work: OutboxAct) -> bool:
    """Whether an act adds what the person has here already, made on this desktop."""
    for change in work.changes:
        if change.base is None and change.entity in _ONE_OF:
            kind, columns = _ONE_OF[change.entity]
            if act.uow.find(kind, **{name: change.patch.get(name) for name in columns}):
                return True
    return False


def written(login: str, acts: Sequence[OutboxAct], scans: Sequence[bytes]) -> bytes:
    """The file's content."""
    told = {
        "format": FORMAT,
        "login": login,
        "acts": [
            {
                "act": each.act,
                "made_at": each.made_at.isoformat(),
                "changes": [
                    [change.entity, change.id, change.dossier, change.base, dict(change.patch)]
                    for change in each.changes
                ],
            }
            for each in acts
        ],
        "scans": [base64.b64encode(each).decode() for each in scans],
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def read(data: bytes) -> Work:
    """What a file's content says.

    Raises:
        PackageError: `package_newer`, or `package_unreadable`.
    """
    try:
        told = json.loads(data)
        if told["format"] != FORMAT:
            raise PackageError("package_newer")
        acts = tuple(
            OutboxAct(
                Id(str(each["act"])),
                datetime.fromisoformat(each["made_at"]),
                "pending",
                tuple(
                    Change(str(entity), Id(str(id_)), dossier, base, dict(patch))
                    for entity, id_, dossier, base, patch in each["changes"]
                ),
            )
            for each in told["acts"]
        )
        scans = tuple(base64.b64decode(each, validate=True) for each in told["scans"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise PackageError("package_unreadable") from fault
    return Work(str(told["login"]), acts, scans)
