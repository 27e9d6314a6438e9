"""Draft, remarks, final, signed, the next edition, and what comes back in a workbook (F50, N5)."""

from dataclasses import replace

import pytest

from app.access.permissions import Action
from app.act import Act
from app.commission.entities import Protocol
from app.commission.round_trip import CellDifference, EditedCell, EditedWorkbook
from app.commission.voting import Choice
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer
from app.intake.entities import Document
from app.kernel.ids import Id
from app.kernel.text import Trilingual
from tests.store.commission.world import DIPLOMA, FULL, GROUND, World, done, refused, shown


def scanned(world: World, dossier: Id) -> Id:
    with world.store.writing() as uow:
        act = Act(uow, world.everyone, Action.EDIT_CARD, world.clock.now(), world.new_id)
        scan = Document(
            id=act.new_id(), author=act.by, made_at=act.now, dossier=dossier, item="diploma",
            sha256="0" * 64, size=1, pages=4, media="application/pdf", file_name="d.pdf",
        )  # fmt: skip
        uow.add(scan)
        act.enter("Document", scan.id, dossier)
    return scan.id


def workbook(session: Id, *cells: EditedCell, edition: int = 1) -> EditedWorkbook:
    return EditedWorkbook(session, edition, "kk", cells)


# --- content --------------------------------------------------------------------------------------


def test_a_refusal_cites_the_pages_behind_its_grounds(world: World) -> None:
    (dossier,) = world.dossiers(1)
    scan = scanned(world, dossier)
    for member, page in ((world.members[2], 3), (world.members[3], 2), (world.members[4], 3)):
        sheet = {code: Answer(value, comment="себебі") for code, value in FULL.items()}
        sheet["education"] = Answer(1, comment="жоқ", evidence=(Evidence(scan, page),))
        sheet["language"] = Answer(1, comment="аз", evidence=(Evidence(scan, 4),))
        done(world.conflicts.declare(member, (dossier,)))
        done(world.scores.put_answers(member, dossier, sheet, ""))
        done(world.scores.submit(member, dossier))
    session = world.running([dossier])
    world.vote(session, dossier, issue=0, refuse=9)
    done(world.room.conclude_item(world.secretary, session, dossier, (GROUND.code,)))
    (item,) = shown(world.protocols.content(world.secretary, session)).items
    assert [(e.criterion, e.document, e.page, e.ground) for e in item.evidence] == [
        ("education", DIPLOMA, 2, GROUND.code),
        ("education", DIPLOMA, 3, GROUND.code),
    ]


def test_who_came_and_left_and_what_a_vote_was_before(world: World) -> None:
    dossiers = world.dossiers(3)
    session = world.running(dossiers, present=world.members[:8])
    late, early = world.members[8], world.members[2]
    done(world.room.mark_presence(world.secretary, session, late.person, True, 2))
    done(world.room.mark_presence(world.secretary, session, early.person, False, 3))
    world.vote(session, dossiers[0], issue=8)
    done(world.room.cast(world.secretary, session, dossiers[0], world.chair.person, Choice.REFUSE))
    content = shown(world.protocols.content(world.secretary, session))
    assert [(m.member, m.present, m.from_item) for m in content.movements] == [
        (late.person, True, 2),
        (early.person, False, 3),
    ]
    first = content.items[0]
    corrected = next(vote for vote in first.votes if vote.member == world.chair.person)
    assert (corrected.choice, corrected.before) == ("refuse", ("issue",))
    assert first.absent == (late.person,)
    assert first.key == dossiers[0]
    assert first.majority_needed == 5
    assert content.session_key == session
    assert [line.member for line in content.signatures] == [
        world.chair.person,
        world.secretary.person,
    ]


# --- wording --------------------------------------------------------------------------------------


def test_the_secretarys_words_stand_in_both_languages(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.ended([dossier])
    room, who = world.protocols, world.secretary
    texts = {"preamble.kk": "Кіріспе", "preamble.ru": "Вступление", f"{dossier}.heard.ru": " Речь "}
    done(room.keep_wording(who, session, texts))
    content = shown(room.content(who, session))
    assert content.preamble == Trilingual("Кіріспе", "Вступление", "Вступление")
    assert content.items[0].heard == Trilingual("Речь", "Речь", "Речь")
    assert content.closing is None
    lines = {line.key: line for line in shown(room.wording(who, session))}
    assert (lines["preamble"].kk, lines["preamble"].ru) == ("Кіріспе", "Вступление")
    assert not lines[f"{dossier}.heard"].complete
    done(room.keep_wording(who, session, {"preamble.kk": "", "preamble.ru": ""}))
    assert shown(room.content(who, session)).preamble is None
    assert refused(room.keep_wording(who, session, {"score.kk": "5"})).code == "wording_unknown"
    long = {"preamble.kk": "ә" * 8001}
    assert refused(room.keep_wording(who, session, long)).code == "wording_too_long"
    done(room.finish(who, session))
    assert refused(room.keep_wording(who, session, texts)).code == "protocol_final"


# --- remarks --------------------------------------------------------------------------------------


def test_a_protocol_is_final_once_every_remark_is_answered(world: World) -> None:
    (dossier,) = world.dossiers(1)
    session = world.ended([dossier])
    room, member = world.protocols, world.members[4]
    assert refused(room.remark(member, session, "  ")).code == "remark_empty"
    first = done(room.remark(member, session, "Орны қате"))
    second = done(room.remark(member, session, "Негіздеме", dossier))
    (row,) = shown(room.listed(world.secretary))
    assert (row.state, row.remarks_waiting) == ("draft", 2)
    refusal = refused(room.finish(world.secretary, session))
    assert (refusal.code, refusal.params["n"]) == ("remarks_unanswered", 2)
    assert refused(room.answer_remark(world.secretary, first.id, True, "")).code == "answer_empty"
    done(room.answer_remark(world.secretary, first.id, True, "Түзетілді"))
    done(room.answer_remark(world.secretary, second.id, False, "Қалады"))
    views = shown(room.remarks(member, session))
    assert [(v.text, v.accepted, v.answer) for v in views] == [
        ("Орны қате", True, "Түзетілді"),
        ("Негіздеме", False, "Қалады"),
    ]
    assert views[1].dossier_number == world.card(dossier).number
    done(room.finish(world.secretary, session))
    assert refused(room.remark(member, session, "Кеш")).code == "protocol_final"


# --- signatures -----------------------------------------------------------------------------------


def test_chair_and_secretary_make_it_signed(world: World) -> None:
    session = world.ended(world.dossiers(1))
    room, chair, secretary = world.protocols, world.chair, world.secretary
    early = room.sign(secretary, session, secretary.person, False)
    assert refused(early).code == "protocol_not_final"
    protocol = done(room.finish(secretary, session))
    assert refused(room.sign(world.members[4], session, world.members[4].person, False)).code == (
        "not_a_signer"
    )
    assert refused(room.sign(secretary, session, chair.person, False)).code == "signature_not_yours"
    assert refused(room.sign(chair, session, secretary.person, True)).code == (
        "paper_signature_by_secretary"
    )
    done(room.sign(secretary, session, chair.person, True))
    assert refused(room.sign(chair, session, chair.person, False)).code == "signed_already"
    (row,) = shown(room.listed(secretary))
    assert row.state == "final"
    own = done(room.sign(secretary, session, secretary.person, False))
    assert own.content_hash == protocol.content_hash
    (row,) = shown(room.listed(secretary))
    assert row.state == "signed"
    content = shown(room.content(world.management, session))
    assert [(line.on_paper, line.signed_on is not None) for line in content.signatures] == [
        (True, True),
        (False, True),
    ]
    assert content.content_hash == protocol.content_hash


# --- editions -------------------------------------------------------------------------------------


def test_another_edition_says_what_it_changed(world: World) -> None:
    dossiers = world.dossiers(2)
    session = world.ended(dossiers)
    room, who = world.protocols, world.secretary
    assert refused(room.revise(who, session, "Қате")).code == "protocol_is_draft"
    done(
        room.keep_wording(
            who, session, {f"{dossiers[0]}.note.{each}": "Было" for each in ("kk", "ru")}
        )
    )
    first = done(room.finish(who, session))
    assert refused(room.revise(who, session, " ")).code == "reason_missing"
    begun = done(room.revise(who, session, "Негіздемеде қате"))
    assert (begun.number, begun.edition, begun.replaces) == ("1", 2, first.id)
    assert refused(room.finish(who, session)).code == "edition_without_changes"
    done(room.keep_wording(who, session, {f"{dossiers[0]}.note.ru": "Стало"}))
    draft = shown(room.content(who, session))
    assert (draft.draft, draft.number, draft.edition) == (True, "1", 2)
    standing = shown(room.content(world.management, session))
    assert (standing.edition, standing.draft) == (1, False)
    second = done(room.finish(who, session))
    assert (second.number, second.edition, second.state) == ("1", 2, "final")
    content = shown(room.content(world.management, session))
    number = world.card(dossiers[0]).number
    assert [change.ru for change in content.changes] == [
        f"Обоснование рекомендации, дело № {number} (на русском): «Стало» вместо «Было»"
    ]
    assert content.reason == "Негіздемеде қате"
    history = shown(room.editions(world.management, session))
    assert [(e.edition, len(e.changes)) for e in history] == [(2, 1), (1, 0)]
    with world.store.reading() as uow:
        kept = uow.get(Protocol, first.id)
    assert kept is not None
    assert kept.content == first.content
    assert world.view(session).protocol_number == "1"


def test_an_edition_may_be_given_up_and_begun_again(world: World) -> None:
    session = world.ended(world.dossiers(1))
    room, who = world.protocols, world.secretary
    done(room.finish(who, session))
    assert refused(room.give_up_revision(who, session)).code == "no_edition_in_work"
    begun = done(room.revise(who, session, "Қате"))
    done(room.give_up_revision(who, session))
    assert [e.edition for e in shown(room.editions(who, session))] == [1]
    again = done(room.revise(who, session, "Басқа қате"))
    assert (again.id, again.edition, again.reason) == (begun.id, 2, "Басқа қате")
    (row,) = shown(room.listed(who))
    assert (row.state, row.edition, row.number) == ("revising", 2, "1")
    (row,) = shown(room.listed(world.management))
    assert (row.state, row.edition) == ("final", 1)


# --- the round trip -------------------------------------------------------------------------------


def test_only_wording_is_taken_over(world: World) -> None:
    (dossier,) = world.dossiers(1)
    member = world.members[3]
    world.evaluate(member, dossier)
    session = world.ended([dossier])
    room, who = world.protocols, world.secretary
    done(room.keep_wording(who, session, {f"{dossier}.note.kk": "Ескі"}))
    cells = (
        EditedCell("Хаттама", "B7", f"text/{dossier}.note.kk", "Ескі", "Жаңа"),
        EditedCell("Балдар", "C4", f"item/{dossier}/mark/{member.person}/education", "4", "5"),
        EditedCell("Дауыстар", "D4", f"item/{dossier}/vote/{member.person}", "беру", "бас тарту"),
        EditedCell("Хаттама", "A1", "word/title", "ХАТТАМА", "Хаттама!"),
    )
    trip = shown(room.compare(who, session, "kk", workbook(session, *cells)))
    assert [d.key for d in trip.differences] == [f"{dossier}.note.kk", "", "", ""]
    number = world.card(dossier).number
    assert "m4 en" in trip.differences[1].what.en
    assert number in trip.differences[2].what.kk
    done(room.take_over(who, session, "kk", workbook(session, *cells)))
    item = shown(room.content(who, session)).items[0]
    assert item.note_text == Trilingual("Жаңа", "Жаңа", "Жаңа")
    assert {vote.choice for vote in item.votes} == {"issue"}
    forbidden = room.take_over(who, session, "kk", workbook(session, *cells[1:]), [cells[1].key])
    assert refused(forbidden).code == "not_taken_over"
    nothing = room.take_over(who, session, "kk", workbook(session, *cells[1:]))
    assert refused(nothing).code == "nothing_to_take_over"
    trip = shown(room.compare(who, session, "kk", workbook(session, cells[0])))
    assert trip.differences[0].meanwhile == "Жаңа"


def test_a_workbook_of_another_paper_is_refused(world: World) -> None:
    dossiers = world.dossiers(2)
    one, other = world.ended(dossiers[:1]), world.ended(dossiers[1:])
    room, who = world.protocols, world.secretary

    def code(session: Id, read: EditedWorkbook) -> str:
        return refused(room.compare(who, session, "kk", read)).code

    assert code(one, workbook(other)) == "workbook_foreign"
    assert code(one, workbook(one, edition=2)) == "workbook_other_edition"
    assert code(one, replace(workbook(one), language="ru")) == "workbook_other_language"
    assert shown(room.compare(who, one, "kk", workbook(one))).differences == ()
    done(room.finish(who, one))
    cell = EditedCell("Хаттама", "A9", "text/preamble.kk", "", "Кіріспе")
    (difference,) = shown(room.compare(who, one, "kk", workbook(one, cell))).differences
    assert isinstance(difference, CellDifference)
    assert difference.key == ""
    late = room.take_over(who, one, "kk", workbook(one, cell))
    assert refused(late).code == "protocol_final"


# --- who stepped back -----------------------------------------------------------------------------


@pytest.mark.parametrize("final", [False, True], ids=["draft", "final"])
def test_no_trace_for_who_stepped_back(world: World, final: bool) -> None:
    hidden, other = world.dossiers(2)
    member = world.members[5]
    world.recuse(member, hidden)
    for each in world.members:
        if each != member:
            world.evaluate(each, hidden)
    session = world.ended([hidden, other])
    room, who = world.protocols, world.secretary
    number = world.card(hidden).number
    texts = {"preamble.kk": f"{number} туралы", "closing.kk": "Соңы", f"{hidden}.note.kk": "Сыр"}
    done(room.keep_wording(who, session, texts))
    said = done(room.remark(world.members[2], session, "Сыр", hidden))
    told = done(room.remark(world.members[2], session, f"Ал {number} ше?"))
    plain = done(room.remark(world.members[2], session, "Жалпы"))
    for given in (said, told, plain):
        done(room.answer_remark(who, given.id, True, "Иә"))
    if final:
        done(room.finish(who, session))
        done(room.revise(who, session, "Қате"))
        done(room.keep_wording(who, session, {f"{hidden}.note.kk": "Басқа сыр"}))
        done(room.finish(who, session))
    seen = (
        shown(room.content(member, session)),
        shown(room.remarks(member, session)),
        shown(room.wording(member, session)),
        shown(room.editions(member, session)),
        shown(room.extract(member, session, other)),
        shown(room.listed(member)),
    )
    for answer in seen:
        assert number not in repr(answer)
        assert hidden not in repr(answer)
        assert "ыр" not in repr(answer).replace("ұсыр", "")
    assert [view.text for view in seen[1]] == ["Жалпы"]
    assert refused(room.extract(member, session, hidden)).code == "not_on_agenda"
    assert refused(room.remark(member, session, "?", hidden)).code in {
        "not_on_agenda",
        "protocol_final",
    }
