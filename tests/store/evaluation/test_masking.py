"""A masked first reading: nothing tells a member whose dossier it is before the own sheet."""

from datetime import date

import pytest

from app.access.people import Actor
from app.access.roles import Role
from app.kernel.ids import Id
from app.queue import QueueQuery
from app.workflow.desks import Filter
from tests.store.evaluation.scans import mask_first_readings, with_scans
from tests.store.house import CARD, House, code, done, shown

TELLING = (
    CARD.name_latin, CARD.name_cyrillic, CARD.passport_number, "Ахмет", "AHMET", "U12345678",
    "datetime.date(1984, 2, 14)", "'TR'",
)  # fmt: skip


@pytest.fixture
def office(house: House) -> House:
    mask_first_readings(house)
    return house


def told(answer: object) -> list[str]:
    assert answer is not None
    return [word for word in TELLING if word in repr(answer)]


def reading(house: House, member: Actor, dossier: Id) -> dict[str, object]:
    """Everything by which a member meets a dossier before the session; it is late by then."""
    office, number = house.office, house.dossier(dossier).number
    house.go_to(date(2026, 11, 30))
    query = QueueQuery(every_dossier=True)
    return {
        "sheet": shown(office.evaluation.sheet(member, dossier)).dossier,
        "opening": shown(office.conflicts.opening(member, dossier)),
        "openings": shown(office.conflicts.openings(member, (dossier,))),
        "card": shown(office.files.file(member, dossier)).dossier,
        "desk": shown(office.workflow.desk(member, Role.MEMBER, Filter.LATE)).rows,
        "everything": shown(office.workflow.everything(member, QueueQuery())).rows,
        "rows": shown(office.workflow.rows(member, query, (dossier,))),
        "found by number": shown(office.workflow.everything(member, QueueQuery(text=number))).rows,
    }


def test_nothing_tells_whose_dossier_it_is(office: House) -> None:
    dossier, member = with_scans(office, "passport", "diploma"), office.members[0]
    view = shown(office.office.evaluation.sheet(member, dossier))
    assert view.masked
    assert view.dossier.profession == office.profession
    for where, answer in reading(office, member, dossier).items():
        assert answer, where
        assert told(answer) == [], where


def test_searching_by_name_or_passport_tells_nothing(office: House) -> None:
    dossier, member = with_scans(office, "passport"), office.members[0]
    flow = office.office.workflow
    for text in ("ahmet", "ахмет", "u12345678"):
        query = QueueQuery(every_dossier=True, text=text)
        assert shown(flow.everything(member, query)).rows == ()
        assert list(shown(flow.ids(member, query))) == []
        assert shown(flow.rows(member, query, (dossier,))) == []
        assert shown(flow.desk(member, Role.MEMBER, text=text)).rows == ()
        assert dossier in shown(flow.ids(office.secretary, query))


def test_the_files_of_the_scans_do_not_tell_it(office: House) -> None:
    dossier, files = with_scans(office, "diploma"), office.office.files
    theirs, mine = (
        shown(files.file(reader, dossier)) for reader in (office.secretary, office.members[0])
    )
    assert [each.file_name for each in theirs.documents] == ["diploma.png"]
    assert [each.file_name for each in mine.documents] == [""]
    assert mine.findings == theirs.findings


def test_papers_that_name_the_applicant_stay_closed(office: House) -> None:
    dossier, member = with_scans(office, "passport", "diploma"), office.members[0]
    files = office.office.files
    scans = {s.item: s.id for s in shown(files.file(member, dossier)).documents}
    assert code(files.scan(member, scans["passport"])) == "masked_until_submitted"
    assert isinstance(files.scan(member, scans["diploma"]), bytes)
    assert code(office.office.contents.receipt(member, dossier)) == "masked_until_submitted"
    assert isinstance(files.scan(office.secretary, scans["passport"]), bytes)


def test_the_own_sheet_lifts_the_mask_and_reopening_does_not_bring_it_back(office: House) -> None:
    dossier, (first, second, _) = with_scans(office, "passport"), office.members
    office.submit(dossier, [first])
    assert not shown(office.office.evaluation.sheet(first, dossier)).masked
    for where, answer in reading(office, first, dossier).items():
        assert told(answer), where
    assert told(reading(office, second, dossier)) == []
    done(office.office.evaluation.reopen(first, dossier, "қате"))
    assert not shown(office.office.evaluation.sheet(first, dossier)).masked


def test_an_abstention_lifts_it_too(office: House) -> None:
    dossier, member = with_scans(office, "passport"), office.members[0]
    view = done(office.office.evaluation.abstain(member, dossier, "басқа сала"))
    assert not view.masked
    assert view.dossier.name_latin == CARD.name_latin


def test_the_mask_is_not_for_other_roles_nor_for_other_sets(office: House, house: House) -> None:
    dossier = with_scans(office, "passport")
    both = office.hire("both", Role.MEMBER, Role.SECRETARY)
    assert told(shown(office.office.files.file(both, dossier)).dossier)
    office.declare(both, dossier)
    assert shown(office.office.evaluation.sheet(both, dossier)).masked, "a sheet is a sheet"


def test_a_set_without_the_wish_masks_nothing(house: House) -> None:
    dossier = with_scans(house, "passport")
    assert not shown(house.office.evaluation.sheet(house.members[0], dossier)).masked
    for where, answer in reading(house, house.members[0], dossier).items():
        assert told(answer), where


def test_a_hint_at_the_name_does_not_tell_the_name(office: House) -> None:
    dossier, member = with_scans(office, declared=False), office.members[0]
    done(office.office.conflicts.keep_ties(member, [], [], ["Йылмаз Фатма"]))
    (hint,) = shown(office.office.conflicts.opening(member, dossier)).hints
    assert (hint.kind, hint.tie, hint.found) == ("surname", "Йылмаз Фатма", "")
