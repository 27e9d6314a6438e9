"""Nobody learns a colleague's mark before their own, and the recused learn nothing at all.

Two offices are made that differ only in the secret, and all that an observer can see of them is
compared. Variants of the program that leak on purpose must be found out in the same way.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.access.people import Person
from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, question
from app.commission import lists, visibility
from app.commission.entities import AgendaItem
from app.commission.visibility import Reader
from app.evaluation.aggregate import Aggregate
from app.evaluation.criteria import CriteriaSet
from app.evaluation.entities import Sheet
from app.evaluation.use_cases import Evaluations, latest_evaluations
from app.evaluation.views import SheetView
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from tests.features.secrets_kept import (
    BLIND,
    RECUSED,
    Kept,
    Secret,
    answers,
    close,
    differing,
    finish,
    hold,
    journal,
    scored,
    screens,
)
from tests.ui.world import made_world

KNOWN = Secret()
MARKS = Secret(good=False, words="Күмәнді.")
EVERYTHING = Secret(good=False, name="ZORA PETROVA", choices="RRRRRRRRR", words="Күмәнді.")


@dataclass(frozen=True, slots=True)
class Offices:
    """The same office thrice: as it is, with other marks, with another dossier altogether."""

    known: Kept
    marks: Kept
    everything: Kept


@pytest.fixture(scope="module")
def made(pytestconfig: pytest.Config) -> Path:
    return made_world(Path(pytestconfig.cache.mkdir("world")))


def _three(made: Path, folder: Path) -> Offices:
    return Offices(
        scored(made, folder / "known", KNOWN),
        scored(made, folder / "marks", MARKS),
        scored(made, folder / "everything", EVERYTHING),
    )


@pytest.fixture(scope="module")
def before(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The sheets are in, the session is planned."""
    return _three(made, tmp_path_factory.mktemp("before"))


@pytest.fixture(scope="module")
def during(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The session runs, the dossier was voted on."""
    found = _three(made, tmp_path_factory.mktemp("during"))
    hold(found.known, KNOWN)
    hold(found.marks, replace(MARKS, words=KNOWN.words))  # the session's own words are no secret
    hold(found.everything, EVERYTHING)
    return found


def _closed(found: Offices) -> Offices:
    for kept, secret in (
        (found.known, KNOWN),
        (found.marks, replace(MARKS, words=KNOWN.words)),
        (found.everything, EVERYTHING),
    ):
        hold(kept, secret)
        close(kept)
    return found


@pytest.fixture(scope="module")
def after(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The session is over, its protocol a draft."""
    return _closed(_three(made, tmp_path_factory.mktemp("after")))


@pytest.fixture(scope="module")
def recorded(made: Path, tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The protocol is final."""
    found = _closed(_three(made, tmp_path_factory.mktemp("recorded")))
    for kept in (found.known, found.marks, found.everything):
        finish(kept)
    return found


def _of(role: Role) -> Callable[[Kept], Person]:
    return lambda kept: kept.world.person(role)


BLIND_BEFORE = {
    "member": lambda kept: kept.member(BLIND),
    "secretary": _of(Role.SECRETARY),
    "unit head": _of(Role.UNIT_HEAD),
    "management": _of(Role.MANAGEMENT),
    "executor": _of(Role.EXECUTOR),
    "intake officer": _of(Role.INTAKE_OFFICER),
    "administrator": _of(Role.ADMINISTRATOR),
}
"""Who may know no mark while the session is planned."""

BLIND_DURING = {k: v for k, v in BLIND_BEFORE.items() if k != "secretary"}
"""Who may know no mark while it runs: the secretary sees them from its opening on."""


def _told(one: Kept, other: Kept, who: Callable[[Kept], Person]) -> list[str]:
    return differing(answers(one, who(one)), answers(other, who(other)))


@pytest.mark.parametrize("who", BLIND_BEFORE)
def test_no_mark_is_known_before_the_session(before: Offices, who: str) -> None:
    assert _told(before.known, before.marks, BLIND_BEFORE[who]) == []


@pytest.mark.parametrize("who", BLIND_DURING)
def test_no_mark_is_known_while_the_session_runs(during: Offices, who: str) -> None:
    assert _told(during.known, during.marks, BLIND_DURING[who]) == []


def test_the_recused_member_learns_nothing(before: Offices, during: Offices) -> None:
    for offices in (before, during):
        assert _told(offices.known, offices.everything, lambda kept: kept.member(RECUSED)) == []


@pytest.mark.parametrize("who", BLIND_DURING)
def test_no_mark_is_known_from_the_draft_of_the_protocol(after: Offices, who: str) -> None:
    assert _told(after.known, after.marks, BLIND_DURING[who]) == []


def test_the_recused_member_learns_nothing_from_draft_remarks_and_final_protocol(
    after: Offices, recorded: Offices
) -> None:
    for offices in (after, recorded):
        assert _told(offices.known, offices.everything, lambda kept: kept.member(RECUSED)) == []
    one, other = recorded.known, recorded.everything
    assert _told(one, other, lambda kept: kept.member(BLIND)), "all others read the final one"


@pytest.mark.usefixtures("qapp")
def test_no_screen_tells_a_mark(before: Offices, during: Offices) -> None:
    for offices in (before, during):
        one, other = offices.known, offices.marks
        assert differing(screens(one, one.member(BLIND)), screens(other, other.member(BLIND))) == []


@pytest.mark.usefixtures("qapp")
def test_no_screen_tells_the_recused_anything(during: Offices) -> None:
    one, other = during.known, during.everything
    assert differing(screens(one, one.member(RECUSED)), screens(other, other.member(RECUSED))) == []


@pytest.mark.usefixtures("qapp")
def test_the_screens_are_not_blind_themselves(before: Offices) -> None:
    one, other = before.known, before.marks
    parted = differing(screens(one, one.member(0)), screens(other, other.member(0)))
    assert {"evaluation", "picture of evaluation"} <= {line.split(":")[0] for line in parted}


def test_the_journal_holds_no_mark(before: Offices, during: Offices) -> None:
    assert journal(before.known) == journal(before.marks)
    assert journal(during.known) == journal(during.marks)


def test_what_may_be_known_is_told(before: Offices, during: Offices) -> None:
    """The comparison is not blind itself: who may see the marks sees them differ."""
    assert _told(before.known, before.marks, lambda kept: kept.member(0))
    assert _told(during.known, during.marks, _of(Role.SECRETARY))


# --- variants that leak --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Leak:
    """A mistake that somebody could make, and who would learn the secret by it."""

    patch: Callable[[pytest.MonkeyPatch], None]
    recused: bool = False
    running: bool = False


def _everybody_sees_values(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(visibility.Reader, "sees_values", lambda *_a, **_k: True)


def _no_own_sheet_first(patch: pytest.MonkeyPatch) -> None:
    def colleagues(room: Evaluations, act: Act, dossier: Id) -> Aggregate | Refusal:
        found = act.uow.get(Dossier, dossier)
        return room.figures(act, found) if found else Refusal("dossier_unknown")

    patch.setattr(Evaluations, "colleagues", question(Action.SCORE)(colleagues))


def _recused_may_open(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(visibility.Reader, "may_open", lambda *_: True)


def _a_mark_in_the_log(patch: pytest.MonkeyPatch) -> None:
    honest = Evaluations._view

    def told(
        room: Evaluations,
        act: Act,
        dossier: Dossier,
        sheet: Sheet | None,
        criteria: CriteriaSet | None = None,
    ) -> SheetView:
        found = latest_evaluations(act, dossier.id)
        logging.getLogger("anyqtama").debug("read %s", [each.total for each in found])
        return honest(room, act, dossier, sheet, criteria)

    patch.setattr(Evaluations, "_view", told)


def _counted_with_the_recused(patch: pytest.MonkeyPatch) -> None:
    honest = lists._counts

    def counts(agenda: Iterable[AgendaItem], reader: Reader) -> lists.Counts:
        return honest(agenda, replace(reader, recused=frozenset()))

    patch.setattr(lists, "_counts", counts)


LEAKS = {
    "everybody sees values": Leak(_everybody_sees_values),
    "no own sheet first": Leak(_no_own_sheet_first),
    "a mark in the log": Leak(_a_mark_in_the_log),
    "the recused may open": Leak(_recused_may_open, recused=True, running=True),
    "counted with the recused": Leak(_counted_with_the_recused, recused=True, running=True),
}


@pytest.mark.parametrize("name", LEAKS)
def test_a_leak_is_found(
    before: Offices, during: Offices, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    leak = LEAKS[name]
    offices = during if leak.running else before
    leak.patch(monkeypatch)
    if leak.recused:
        assert _told(offices.known, offices.everything, lambda kept: kept.member(RECUSED))
    else:
        assert _told(offices.known, offices.marks, lambda kept: kept.member(BLIND))
