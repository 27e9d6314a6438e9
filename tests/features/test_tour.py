"""The working day, end to end: the real program, its real screens, its papers, its database."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.features.tour import NUMBER, ROOT, Tour, office_of_one, play, run_tour

Play = Callable[[str, str], Tour]


@pytest.fixture
def played(tmp_path: Path, demo_office: Path) -> Play:
    """Plays a part in a language and looks at what every part leaves behind."""

    def play_one(part: str, language: str) -> Tour:
        tour = play(part, language, tmp_path / part, demo_office)
        tour.check_pictures()
        assert tour.kept().journal_whole
        return tour

    return play_one


def test_p1_from_the_counter_to_the_certificate(played: Play) -> None:
    tour = played("issue", "kk")
    kept = tour.kept()
    assert (kept.dossier.closing, kept.dossier.outcome) == ("issued", "issue")
    assert all(row.ended == "done" for row in kept.steps)
    assert {row.step for row in kept.steps} == {f"1.{n}" for n in range(1, 11)}
    assert all(row.closed is not None and row.closed <= row.due for row in kept.steps)
    assert len(kept.evaluations) == 9
    (certificate,) = kept.certificates
    assert certificate.state == "live"
    assert certificate.holder_latin == "DEMIR ELIF"
    (notice,) = kept.notices
    assert (notice.kind, notice.state, notice.proof) == ("issue", "sent", "RR204018855KZ")
    assert len(tour.papers()) == 7
    words = tour.text("Анықтама ")
    for told in ("Демир Элиф", "DEMIR ELIF", certificate.number, "U 30415926"):
        assert told in words
    assert NUMBER in tour.text("Қолхат")
    assert "көпір құрылысы инженері" in tour.text("Хаттама")
    assert notice.number in tour.text("Хабарлама")


def test_the_protocol_adds_up_to_what_the_members_submitted(played: Play) -> None:
    tour = played("refusal", "en")
    kept = tour.kept()
    assert (kept.dossier.closing, kept.dossier.outcome) == ("refused", "refuse")
    assert not kept.certificates
    steps = {row.step for row in kept.steps}
    assert "1.8" in steps
    assert not steps & {"1.9", "1.10"}
    marks = [row for row in tour.rows("Протокол", 1) if row[1] == NUMBER and row[5] is not None]
    totals = [
        sum(int(str(row[place])) for row in marks if isinstance(row[place], int))
        for place in range(6, 15)
    ]
    assert sorted(map(Decimal, totals)) == sorted(sheet.total for sheet in kept.evaluations)
    votes = [row for row in tour.rows("Протокол", 2) if row[1] == NUMBER]
    assert len(votes) == 9
    (decision,) = kept.decisions
    assert (decision.outcome, decision.departs) == ("refuse", False)
    answer = tour.text("Мотивированный отказ")
    for told in ("Моро Люка", NUMBER, "повторно после устранения"):
        assert told in answer


def test_intake_is_refused_for_an_expired_passport(played: Play) -> None:
    tour = played("intake_refusal", "ru")
    kept = tour.kept()
    assert kept.dossier.closing == "intake_refused"
    assert not kept.evaluations
    assert not kept.decisions
    words = tour.text("Қабылдаудан бас тарту")
    assert "05.10.2026" in words
    assert "Новак Петр" in words


def test_management_departs_with_a_written_reason(played: Play) -> None:
    tour = played("departure", "ru")
    kept = tour.kept()
    (decision,) = kept.decisions
    assert (decision.outcome, decision.recommended, decision.departs) == ("issue", "refuse", True)
    assert "біліктілігін растайды" in decision.reason
    assert kept.dossier.closing == "issued"
    (certificate,) = kept.certificates
    assert certificate.state == "live"
    assert "Судзуки Юки" in tour.text("Анықтама")


def test_p2_after_employment_lasts_as_the_contract(played: Play) -> None:
    tour = played("after_employment", "kk")
    kept = tour.kept()
    (certificate,) = kept.certificates
    assert (certificate.kind, certificate.state) == ("employed", "live")
    assert certificate.valid_to == date(2028, 6, 30)
    assert certificate.replaces is not None
    words = tour.text("Анықтама ")
    assert certificate.number in words
    assert "30.06.2028" in words


def test_p3_is_issued_anew(played: Play) -> None:
    tour = played("reissue", "ru")
    kept = tour.kept()
    (certificate,) = kept.certificates
    assert (certificate.kind, certificate.state) == ("reissue", "live")
    assert certificate.replaces is not None
    assert kept.dossier.closing == "issued"


def test_p4_is_a_duplicate_of_the_same_number(played: Play) -> None:
    tour = played("duplicate", "en")
    kept = tour.kept()
    (certificate,) = kept.certificates
    assert (certificate.kind, certificate.copy_number) == ("duplicate", 1)
    words = tour.text("Анықтаманың телнұсқасы")
    assert certificate.number in words
    assert "ТЕЛНҰСҚА / ДУБЛИКАТ" in words


def test_a_protocol_of_twelve_dossiers_and_nine_members(tmp_path: Path, demo_office: Path) -> None:
    tour = play("sitting", "ru", tmp_path / "sitting", demo_office)
    tour.check_pictures()
    rows = tour.rows("Хаттама", 1)[1:]
    numbers = sorted({str(row[1]) for row in rows if row[1]})
    assert len(numbers) == 12
    words = tour.text("Хаттама")
    for number in numbers:
        kept = tour.kept(number)
        assert kept.dossier.name_cyrillic in words
        marks = [row for row in rows if row[1] == number and row[5] is not None]
        columns = [[row[place] for row in marks] for place in range(6, 15)]
        totals = [
            sum(mark for mark in column if isinstance(mark, int))
            for column in columns
            if any(isinstance(mark, int) for mark in column)
        ]
        assert sorted(map(Decimal, totals)) == sorted(sheet.total for sheet in kept.evaluations)
    votes = tour.rows("Хаттама", 2)[1:]
    assert len([row for row in votes if row[1] in numbers]) == 12 * 9
    assert tour.kept(numbers[0]).journal_whole


@pytest.mark.pictures
def test_pictures_of_readme_are_made_by_one_command(tmp_path: Path, demo_office: Path) -> None:
    docs = tmp_path / "docs"
    done = run_tour("issue", "en", tmp_path / "tour", demo_office, "--readme", str(docs))
    assert done.returncode == 0, done.stdout + done.stderr
    readme = (ROOT / "README.md").read_text()
    for picture in docs.iterdir():
        assert f"resources/pictures/{picture.name}" in readme
        assert picture.stat().st_size < 200_000
    assert len(list(docs.iterdir())) == 8


def test_a_screen_that_is_not_as_expected_is_told(tmp_path: Path) -> None:
    office = office_of_one(tmp_path / "one.db")
    done = run_tour("issue", "en", tmp_path / "tour", office)
    assert done.returncode == 1
    (line,) = [line for line in done.stdout.splitlines() if "NOT AS EXPECTED" in line]
    assert "e.zhumabekov cannot sign in" in line
    assert (tmp_path / "tour/01-not-as-expected.png").is_file()
