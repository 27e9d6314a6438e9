"""Every use case and every question of the office, asked by every role.

A method without a line in the table of rights fails the test.
"""

import re
import shutil
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from app.access.people import Actor, actor_of
from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.evaluation.entities import Recusal
from app.evaluation.scoring import Answer
from app.journal.entry import Entry
from app.kernel.ids import Id
from app.kernel.outcome import Done, Refusal
from app.office import Office
from app.queue import QueueQuery
from tests.features.asking import Asked, asked_of, methods
from tests.features.rights_table import ALLOWED, NO_ACTOR, ROLES
from tests.ui.world import World, make_world


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("rights") / "office.db"
    make_world(file)
    return file


@pytest.fixture(scope="module")
def asked(made: Path) -> Iterator[Asked]:
    with asked_of(World(made)) as found:
        yield found


@pytest.fixture
def own(made: Path, tmp_path: Path) -> World:
    """An office that a test may change."""
    file = tmp_path / "office.db"
    shutil.copy(made, file)
    return World(file)


# --- the table ------------------------------------------------------------------------------------


def test_every_method_has_its_line() -> None:
    assert set(methods()) == set(ALLOWED) | set(NO_ACTOR)


def test_what_needs_no_right_has_none_and_the_rest_has() -> None:
    marked = {name for name, method in methods().items() if hasattr(method, "right")}
    papers = {name for name in ALLOWED if name.startswith("papers.")}
    assert marked == set(ALLOWED) - papers


@pytest.mark.parametrize("name", sorted(ALLOWED))
def test_right(asked: Asked, name: str) -> None:
    """Who is not in the table is refused before anything is read; who is in it is not."""
    for letter, role in ROLES.items():
        actor = asked.world.actor(role)
        actor = Actor(actor.person, frozenset({role}), may_decide=letter == "G")
        answer = asked.ask(name, actor)
        if letter in ALLOWED[name]:
            assert not _not_allowed(answer), f"{letter} may {name}"
        else:
            assert _not_allowed(answer), f"{letter} may not {name}"


@pytest.mark.parametrize("name", sorted(ALLOWED))
def test_somebody_without_a_role_may_nothing(asked: Asked, name: str) -> None:
    assert _not_allowed(asked.ask(name, Actor(asked.given["person"], frozenset(), may_decide=True)))


def _not_allowed(answer: object) -> bool:
    return isinstance(answer, Refusal) and answer.code == "not_allowed"


def test_rules_that_need_an_act_cannot_be_called_by_an_actor(asked: Asked) -> None:
    """Only a use case makes an act, and only after it asked for the right."""
    with pytest.raises(AttributeError):
        asked.office.evaluation.figures(asked.world.actor(Role.MEMBER), None)  # type: ignore[arg-type]


def test_screens_ask_the_readers_for_numbers_only() -> None:
    """Readers know no rights: a count and an instant tell nothing; rows of dossiers reach a screen through a question alone."""
    ui = Path(__file__).parents[2] / "ui"
    calls = {
        found[1]
        for file in ui.rglob("*.py")
        for found in re.finditer(r"\breaders\.(\w+)", file.read_text(encoding="utf-8"))
    }
    assert calls <= {"queue_count", "unsent", "replica", "last_entered_at"}


# --- separation -----------------------------------------------------------------------------------


def test_who_scored_does_not_decide(asked: Asked) -> None:
    scorer = asked.world.person(Role.MEMBER)
    both = Actor(scorer.id, frozenset({Role.MEMBER, Role.MANAGEMENT}))
    dossier = asked.world.dossier("to_decide")
    answer = asked.ask("decisions.decide", both, dossier=dossier)
    assert isinstance(answer, Refusal)
    assert answer.code == "scorer_cannot_decide"
    other = Actor(asked.world.person(Role.MANAGEMENT).id, both.roles)
    assert isinstance(asked.ask("decisions.decide", other, dossier=dossier), Done)


@pytest.mark.parametrize("act", ["sheet", "answer", "put_answers", "submit", "abstain"])
def test_the_executor_of_a_dossier_does_not_score_it(asked: Asked, act: str) -> None:
    executor = asked.world.executor_of("in_commission")
    both = Actor(executor.id, frozenset({Role.EXECUTOR, Role.MEMBER}))
    answer = asked.ask(f"evaluation.{act}", both)
    assert isinstance(answer, Refusal)
    assert answer.code == "executor_cannot_score"


def test_an_executor_acts_on_their_own_dossiers_only(asked: Asked) -> None:
    mine = asked.world.executor_of("with_executor").id
    other = next(
        person for person in asked.office.people.to_sign_in()
        if Role.EXECUTOR in person.roles and person.id != mine
    )  # fmt: skip
    stages = {
        "workflow.refer": "with_executor",
        "decisions.prepare_notice": "decided",
        "decisions.hand_over": "to_hand_over",
    }
    for name, stage in stages.items():
        answer = asked.ask(name, actor_of(other), dossier=asked.world.dossier(stage))
        if asked.world.executor_of(stage).id == other.id:
            assert isinstance(answer, Done), name
        else:
            assert answer == Refusal("not_your_dossier"), name


def test_an_administrator_is_nothing_else(asked: Asked) -> None:
    """An administrator has no content of dossiers, so nobody is an administrator besides."""
    admin = asked.world.actor(Role.ADMINISTRATOR)
    card = asked.given["card"]
    for role in set(Role) - {Role.ADMINISTRATOR}:
        both = PersonCard(**{**_card_values(card), "roles": (Role.ADMINISTRATOR, role)})
        answer = asked.ask("people.add", admin, card=both)
        assert isinstance(answer, Refusal)
        assert answer.code == "roles_not_separate"


def _card_values(card: PersonCard) -> dict[str, Any]:
    return {field.name: getattr(card, field.name) for field in fields(card)}


def test_the_founder_comes_once(asked: Asked) -> None:
    assert asked.office.people.found(asked.given["card"]) == Refusal("office_founded")


def test_who_left_may_nothing(asked: Asked) -> None:
    person = asked.world.person(Role.MANAGEMENT)
    gone = actor_of(replace(person, active=False, may_decide=True))
    assert _not_allowed(asked.ask("decisions.decide", gone))


def test_others_marks_are_hidden_until_ones_own_are_given(asked: Asked) -> None:
    dossier = asked.world.dossier("in_commission")
    members = [p for p in asked.office.people.to_sign_in() if Role.MEMBER in p.roles]
    seen, hidden = 0, 0
    for member in members:
        answer = asked.ask("evaluation.colleagues", actor_of(member), dossier=dossier)
        if isinstance(answer, Refusal):
            assert answer.code == "own_sheet_first"
            hidden += 1
        else:
            seen += 1
    assert (seen, hidden) == (2, len(members) - 2)


# --- recusal --------------------------------------------------------------------------------------


def test_a_recused_member_sees_nothing_of_the_dossier(own: World) -> None:
    office, dossier = own.office, own.dossier("on_agenda")
    member = own.actor(Role.MEMBER, 3)
    kind = sorted(office.conflicts.recusal_kinds)[0]
    before = office.workflow.everything(member, QueueQuery())
    assert not isinstance(before, Refusal)
    assert dossier in {row.dossier for row in before.rows}
    assert isinstance(office.conflicts.recuse(member, dossier, kind), Done)

    refused = {
        "file": office.files.file(member, dossier),
        "receipt": office.contents.receipt(member, dossier),
        "notice": office.contents.notice(member, dossier),
        "certificate": office.contents.certificate(member, dossier),
        "intake refusal": office.contents.intake_refusal(member, dossier),
        "sheet": office.evaluation.sheet(member, dossier),
        "colleagues": office.evaluation.colleagues(member, dossier),
        "answer": office.evaluation.answer(member, dossier, "education", Answer(1)),
    }
    for what, answer in refused.items():
        assert answer == Refusal("recused"), what

    page = office.workflow.everything(member, QueueQuery())
    assert not isinstance(page, Refusal)
    assert dossier not in {row.dossier for row in page.rows}
    ids = office.workflow.ids(member, QueueQuery(every_dossier=True))
    assert not isinstance(ids, Refusal)
    assert dossier not in ids
    assert office.workflow.rows(member, QueueQuery(every_dossier=True), (dossier,)) == []
    desk = office.workflow.desk(member, Role.MEMBER)
    assert not isinstance(desk, Refusal)
    assert dossier not in {row.dossier for row in desk.rows}
    hearings = office.commission.hearings(member, (dossier,))
    assert hearings == {}

    session = next(
        row.session
        for row in _rows(office.commission.sessions(own.actor(Role.SECRETARY)))
        if _shows(office, own.actor(Role.SECRETARY), row.session, dossier)
    )
    assert not _shows(office, member, session, dossier)


def _rows(answer: object) -> tuple[Any, ...]:
    assert isinstance(answer, tuple), answer
    return answer


def _shows(office: Office, actor: Actor, session: Id, dossier: Id) -> bool:
    view = office.commission.session_view(actor, session)
    assert not isinstance(view, Refusal)
    return str(dossier) in repr(view)


def test_a_certificate_of_a_recused_members_dossier_is_not_listed(own: World) -> None:
    office, dossier = own.office, own.dossier("to_hand_over")
    member = own.actor(Role.MEMBER, 2)
    assert dossier in _holders(office, member)
    with office.people.ground.store.writing() as uow:  # from the time before the decision
        recusal = Recusal(
            id=office.people.ground.new_id(), author=member.person, made_at=own.clock.now(),
            dossier=dossier, member=member.person, kind="kinship",
        )  # fmt: skip
        uow.add(recusal)
        uow.enter(
            Entry(office.people.ground.new_id(), own.clock.now(), member.person, "recuse",
                  "Recusal", recusal.id, dossier, {})
        )  # fmt: skip
    assert dossier not in _holders(office, member)


def _holders(office: Office, actor: Actor) -> set[Id]:
    found = office.files.certificates(actor)
    assert not isinstance(found, Refusal)
    return {dossier.id for _, dossier in found}


def test_scans_of_a_recused_members_dossier_are_closed(own: World) -> None:
    office, dossier = own.office, own.dossier("in_commission")
    reader = own.actor(Role.SECRETARY)
    file = office.files.file(reader, dossier)
    assert not isinstance(file, Refusal)
    document = file.documents[0].id
    member = own.actor(Role.MEMBER, 7)
    assert isinstance(office.files.scan(member, document), bytes)
    kind = sorted(office.conflicts.recusal_kinds)[0]
    assert isinstance(office.conflicts.recuse(member, dossier, kind), Done)
    assert office.files.scan(member, document) == Refusal("recused")
