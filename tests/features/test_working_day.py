"""A working day of the Commission: nine members, fifteen dossiers, one protocol that is signed.

The day is played at the real screens in a process of its own; its papers are then opened by other
people's programs, counted against the database, and compared with texts that a person has read.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from app.commission.entities import (
    AgendaItem,
    AgendaQuestion,
    Protocol,
    ProtocolSignature,
    Remark,
    RemarkAnswer,
    Session,
    SpecialOpinion,
    Vote,
    VoteCheck,
)
from app.evaluation.entities import Evaluation, Recusal
from app.kernel.clock import FixedClock
from app.kernel.ids import Id, time_ordered_ids
from app.workflow.dossier import Dossier
from db.opening import open_local
from tests.features.tour import Tour, play
from tests.unit.papers.conftest import Golden, golden
from tests.unit.papers.tools import office_text, pdf_text, run

NAMES = {"kk": "Хаттама 4", "ru": "Протокол 4"}
_SEAL = re.compile(r"\b(?=[0-9a-f]*\d)[0-9a-f]{16,64}\b|\b[0-9a-f]{4}…[0-9a-f]{4}\b")
__all__ = ["golden"]


@dataclass(frozen=True, slots=True)
class Day:
    """The day as it was played, and the session that it held."""

    tour: Tour
    session: Session
    kept: dict[type, list[object]]

    def of(self, kind: type) -> list[object]:
        """Every record of a kind that belongs to the session."""
        return self.kept[kind]


@pytest.fixture(scope="module")
def day(demo_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Day:
    folder = tmp_path_factory.mktemp("day")
    tour = play("commission_day", "kk", folder / "day", demo_office)
    return _read(tour)


def _read(tour: Tour) -> Day:
    clock = FixedClock()
    store = open_local(tour.folder / "office/anyqtama.db", clock, time_ordered_ids(clock))
    try:
        with store.reading() as uow:
            session = max(uow.find(Session), key=lambda each: each.day)
            here = {"session": session.id}
            kinds = (
                AgendaItem, Vote, VoteCheck, SpecialOpinion, Protocol, Remark, ProtocolSignature,
                AgendaQuestion,
            )  # fmt: skip
            kept: dict[type, list[object]] = {kind: list(uow.find(kind, **here)) for kind in kinds}
            heard = {item.dossier for item in uow.find(AgendaItem, **here)}
            kept[Recusal] = [each for each in uow.find(Recusal) if each.dossier in heard]
            kept[Evaluation] = [each for each in uow.find(Evaluation) if each.dossier in heard]
            kept[Dossier] = [each for each in uow.find(Dossier) if each.id in heard]
            said = {each.id for each in uow.find(Remark, **here)}
            kept[RemarkAnswer] = [each for each in uow.find(RemarkAnswer) if each.remark in said]
            return Day(tour, session, kept)
    finally:
        store.close()


def test_the_day_as_it_was_told_is_in_the_database(day: Day) -> None:
    items = sorted(day.of(AgendaItem), key=lambda item: item.position)  # type: ignore[attr-defined]
    assert len(items) == 15
    assert all(item.outcome for item in items)  # type: ignore[attr-defined]
    assert [item.position for item in items if item.by_casting_vote] == [5]  # type: ignore[attr-defined]
    assert len(day.of(Recusal)) == 2
    assert len({each.dossier for each in day.of(Recusal)}) == 1  # type: ignore[attr-defined]
    assert len(day.of(SpecialOpinion)) == 1
    assert len(day.of(AgendaQuestion)) == 2
    assert len(day.session.substituted) == 1
    papers = [vote for vote in day.of(Vote) if vote.on_paper]  # type: ignore[attr-defined]
    assert len(papers) == len(day.of(VoteCheck)) == 8
    (remark,), (answer,) = day.of(Remark), day.of(RemarkAnswer)
    assert answer.remark == remark.id  # type: ignore[attr-defined]
    assert answer.accepted  # type: ignore[attr-defined]
    assert len(day.of(Protocol)) == 1
    assert len(day.of(ProtocolSignature)) == 2
    assert len(day.of(Evaluation)) >= 15 * 9 - 2


def test_the_wrong_vote_keeps_its_trace(day: Day) -> None:
    first = next(item for item in day.of(AgendaItem) if item.position == 1)  # type: ignore[attr-defined]
    votes = [vote for vote in day.of(Vote) if vote.dossier == first.dossier]  # type: ignore[attr-defined]
    assert len(votes) == 9, "eight members, one of them twice"
    by_member: dict[Id, list[str]] = {}
    for vote in sorted(votes, key=lambda each: (each.made_at, each.id)):  # type: ignore[attr-defined]
        by_member.setdefault(vote.member, []).append(str(vote.choice))  # type: ignore[attr-defined]
    assert ["refuse", "issue"] in by_member.values()


def test_every_step_has_its_picture(day: Day) -> None:
    told = re.findall(r"^(\d\d) ", day.tour.said, re.MULTILINE)
    assert [file.name[:2] for file in day.tour.pictures()] == told
    assert len(told) >= 30


def test_points_of_the_workbook_are_those_of_the_database(day: Day, tmp_path: Path) -> None:
    numbers = {each.id: each.number for each in day.of(Dossier)}  # type: ignore[attr-defined]
    totals: dict[str, list[Decimal]] = {}
    recused = {(each.dossier, each.member) for each in day.of(Recusal)}  # type: ignore[attr-defined]
    for sheet in day.of(Evaluation):
        here = (sheet.dossier, sheet.member)  # type: ignore[attr-defined]
        if here not in recused:
            totals.setdefault(numbers[sheet.dossier], []).append(sheet.total)  # type: ignore[attr-defined]
    book = openpyxl.load_workbook(day.tour.folder / f"papers/{NAMES['ru']}.xlsx")
    marks: dict[str, dict[int, Decimal]] = {}
    for row in book.worksheets[1].iter_rows(min_row=2, values_only=True):
        if row[1] in totals and row[5] is not None:
            for place, mark in enumerate(row[6:16]):
                if isinstance(mark, int):
                    sums = marks.setdefault(str(row[1]), {})
                    sums[place] = sums.get(place, Decimal(0)) + mark
    assert set(marks) == set(totals)
    for number, sums in marks.items():
        assert set(sums.values()) <= set(totals[number]), number


def test_a_mark_edited_in_the_workbook_changed_nothing(day: Day) -> None:
    words = run("pdftotext", day.tour.paper("Хаттама 4", ".pdf"), "-")
    assert "сондай-ақ мүшелердің" in " ".join(words.split()), "the words were taken over"
    edited = openpyxl.load_workbook(day.tour.folder / "edited.xlsx")
    final = openpyxl.load_workbook(day.tour.paper("Хаттама 4", ".xlsx"))
    was = edited.worksheets[1]["G2"].value
    assert was == 0
    assert final.worksheets[1]["G2"].value != was


def _lines(text: str) -> str:
    """Words without seals, one sentence or cell a line, however the page was broken."""
    plain = _SEAL.sub("<seal>", text.replace("\ufeff", "").replace("\f", "\n"))
    kept = (" ".join(line.split()) for line in plain.splitlines())
    return "\n".join(line for line in kept if line) + "\n"


def _flowing(text: str) -> str:
    """The same where a program breaks lines by the width of seals: one blank, then by sentences."""
    whole = " ".join(_lines(text).split())
    return re.sub(r"(?<=[.:;]) (?=[^\W\d_]|\d+[.)] )", "\n", whole) + "\n"


def _pdf(day: Day, language: str, folder: Path) -> str:
    return _flowing(pdf_text(day.tour.paper(NAMES[language], ".pdf").read_bytes(), folder))


def _docx(day: Day, language: str, folder: Path) -> str:
    pages, _ = office_text(folder, day.tour.paper(NAMES[language], ".docx").read_bytes())
    return _flowing("\n".join(pages))


def _xlsx(day: Day, language: str, folder: Path) -> str:
    """Every cell as LibreOffice computes it, so that formulas are there with their values."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    paper = day.tour.paper(NAMES[language], ".xlsx")
    run("soffice", "--headless", profile, "--convert-to", "ods", "--outdir", folder, paper)
    ods = folder / f"{paper.stem}.ods"
    run("soffice", "--headless", profile, "--convert-to", "xlsx:Calc MS Excel 2007 XML",
        "--outdir", folder / "computed", ods)  # fmt: skip
    book = openpyxl.load_workbook(folder / f"computed/{paper.stem}.xlsx", data_only=True)
    told = []
    for sheet in book.worksheets:
        if sheet.sheet_state == "visible":
            told.append(f"== {sheet.title}")
            told.extend(
                " | ".join("" if value is None else str(value) for value in row).rstrip(" |")
                for row in sheet.iter_rows(values_only=True)
            )
    return _lines("\n".join(told))


READERS: dict[str, Callable[[Day, str, Path], str]] = {"pdf": _pdf, "xlsx": _xlsx, "docx": _docx}


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("kind", READERS)
def test_the_protocol_reads_as_a_person_has_read_it(
    day: Day, kind: str, language: str, tmp_path: Path, golden: Golden
) -> None:
    golden(f"day-protocol-{language}-{kind}", READERS[kind](day, language, tmp_path))


def test_both_languages_stand_side_by_side(day: Day) -> None:
    words = " ".join(run("pdftotext", day.tour.paper("Хаттама-Протокол 4", ".pdf"), "-").split())
    assert "№ 4 ХАТТАМА" in words
    assert "ПРОТОКОЛ № 4" in words
