"""The office goes on with the file of every revision that landed: desks, search, dues, papers."""

import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.access.people import Actor, actor_of
from app.access.roles import Role
from app.decisions.entities import Certificate, Decision, Notice
from app.demo.plans import TODAY
from app.intake.transliteration import fold
from app.kernel.text import Language
from app.office import Office, make_office
from app.papers.use_cases import PaperFormat
from app.queue import QueueQuery
from app.workflow.desks import Filter
from app.workflow.dossier import Dossier
from app.workflow.entities import StepRow
from tests.store.house import done, shown
from tests.store.landed import FILES, Upgraded, upgraded_in


@dataclass(frozen=True, slots=True)
class Goes:
    """The office on the upgraded file, at ten o'clock of its today."""

    upgraded: Upgraded
    office: Office

    def actor(self, role: Role) -> Actor:
        return next(
            actor_of(each) for each in self.office.people.to_sign_in() if role in each.roles
        )


@pytest.fixture(scope="module", params=FILES, ids=lambda file: file.name.split(".")[0])
def goes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Goes]:
    """An office that is only read."""
    yield from _going(tmp_path_factory.mktemp("landed"), request.param)


@pytest.fixture(params=FILES, ids=lambda file: file.name.split(".")[0])
def goes_on(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Goes]:
    """An office in which work may be done."""
    yield from _going(tmp_path, request.param)


def _going(folder: Path, file: Path) -> Iterator[Goes]:
    for upgraded in upgraded_in(folder, file):
        place = upgraded.place
        place.clock.move_to(TODAY, 10)
        yield Goes(upgraded, make_office(place.store, place.clock, place.new_id))


def test_the_same_people_sign_in_with_the_same_roles(goes: Goes) -> None:
    signing = {each.login: each for each in goes.office.people.to_sign_in()}
    active = {row["login"]: row for row in goes.upgraded.of("person", active=1)}
    assert set(signing) == set(active)
    for login, row in active.items():
        person = signing[login]
        assert [role.value for role in person.roles] == json.loads(row["roles"])
        assert (person.name.kk, person.name.ru) == (row["name_kk"], row["name_ru"])
        assert person.may_decide == bool(row["may_decide"])
    assert {role for each in signing.values() for role in each.roles} == set(Role)


def test_every_case_is_replayed_to_the_state_and_the_dues_it_had(goes: Goes) -> None:
    store, passing = goes.upgraded.place.store, goes.office.workflow.passing
    kept = {row["id"]: row for row in goes.upgraded.of("dossier")}
    with store.reading() as uow:
        for dossier in uow.find(Dossier):
            case, row = passing.case(uow, dossier), kept[dossier.id]
            assert row["state"] == case.state.value
            assert row["closing"] == (case.closed.value if case.closed else "")
            runs = {
                (run.step, run.part, f"{run.started}", f"{run.due}", f"{run.due_loose}",
                 run.ended.value if run.ended else "")
                for run in case.runs
            }  # fmt: skip
            steps = {
                (each["step"], each["part"], each["started"], each["due"], each["due_loose"],
                 each["ended"])
                for each in goes.upgraded.of("step", dossier=dossier.id)
            }  # fmt: skip
            assert steps <= runs
            # what began and ended in one move (1.1R) has no row: nobody ever waited for it
            assert {run for run in runs - steps if run[-1] != "done"} == set()


def test_lists_count_what_the_rows_say(goes: Goes) -> None:
    readers = goes.office.readers
    states = Counter(row["state"] for row in goes.upgraded.of("dossier"))
    assert len(states) > 8
    for state, number in states.items():
        found = readers.queue_count(QueueQuery(states=(state,), every_dossier=True))
        assert found == number, state
    waiting = goes.upgraded.of("step", closed=None)
    for actor, number in Counter(row["actor"] for row in waiting).items():
        assert readers.queue_count(QueueQuery(actors=(actor,))) == number, actor
    late = [row for row in waiting if date.fromisoformat(row["due"]) < TODAY]
    assert readers.queue_count(QueueQuery(due_before=TODAY)) == len(late) > 0
    today = [row for row in waiting if row["due"] == f"{TODAY}"]
    assert readers.queue_count(QueueQuery(due_on=TODAY)) == len(today) > 0


def test_a_desk_shows_its_steps_in_the_order_of_their_dues(goes: Goes) -> None:
    officer = goes.actor(Role.INTAKE_OFFICER)
    desk = shown(goes.office.workflow.desk(officer, Role.INTAKE_OFFICER, Filter.ALL))
    waiting = goes.upgraded.of("step", closed=None, actor="intake_officer")
    assert [f"{row.due}" for row in desk.rows] == sorted(row["due"] for row in waiting)
    assert {row.id for row in desk.rows} == {row["id"] for row in waiting}


def test_every_dossier_is_found_by_number_name_and_passport(goes: Goes) -> None:
    readers = goes.office.readers
    for row in goes.upgraded.of("dossier"):
        words = (row["number"], row["name_latin"], row["name_cyrillic"], row["passport_number"])
        for word in filter(None, words):
            found = readers.queue_ids(QueueQuery(text=fold(word), every_dossier=True))
            assert row["id"] in found, word


def test_decisions_notices_and_certificates_are_told_as_they_were(goes: Goes) -> None:
    with goes.upgraded.place.store.reading() as uow:
        decisions, notices = uow.find(Decision), uow.find(Notice)
        certificates = {each.id: each for each in uow.find(Certificate)}
        dossiers = {each.id: each for each in uow.find(Dossier)}
    assert Counter(each.outcome for each in decisions) == Counter(
        row["outcome"] for row in goes.upgraded.of("decision")
    )
    assert {each.id: (each.kind, each.state, each.number) for each in notices} == {
        row["id"]: (row["kind"], row["state"], row["number"]) for row in goes.upgraded.of("notice")
    }
    later = [each for each in certificates.values() if each.replaces or each.duplicate_of]
    assert len(later) > 1
    for each in later:
        before = certificates[each.replaces or each.duplicate_of or each.id]
        assert before.state == (
            "superseded" if each.replaces and each.state == "live" else before.state
        )
        assert before.holder_latin == each.holder_latin
        assert dossiers[each.dossier].previous_certificate == before.id


def test_papers_come_out(goes: Goes) -> None:
    papers, secretary = goes.office.papers, goes.actor(Role.SECRETARY)
    protocol = goes.upgraded.of("protocol")[0]
    for language in (Language.KK, Language.RU):
        paper = shown(papers.protocol(secretary, protocol["session"], language, PaperFormat.PDF))
        assert f"№ {protocol['number']}" in _words(paper.data)
    book = shown(papers.protocol(secretary, protocol["session"], Language.KK, PaperFormat.XLSX))
    assert book.data.startswith(b"PK")
    head = goes.actor(Role.UNIT_HEAD)
    signed = [row for row in goes.upgraded.of("certificate") if row["number"]]
    certificate = shown(papers.certificate(head, signed[0]["dossier"]))
    assert signed[0]["holder_latin"] in _words(certificate.data)
    sent = next(row for row in goes.upgraded.of("notice") if row["number"])
    assert sent["number"] in _words(shown(papers.notice(head, sent["dossier"])).data)


def test_work_goes_on_where_it_stood(goes_on: Goes) -> None:
    """The next number follows, the next step opens with its due."""
    office = goes_on.office
    officer, head = goes_on.actor(Role.INTAKE_OFFICER), goes_on.actor(Role.UNIT_HEAD)
    row = next(
        each
        for each in goes_on.upgraded.of("dossier", procedure="P1")
        if each["state"] == "received"
    )
    registered = done(office.intake.register(officer, row["id"], "AIS-99001", TODAY, "кеш түсті"))
    last = max(
        each["last"] for each in goes_on.upgraded.of("series", kind="dossier", year=TODAY.year)
    )
    assert registered.number.endswith(f"{last + 1:06d}")
    steps = goes_on.upgraded.place.store
    with steps.reading() as uow:
        waits = [each for each in uow.find(StepRow, dossier=row["id"]) if each.closed is None]
    before = goes_on.upgraded.of("step", dossier=row["id"], part="register")[0]
    assert [(each.part, each.actor) for each in waits] == [("assign", "unit_head")]
    assert [f"{each.due}" for each in waits] == [before["due"]]  # one limit for the two of them
    assert registered.id in office.readers.queue_ids(
        QueueQuery(text=fold(registered.number), every_dossier=True)
    )
    assert shown(office.files.file(head, row["id"])).dossier.number == registered.number


def _words(data: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
