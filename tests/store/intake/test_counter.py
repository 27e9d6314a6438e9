"""The counter on a real database: cards, papers, registration, twins, and all its refusals."""

import io
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from app.intake.scans import SIZE_LIMIT
from app.intake.use_cases import MarkedItem
from app.kernel.ids import Id
from app.workflow.dossier import Card
from tests.store.house import House, code, done, shown

UNKNOWN = Id("00000000-0000-7000-8000-000000000000")


def pdf(pages: int = 1, encryption: pikepdf.Encryption | None = None) -> bytes:
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page()
        out = io.BytesIO()
        made.save(out, encryption=encryption or False)
    return out.getvalue()


# --- the card ------------------------------------------------------------------------------------


def test_an_unfinished_card_starts_the_clock(house: House) -> None:
    opened = done(house.office.intake.open_dossier(house.officer, "P1", Card(name_latin="A")))
    assert (opened.state, opened.received, opened.number) == ("received", date(2026, 11, 16), "")
    assert opened.due == date(2026, 11, 17)


def test_receipt_may_lie_in_the_past_but_not_ahead(house: House) -> None:
    room = house.office.intake
    earlier = done(room.open_dossier(house.officer, "P1", Card(), date(2026, 11, 13)))
    assert earlier.due == date(2026, 11, 16)
    ahead = room.open_dossier(house.officer, "P1", Card(), date(2026, 11, 17))
    assert code(ahead) == "received_in_future"


def test_what_cannot_be_opened(house: House) -> None:
    room = house.office.intake
    assert code(room.open_dossier(house.officer, "P9", Card())) == "procedure_unknown"
    assert code(room.open_dossier(house.head, "P1", Card())) == "not_allowed"
    beyond = room.open_dossier(house.officer, "P1", Card(), date(2015, 5, 5))
    assert code(beyond) == "calendar_missing"


def test_a_card_is_saved_as_it_was_read(house: House) -> None:
    room, dossier = house.office.intake, house.received()
    version = house.dossier(dossier).version
    saved = done(room.save_card(house.officer, dossier, version, house.card(phone="1")))
    assert saved.version == version + 1
    stale = room.save_card(house.officer, dossier, version, house.card(phone="2"))
    assert code(stale) == "changed_meanwhile"
    assert house.dossier(dossier).phone == "1"
    assert code(room.save_card(house.officer, UNKNOWN, 1, house.card())) == "dossier_unknown"


def test_the_card_of_a_closed_dossier_stays(house: House) -> None:
    dossier = house.registered()
    done(house.office.workflow.withdraw(house.officer, dossier, "applicant"))
    version = house.dossier(dossier).version
    changed = house.office.intake.save_card(house.officer, dossier, version, house.card(phone="1"))
    assert code(changed) == "card_closed"


# --- the papers ----------------------------------------------------------------------------------


def test_the_latest_mark_of_a_paper_counts(house: House) -> None:
    room, dossier = house.office.intake, house.received()

    def wanting() -> set[str]:
        file = shown(house.office.files.file(house.officer, dossier))
        return {finding.item.code for finding in file.findings}

    done(room.mark(house.officer, dossier, "passport", MarkedItem(False)))
    assert "passport" in wanting()
    whole = MarkedItem(True, date(2030, 1, 10), translated=True, notarised=True)
    done(room.mark(house.officer, dossier, "passport", whole))
    assert "passport" not in wanting()


def test_a_scan_is_kept_read_back_and_taken_out(house: House) -> None:
    room, dossier = house.office.intake, house.received()
    data = pdf(3)
    scan = done(room.add_scan(house.officer, dossier, "passport", "p.pdf", data))
    assert (scan.pages, scan.media, scan.size) == (3, "application/pdf", len(data))
    assert house.office.files.scan(house.officer, scan.id) == data
    again = room.add_scan(house.officer, dossier, "diploma", "d.pdf", data)
    assert code(again) == "scan_known"
    gone = done(room.withdraw_scan(house.officer, scan.id))
    assert shown(house.office.files.file(house.officer, dossier)).documents == ()
    assert code(room.withdraw_scan(house.officer, scan.id)) == "scan_unknown"
    assert code(room.withdraw_scan(house.officer, gone.id)) == "scan_unknown"
    done(room.add_scan(house.officer, dossier, "diploma", "d.pdf", data))


@pytest.mark.parametrize(
    ("data", "refused"),
    [
        (b"", "scan_empty"),
        (b"%PDF-1.7 rubbish", "scan_broken"),
        (pdf(encryption=pikepdf.Encryption(owner="o", user="u")), "scan_encrypted"),
        (b"%PDF-" + bytes(SIZE_LIMIT), "scan_too_big"),
        (b"hello", "scan_kind_unknown"),
    ],
    ids=["empty", "broken", "encrypted", "big", "kind"],
)
def test_files_that_are_not_taken(house: House, data: bytes, refused: str) -> None:
    dossier = house.received()
    added = house.office.intake.add_scan(house.officer, dossier, "passport", "p.pdf", data)
    assert code(added) == refused
    assert shown(house.office.files.file(house.officer, dossier)).documents == ()


def test_papers_of_no_list_and_of_a_closed_dossier(house: House) -> None:
    room, dossier = house.office.intake, house.registered()
    scan = done(room.add_scan(house.officer, dossier, "photo", "p.pdf", pdf()))
    assert code(room.mark(house.officer, dossier, "cat", MarkedItem(True))) == "item_unknown"
    assert code(room.add_scan(house.officer, dossier, "cat", "c.pdf", pdf())) == "item_unknown"
    done(house.office.workflow.withdraw(house.officer, dossier, "applicant"))
    for late in (
        room.mark(house.officer, dossier, "passport", MarkedItem(True)),
        room.add_scan(house.officer, dossier, "passport", "p.pdf", pdf(2)),
        room.withdraw_scan(house.officer, scan.id),
        room.draft_refusal(house.officer, dossier, ("expired_passport",)),
    ):
        assert code(late) == "dossier_closed"
    assert code(room.mark(house.officer, UNKNOWN, "passport", MarkedItem(True))) == (
        "dossier_unknown"
    )


# --- registration --------------------------------------------------------------------------------


def test_registration_gives_the_office_number(house: House) -> None:
    first, second = house.registered(), house.registered()
    numbers = [house.dossier(each).number for each in (first, second)]
    assert numbers == ["2026-000001", "2026-000002"]
    assert house.dossier(first).state == "registered"


def test_what_is_not_registered(house: House) -> None:
    room, today = house.office.intake, date(2026, 11, 16)
    house.register(house.received())
    bare = done(room.open_dossier(house.officer, "P1", Card(name_latin="A"))).id
    refused = room.register(house.officer, bare, "AIS-9", today)
    assert code(refused) == "card_incomplete"
    dossier = house.received()
    assert code(room.register(house.officer, dossier, " ", today)) == "ais_number_missing"
    assert code(room.register(house.officer, dossier, "AIS-1 ", today)) == "ais_number_taken"
    for wrong in (date(2026, 11, 15), date(2026, 11, 17)):
        assert code(room.register(house.officer, dossier, "AIS-9", wrong)) == "ais_date_wrong"
    assert house.dossier(dossier).number == ""
    assert code(room.register(house.officer, UNKNOWN, "AIS-9", today)) == "dossier_unknown"


def test_a_dossier_is_registered_once(house: House) -> None:
    dossier = house.registered()
    again = house.office.intake.register(house.officer, dossier, "AIS-1", date(2026, 11, 16))
    assert code(again) == "step_not_open"
    assert house.dossier(dossier).number == "2026-000001"


def test_late_registration_says_why(house: House) -> None:
    room, dossier = house.office.intake, house.received()
    house.go_to(date(2026, 11, 18))
    late = room.register(house.officer, dossier, "AIS-1", date(2026, 11, 18))
    assert code(late) == "late_reason_missing"
    done(room.register(house.officer, dossier, "AIS-1", date(2026, 11, 18), "workload"))


# --- twins ---------------------------------------------------------------------------------------


def test_the_same_passport_or_iin_is_a_certain_twin(house: House) -> None:
    known = house.registered(card=house.card(iin="840214300127"))
    card = house.card(name_latin="OTHER NAME", name_cyrillic="Другое Имя")
    (twin,) = shown(house.office.intake.twins(house.officer, card))
    assert (twin.dossier.id, twin.certain, "passport" in twin.same) == (known, True, True)
    by_iin = replace(card, passport_number="X1", iin="840214 300127")
    (twin,) = shown(house.office.intake.twins(house.officer, by_iin))
    assert "iin" in twin.same


def test_a_name_in_another_spelling_is_a_probable_twin(house: House) -> None:
    known = house.registered()
    card = house.card(name_latin="AHMED YILMAZ", passport_number="X1")
    (twin,) = shown(house.office.intake.twins(house.officer, card))
    assert (twin.dossier.id, twin.certain) == (known, False)
    assert "birth_date" in twin.same


def test_nobody_is_the_twin_of_another_or_of_oneself(house: House) -> None:
    known = house.registered()
    stranger = house.card(name_latin="LI WEI", name_cyrillic="Ли Вэй", passport_number="E7")
    assert shown(house.office.intake.twins(house.officer, stranger)) == []
    assert shown(house.office.intake.twins(house.officer, house.card(), known)) == []


# --- refusal of intake ---------------------------------------------------------------------------


def test_a_refusal_is_drafted_by_the_counter_and_confirmed_by_the_head(house: House) -> None:
    room, dossier = house.office.intake, house.registered()
    done(room.draft_refusal(house.officer, dossier, ("expired_passport",), "мерзімі өткен"))
    (waiting,) = shown(house.office.files.refusals_to_confirm(house.head))
    assert (waiting.dossier.id, waiting.closes) == (dossier, date(2026, 11, 19))
    done(room.confirm_refusal(house.head, dossier))
    assert house.dossier(dossier).closing == "intake_refused"
    assert shown(house.office.files.refusals_to_confirm(house.head)) == ()
    assert code(room.confirm_refusal(house.head, dossier)) == "dossier_closed"


def test_intake_is_refused_before_registration_too(house: House) -> None:
    room, dossier = house.office.intake, house.received()
    done(room.draft_refusal(house.officer, dossier, ("missing_passport",)))
    closed = done(room.confirm_refusal(house.head, dossier))
    assert (closed.number, closed.closing) == ("2026-000001", "intake_refused")


def test_a_refusal_needs_its_reasons_and_its_draft(house: House) -> None:
    room, dossier = house.office.intake, house.registered()
    assert code(room.draft_refusal(house.officer, dossier, ())) == "reason_missing"
    assert code(room.draft_refusal(house.officer, dossier, ("cat",))) == "reason_unknown"
    assert code(room.confirm_refusal(house.head, dossier)) == "refusal_not_drafted"
    assert code(room.confirm_refusal(house.officer, dossier)) == "not_allowed"


def test_the_window_closes_after_three_business_days(house: House) -> None:
    room, dossier = house.office.intake, house.registered()
    done(room.draft_refusal(house.officer, dossier, ("expired_passport",)))
    house.go_to(date(2026, 11, 19))
    done(room.draft_refusal(house.officer, dossier, ("expired_passport",)))
    house.go_to(date(2026, 11, 20))
    late = room.draft_refusal(house.officer, dossier, ("expired_passport",))
    assert code(late) == "window_closed"
    assert code(room.confirm_refusal(house.head, dossier)) == "window_closed"
    assert house.dossier(dossier).closing == ""


def test_the_referral_closes_the_window_early(house: House) -> None:
    room, dossier = house.office.intake, house.assigned()
    done(room.draft_refusal(house.executor, dossier, ("expired_passport",)))
    done(house.office.workflow.refer(house.executor, dossier))
    for late in (
        room.draft_refusal(house.executor, dossier, ("expired_passport",)),
        room.confirm_refusal(house.head, dossier),
    ):
        assert code(late) == "window_closed_by_referral"


def test_later_procedures_know_no_refusal_of_intake(house: House) -> None:
    dossier = house.later("P3", house.issued())
    drafted = house.office.intake.draft_refusal(house.officer, dossier, ("expired_passport",))
    assert code(drafted) == "no_intake_refusal"
