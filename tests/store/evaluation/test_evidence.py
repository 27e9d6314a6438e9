"""Evidence on a real database: of the dossier's own scans, asked for, sealed with the mark."""

from dataclasses import replace

from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from tests.store.evaluation.scans import with_scans
from tests.store.evaluation.sheets import sealed, sheet
from tests.store.house import POINTS, House, code, done, shown

UNKNOWN = Id("00000000-0000-7000-8000-000000000000")


def test_evidence_stands_on_a_page_of_a_scan_of_the_dossier(ministry: House) -> None:
    room, member = ministry.office.evaluation, ministry.members[0]
    dossier, other = with_scans(ministry, "diploma"), with_scans(ministry, "transcript")
    files = ministry.office.files
    mine = shown(files.file(member, dossier)).documents[0].id
    foreign = shown(files.file(member, other)).documents[0].id

    def given(place: Evidence) -> Answer:
        return Answer(1, comment="себебі", evidence=(place,))

    for place, refused in (
        (Evidence(foreign, 1), "evidence_unknown_scan"),
        (Evidence(UNKNOWN, 1), "evidence_unknown_scan"),
        (Evidence(mine, 2), "evidence_outside_page"),
        (Evidence(mine, 1, 9000, 0, 2000, 10), "evidence_outside_page"),
    ):
        assert code(room.answer(member, dossier, "education", given(place))) == refused
        whole = {"education": given(place)}
        assert code(room.put_answers(member, dossier, whole, "")) == refused
    done(room.answer(member, dossier, "education", given(Evidence(mine, 1))))
    done(ministry.office.intake.withdraw_scan(ministry.executor, mine))
    again = {"education": given(Evidence(mine, 1)), "language": Answer(1)}
    done(room.put_answers(member, dossier, again, ""))


def test_a_low_mark_waits_for_its_evidence(ministry: House) -> None:
    room, member, dossier = ministry.office.evaluation, ministry.members[0], with_scans(
        ministry, "diploma"
    )  # fmt: skip
    low = Answer(1, comment="себебі")
    done(room.put_answers(member, dossier, {**POINTS, "education": low}, ""))
    view = sheet(ministry, dossier)
    assert view.evidence_possible
    assert view.scoring.evidence_required == ("education",)
    refused = room.submit(member, dossier)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.params["criteria"]) == ("sheet_incomplete", "education")
    scan = shown(ministry.office.files.file(member, dossier)).documents[0].id
    done(room.answer(member, dossier, "education", replace(low, evidence=(Evidence(scan, 1),))))
    evaluation = done(room.submit(member, dossier)).evaluation
    assert evaluation is not None
    assert sealed(evaluation)
    moved = {**evaluation.answers["education"], "evidence": [[scan, 1, 1, 0, 9999, 10000]]}
    other = {**evaluation.answers, "education": moved}
    assert not sealed(replace(evaluation, answers=other))


def test_without_a_scan_no_evidence_is_asked_for(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], house.referred()
    low = Answer(1, comment="себебі")
    done(room.put_answers(member, dossier, {**POINTS, "education": low}, ""))
    assert not sheet(house, dossier).evidence_possible
    done(room.submit(member, dossier))


def test_a_place_alone_is_kept_before_the_mark(house: House) -> None:
    room, member, dossier = house.office.evaluation, house.members[0], with_scans(house, "diploma")
    scan = shown(house.office.files.file(member, dossier)).documents[0].id
    marked = Answer(evidence=(Evidence(scan, 1),))
    done(room.answer(member, dossier, "education", marked))
    assert sheet(house, dossier).answers == {"education": marked}
