"""Declarations, recusal and ties: nothing of a dossier opens before, and hints point at ties."""

import json
from collections.abc import Callable

import pytest

from app.access.roles import Role
from app.evaluation.entities import Declaration, Ties
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from tests.store.evaluation.scans import with_scans
from tests.store.house import POINTS, House, code, done, shown

UNKNOWN = Id("00000000-0000-7000-8000-000000000000")


def test_every_room_of_the_sheet_waits_for_the_declaration(ministry: House) -> None:
    room, member = ministry.office.evaluation, ministry.members[0]
    dossier = ministry.referred(declared=False)
    every: dict[str, Callable[[], object]] = {
        "sheet": lambda: room.sheet(member, dossier),
        "answer": lambda: room.answer(member, dossier, "education", Answer(1)),
        "put_answers": lambda: room.put_answers(member, dossier, POINTS, ""),
        "submit": lambda: room.submit(member, dossier),
        "abstain": lambda: room.abstain(member, dossier, "басқа сала"),
        "reopen": lambda: room.reopen(member, dossier, "қате"),
        "history": lambda: room.history(member, dossier),
        "private_note": lambda: room.private_note(member, dossier),
        "keep_private_note": lambda: room.keep_private_note(member, dossier, "x"),
        "colleagues": lambda: room.colleagues(member, dossier),
    }
    for name, ask in every.items():
        assert ask() == Refusal("declaration_missing", paragraph="A20"), name
    ministry.declare(member, dossier)
    for name, ask in every.items():
        answer = ask()
        assert not (isinstance(answer, Refusal) and answer.code == "declaration_missing"), name


def test_the_card_and_the_scans_are_closed_to_a_member_who_has_not_declared(house: House) -> None:
    files, member = house.office.files, house.members[0]
    dossier = with_scans(house, "diploma", declared=False)
    (scan,) = shown(files.file(house.secretary, dossier)).documents
    for answer in (
        files.file(member, dossier),
        files.scan(member, scan.id),
        house.office.contents.receipt(member, dossier),
        house.office.contents.certificate(member, dossier),
    ):
        assert code(answer) == "declaration_missing"
    house.declare(member, dossier)
    assert shown(files.file(member, dossier)).dossier.name_latin == "AHMET YILMAZ"
    assert isinstance(files.scan(member, scan.id), bytes)


def test_who_holds_another_role_of_the_case_reads_by_that_role(house: House) -> None:
    dossier = with_scans(house, "diploma", declared=False)
    for role in (Role.SECRETARY, Role.EXECUTOR, Role.UNIT_HEAD):
        both = house.hire(f"both-{role}", Role.MEMBER, role)
        assert shown(house.office.files.file(both, dossier)).dossier.name_latin
        assert code(house.office.evaluation.sheet(both, dossier)) == "declaration_missing"


def test_an_application_that_never_goes_to_the_commission_asks_for_nothing(house: House) -> None:
    certificate = house.issued()
    later = house.later("P4", certificate)
    member = house.members[0]
    assert shown(house.office.files.file(member, later)).dossier.id == later
    assert code(house.office.conflicts.opening(member, later)) == "not_in_commission"
    assert code(house.office.conflicts.declare(member, (later,))) == "not_in_commission"


def test_several_are_declared_at_once_or_none(ministry: House) -> None:
    room, member = ministry.office.conflicts, ministry.members[0]
    first, second = ministry.referred(declared=False), ministry.referred(declared=False)
    assert code(room.declare(member, (first, UNKNOWN))) == "dossier_unknown"
    assert not shown(room.opening(member, first)).declared
    made = done(room.declare(member, (first, second, first)))
    assert [each.dossier for each in made] == [first, second, first][:2]
    assert done(room.declare(member, (first,))) == made[:1]
    assert all(each.declared for each in shown(room.openings(member, (first, second))))
    assert not shown(room.opening(ministry.members[1], first)).declared


def test_the_recused_and_the_executor_are_refused_first(house: House) -> None:
    room, member = house.office.conflicts, house.members[0]
    dossier = house.referred(declared=False)
    done(room.recuse(member, dossier, "relative"))
    assert code(room.opening(member, dossier)) == "recused"
    assert code(room.declare(member, (dossier,))) == "recused"
    assert code(house.office.evaluation.sheet(member, dossier)) == "recused"
    assert shown(room.openings(member, (dossier,))) == ()
    both = house.hire("both", Role.EXECUTOR, Role.MEMBER)
    own = house.registered()
    done(house.office.workflow.assign(house.head, own, both.person))
    done(house.office.workflow.refer(both, own))
    assert code(room.declare(both, (own,))) == "executor_cannot_score"
    assert code(house.office.evaluation.sheet(both, own)) == "executor_cannot_score"


def test_a_member_may_step_back_before_and_after_declaring(house: House) -> None:
    room, (first, second, _) = house.office.conflicts, house.members
    dossier = house.referred(declared=False)
    done(room.recuse(first, dossier, "relative"))
    house.declare(second, dossier)
    done(room.recuse(second, dossier, "relative"))
    assert code(house.office.evaluation.sheet(second, dossier)) == "recused"


# --- ties and hints ------------------------------------------------------------------------------


def test_ties_are_kept_as_lines_without_blanks(ministry: House) -> None:
    room, member = ministry.office.conflicts, ministry.members[0]
    assert shown(room.ties(member)) is None
    done(room.keep_ties(member, [" ТОО  «Арна» ", "", "ТОО «Арна»"], ["КБТУ"], []))
    done(room.keep_ties(member, ["Арна", "Сұңқар"], [], ["Йылмаз"]))
    ties = shown(room.ties(member))
    assert ties is not None
    assert (ties.employers, ties.institutions, ties.people) == (
        ("Арна", "Сұңқар"), (), ("Йылмаз",),
    )  # fmt: skip
    assert shown(room.ties(ministry.members[1])) is None


def test_hints_stand_beside_the_declaration_and_are_kept_with_it(ministry: House) -> None:
    room, member = ministry.office.conflicts, ministry.members[0]
    card = ministry.card(employer="Boğaz İnşaat A.Ş.", education="Anadolu Üniversitesi, 2009")
    dossier = ministry.registered(card=card)
    done(ministry.office.workflow.assign(ministry.head, dossier, ministry.executor.person))
    done(ministry.office.workflow.refer(ministry.executor, dossier))
    done(room.keep_ties(member, ["АО «Богаз Иншаат»"], ["Анадолу"], ["Йылмаз Фатма"]))
    opening = shown(room.opening(member, dossier))
    assert [each.kind for each in opening.hints] == ["employer", "institution", "surname"]
    assert (opening.name_latin, opening.employer) == ("AHMET YILMAZ", "Boğaz İnşaat A.Ş.")
    assert shown(room.opening(ministry.members[1], dossier)).hints == ()
    (made,) = done(room.declare(member, (dossier,)))
    assert made.hints == ("employer", "institution", "surname")


@pytest.mark.parametrize("kind", [Declaration, Ties])
def test_the_journal_tells_no_ties(house: House, kind: type) -> None:
    room, member, dossier = house.office.conflicts, house.members[0], house.referred(declared=False)
    done(room.keep_ties(member, ["Арна"], [], ["Йылмаз"]))
    house.declare(member, dossier)
    lines = house.office.readers.journal(None)
    told = [line for line in lines if line.entry.entity == kind.__name__]
    assert told
    assert all("рна" not in json.dumps(dict(each.entry.details)) for each in told)
    assert all("Йылмаз" not in repr(each) for each in told)
