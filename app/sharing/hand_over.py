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
    """The acts that are to go, in their order, with the earlier ones on which they stand.

    All that is not sent goes where none are named; what was refused stays, it would be refused
    there as well. Refused: `nothing_unsent`, `unsent_act_unknown`.
    """
    if acts - {each.act for each in waiting}:
        return Refusal("unsent_act_unknown")
    pending = [each for each in waiting if each.state == "pending"]
    going: list[OutboxAct] = []
    wanted: set[tuple[str, Id]] = set()
    for each in reversed(pending):
        if not acts or each.act in acts or each.touched & wanted:
            going.append(each)
            wanted |= each.touched
    return going[::-1] or Refusal("nothing_unsent")


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
