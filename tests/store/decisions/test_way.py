"""Decision, notice, signature, hand-over on a real database: the whole way and every refusal."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.access.roles import Role
from app.decisions.use_cases import HandOver, Resolution
from app.kernel.ids import Id
from app.workflow.door import DecisionOutcome
from tests.store.house import IN_PERSON, ISSUE, REFUSE, TODAY, House, code, done, shown

UNKNOWN = Id("00000000-0000-7000-8000-000000000000")
GROUND = "education_insufficient"


# --- the decision --------------------------------------------------------------------------------


def test_p1_ends_with_a_live_certificate_of_three_months(house: House) -> None:
    certificate = house.issued()
    assert (certificate.state, certificate.kind, certificate.number) == (
        "live",
        "first",
        "2026-000001",
    )
    assert (certificate.valid_from, certificate.valid_to) == (TODAY, date(2027, 2, 16))
    dossier = house.dossier(certificate.dossier)
    assert (dossier.closing, dossier.outcome) == ("issued", "issue")
    assert certificate.record_hash


def test_a_decision_names_its_protocol_and_what_was_recommended(house: House) -> None:
    decision = house.decide(house.recorded())
    assert (decision.recommended, decision.departs) == ("issue", False)
    assert decision.protocol is not None


def test_a_departure_needs_its_reason(house: House) -> None:
    room, dossier = house.office.decisions, house.recorded(good=False)
    assert code(room.decide(house.management, dossier, ISSUE)) == "departure_reason_missing"
    assert house.dossier(dossier).outcome == ""
    reasoned = replace(ISSUE, reason="қосымша құжаттар растайды")
    decision = done(room.decide(house.management, dossier, reasoned))
    assert decision.departs
    assert decision.reason == "қосымша құжаттар растайды"
    assert house.certificate(dossier).state == "draft"


def test_a_refusal_takes_the_commissions_grounds_or_ones_own(house: House) -> None:
    room = house.office.decisions
    same = house.decide(house.recorded(good=False), REFUSE)
    assert same.grounds == (GROUND,)
    dossier = house.recorded()
    refusal = Resolution(DecisionOutcome.REFUSE, "құжат жалған")
    assert code(room.decide(house.management, dossier, refusal)) == "grounds_missing"
    unknown = replace(refusal, grounds=("cat",))
    assert code(room.decide(house.management, dossier, unknown)) == "reason_unknown"
    own = done(
        room.decide(
            house.management, dossier, replace(refusal, grounds=("documents_not_authentic",))
        )
    )
    assert own.departs


def test_who_may_not_decide(house: House) -> None:
    room = house.office.decisions
    dossier = house.referred()
    assert code(room.decide(house.management, dossier, ISSUE)) == "step_not_open"
    assert code(room.decide(house.management, UNKNOWN, ISSUE)) == "dossier_unknown"
    assert code(room.decide(house.head, dossier, ISSUE)) == "not_allowed"
    scorer = house.hire("both", Role.MEMBER, Role.MANAGEMENT)
    house.submit(dossier, [*house.members, scorer])
    house.hear(dossier)
    assert code(room.decide(scorer, dossier, ISSUE)) == "scorer_cannot_decide"
    done(room.decide(house.management, dossier, ISSUE))
    assert code(room.decide(house.management, dossier, ISSUE)) == "step_not_open"


def test_a_unit_head_decides_once_it_is_granted(house: House) -> None:
    dossier = house.recorded()
    granted = house.hire("deputy", Role.UNIT_HEAD, may_decide=True)
    done(house.office.decisions.decide(granted, dossier, ISSUE))
    done(house.office.decisions.sign_certificate(granted, dossier))


def test_a_late_decision_says_why(house: House) -> None:
    room, dossier = house.office.decisions, house.recorded()
    house.go_to(date(2026, 11, 19))
    assert code(room.decide(house.management, dossier, ISSUE)) == "late_reason_missing"
    done(room.decide(house.management, dossier, replace(ISSUE, late_reason="workload")))


# --- the notice ----------------------------------------------------------------------------------


def test_a_notice_is_drafted_signed_and_sent(house: House) -> None:
    room, dossier = house.office.decisions, house.decided(REFUSE)
    notice = done(room.prepare_notice(house.executor, dossier, " ескерту "))
    assert (notice.kind, notice.grounds, notice.note) == ("refusal", (GROUND,), "ескерту")
    done(room.sign_notice(house.management, dossier))
    sent = done(room.send_notice(house.executor, dossier, "post", "RR1KZ"))
    assert (sent.state, sent.number, sent.sent_on) == ("sent", "2026-00001", TODAY)
    closed = house.dossier(dossier)
    assert (closed.closing, closed.outcome) == ("refused", "refuse")


def test_what_is_not_drafted_or_signed(house: House) -> None:
    room, dossier = house.office.decisions, house.recorded()
    assert code(room.prepare_notice(house.executor, dossier)) == "step_not_open"
    house.decide(dossier)
    assert code(room.sign_notice(house.management, dossier)) == "step_not_open"
    assert code(room.prepare_notice(house.other_executor, dossier)) == "not_your_dossier"
    assert code(room.prepare_notice(house.management, dossier)) == "not_allowed"
    assert code(room.prepare_notice(house.executor, UNKNOWN)) == "dossier_unknown"
    done(room.prepare_notice(house.executor, dossier))
    assert code(room.sign_notice(house.executor, dossier)) == "not_allowed"
    assert code(room.sign_notice(house.management, UNKNOWN)) == "dossier_unknown"


def test_what_is_not_sent(house: House) -> None:
    room, dossier = house.office.decisions, house.notice_signed()
    send = room.send_notice
    assert code(send(house.other_executor, dossier, "post", "RR1KZ")) == "not_your_dossier"
    assert code(send(house.executor, dossier, "pigeon", "RR1KZ")) == "method_unknown"
    assert code(send(house.executor, dossier, "post", " ")) == "proof_missing"
    assert code(send(house.executor, UNKNOWN, "post", "x")) == "dossier_unknown"
    assert house.notice(dossier).number == ""
    done(send(house.executor, dossier, "post", "RR1KZ"))
    assert code(send(house.executor, dossier, "post", "RR1KZ")) == "step_not_open"


def test_a_notice_returned_for_correction_keeps_its_dates(house: House) -> None:
    room, dossier = house.office.decisions, house.decided()
    done(room.prepare_notice(house.executor, dossier, "бірінші"))
    done(house.office.workflow.return_step(house.management, dossier, "1.7", "мәтін қатесі"))
    done(room.prepare_notice(house.executor, dossier, "екінші"))
    assert house.notice(dossier).note == "екінші"
    done(room.sign_notice(house.management, dossier))


# --- the certificate -----------------------------------------------------------------------------


def test_the_certificate_does_not_wait_for_the_notice(house: House) -> None:
    room, dossier = house.office.decisions, house.decided()
    done(room.sign_certificate(house.management, dossier))
    done(room.hand_over(house.executor, dossier, IN_PERSON))
    assert house.dossier(dossier).closing == ""
    done(room.prepare_notice(house.executor, dossier))
    done(room.sign_notice(house.management, dossier))
    done(room.send_notice(house.executor, dossier, "email", "a@b.kz"))
    assert house.dossier(dossier).closing == "issued"


def test_what_is_not_signed_or_handed_over(house: House) -> None:
    room, dossier = house.office.decisions, house.recorded()
    assert code(room.sign_certificate(house.management, dossier)) == "step_not_open"
    house.decide(dossier)
    assert code(room.hand_over(house.executor, dossier, IN_PERSON)) == "step_not_open"
    assert code(room.sign_certificate(house.executor, dossier)) == "not_allowed"
    done(room.sign_certificate(house.management, dossier))
    assert code(room.sign_certificate(house.management, dossier)) == "step_not_open"
    assert code(room.hand_over(house.other_executor, dossier, IN_PERSON)) == "not_your_dossier"
    assert code(room.hand_over(house.executor, UNKNOWN, IN_PERSON)) == "dossier_unknown"


@pytest.mark.parametrize(
    ("handed", "refused"),
    [
        (HandOver("pigeon", "А", "1"), "method_unknown"),
        (HandOver("in_person", " ", "1"), "collector_missing"),
        (HandOver("in_person", "А", ""), "collector_missing"),
        (HandOver("in_person", "А", "1", by_power_of_attorney=True), "power_of_attorney_missing"),
    ],
)
def test_hand_overs_that_are_refused(house: House, handed: HandOver, refused: str) -> None:
    dossier = house.decided()
    done(house.office.decisions.sign_certificate(house.management, dossier))
    assert code(house.office.decisions.hand_over(house.executor, dossier, handed)) == refused
    assert house.certificate(dossier).handed_on is None


def test_an_expired_power_of_attorney_is_refused_on_the_day(house: House) -> None:
    room, dossier = house.office.decisions, house.recorded()
    version = house.dossier(dossier).version
    card = house.card(
        representative="Айгүл Омарова",
        representative_document="№ 5, 01.11.2026",
        representative_until=date(2026, 11, 17),
    )
    done(house.office.intake.save_card(house.officer, dossier, version, card))
    house.decide(dossier)
    done(room.sign_certificate(house.management, dossier))
    by_other = HandOver("in_person", "Айгүл Омарова", "№ 5", by_power_of_attorney=True)
    house.go_to(date(2026, 11, 18))
    assert code(room.hand_over(house.executor, dossier, by_other)) == "power_of_attorney_expired"
    house.go_to(date(2026, 11, 17))
    given = done(room.hand_over(house.executor, dossier, by_other))
    assert given.by_power_of_attorney


# --- P2, P3, P4 ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("contract_end", "last"),
    [(date(2027, 6, 30), date(2027, 6, 30)), (date(2031, 1, 1), date(2029, 11, 16))],
    ids=["the contract's end", "three years at most"],
)
def test_p2_is_cut_to_the_contract_and_to_three_years(
    house: House, contract_end: date, last: date
) -> None:
    first = house.issued()
    dossier = house.later("P2", first, contract_end=contract_end)
    house.decide(dossier, replace(ISSUE, executor=house.executor.person))
    employed = house.certificate(dossier)
    assert (employed.kind, employed.state, employed.valid_to) == ("employed", "live", last)
    assert house.certificate(first.dossier).state == "superseded"
    done(house.office.decisions.hand_over(house.executor, dossier, IN_PERSON))
    assert house.dossier(dossier).closing == "issued"


def test_p2_needs_an_executor_a_certificate_and_its_window(house: House) -> None:
    room, first = house.office.decisions, house.issued()
    dossier = house.later("P2", first, contract_end=date(2027, 6, 30))
    assert code(room.decide(house.management, dossier, ISSUE)) == "executor_missing"
    nobody = replace(ISSUE, executor=house.secretary.person)
    assert code(room.decide(house.management, dossier, nobody)) == "executor_missing"
    mine = replace(ISSUE, executor=house.executor.person)
    bare = house.registered("P2", house.card(contract_end=date(2027, 6, 30)))
    assert code(room.decide(house.management, bare, mine)) == "previous_certificate_missing"
    house.go_to(date(2027, 2, 17))
    late = house.later("P2", first, contract_end=date(2027, 6, 30))
    assert code(room.decide(house.management, late, mine)) == "filed_too_late"
    done(room.decide(house.management, late, replace(mine, reason="ауырып қалған")))


def test_p3_supersedes_the_former_and_keeps_its_term(house: House) -> None:
    first = house.issued()
    house.go_to(TODAY + timedelta(days=7))
    dossier = house.later("P3", first, name_latin="AHMET KOC", name_cyrillic="Ахмет Коч")
    house.decide(dossier, replace(ISSUE, executor=house.executor.person))
    again = house.certificate(dossier)
    assert (again.kind, again.number, again.replaces) == ("reissue", "2026-000002", first.id)
    assert (again.valid_from, again.valid_to) == (first.valid_from, first.valid_to)
    assert again.holder_latin == "AHMET KOC"
    former = house.certificate(first.dossier)
    assert (former.state, former.holder_latin) == ("superseded", first.holder_latin)
    lineage = shown(house.office.files.file(house.head, first.dossier)).lineage
    assert [each.id for each in lineage] == [first.id, again.id]
    assert [c.id for c, _ in shown(house.office.files.certificates(house.officer))] == [again.id]


def test_p4_gives_duplicates_of_one_certificate(house: House) -> None:
    first = house.issued()
    copies = []
    former = first
    for _ in range(2):
        dossier = house.later("P4", former)
        house.decide(dossier, replace(ISSUE, executor=house.executor.person))
        former = house.certificate(dossier)
        copies.append(former)
    assert [copy.copy_number for copy in copies] == [1, 2]
    assert {copy.number for copy in copies} == {first.number}
    assert {copy.duplicate_of for copy in copies} == {first.id}
    assert {(c.valid_from, c.valid_to) for c in copies} == {(first.valid_from, first.valid_to)}
    lineage = shown(house.office.files.file(house.head, first.dossier)).lineage
    assert [(each.kind, each.state) for each in lineage] == [
        ("first", "superseded"),
        ("duplicate", "superseded"),
        ("duplicate", "live"),
    ]


def test_a_refused_p3_is_answered_with_reasons_and_hands_nothing_over(house: House) -> None:
    room, first = house.office.decisions, house.issued()
    dossier = house.later("P3", first)
    refusal = replace(REFUSE, executor=house.executor.person, grounds=("no_live_certificate",))
    house.decide(dossier, refusal)
    assert code(room.hand_over(house.executor, dossier, IN_PERSON)) == "decision_was_refusal"
    sent = done(room.send_notice(house.executor, dossier, "post", "RR2KZ"))
    assert (sent.kind, sent.grounds) == ("refusal", ("no_live_certificate",))
    assert house.dossier(dossier).closing == "refused"
    assert house.certificate(first.dossier).state == "live"


def test_live_certificates_are_found_by_number_by_name_and_by_their_end(house: House) -> None:
    first, second = house.issued(), house.issued()
    ask = house.office.files.certificates

    def found(text: str = "", ending_by: date | None = None) -> list[str]:
        return [c.number for c, _ in shown(ask(house.officer, text, ending_by))]

    assert found() == [second.number, first.number]
    assert found(first.number) == [first.number]
    assert found("no such certificate") == []
    assert found(ending_by=first.valid_to) == [first.number, second.number]
    assert found(ending_by=first.valid_to - timedelta(days=1)) == []
    name = house.dossier(first.dossier).search_fold.split()[-1]
    assert first.number in found(name)
