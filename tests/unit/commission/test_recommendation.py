"""The draft recommendation and its grounds (F34)."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.commission.recommendation import DraftRecommendation, draft_recommendation
from app.evaluation.aggregate import MemberScoring, Recommendation, aggregate
from app.evaluation.criteria import CriteriaSet
from app.evaluation.criteria_file import CRITERIA, load_criteria
from app.evaluation.scoring import Answers, score
from app.evaluation.wording import load_wording
from app.kernel.ids import Id
from tests.unit.evaluation.sets import sheet

SAMPLE = load_criteria(CRITERIA / "sample-2017.toml")
WORDS = load_wording()
SURE = {"authenticity": 1, "priority": 1, "recognition": 2, "licence": 1}
GOOD = sheet(education=4, specialty=3, experience=3, language=2, **SURE)
POOR = sheet(education=2, specialty=0, experience=1, language=3, **SURE)
NOT_LISTED = {**GOOD, **sheet(priority=0)}


def draft(*sheets: Answers, table: CriteriaSet = SAMPLE) -> DraftRecommendation:
    scorings: Sequence[MemberScoring] = [
        MemberScoring(Id(f"m{n}"), score(table, answers)) for n, answers in enumerate(sheets)
    ]
    return draft_recommendation(table, aggregate(table, scorings), WORDS)


def test_good_figures_recommend_issue_without_grounds() -> None:
    assert draft(GOOD, GOOD, POOR) == DraftRecommendation(Recommendation.ISSUE)


def test_no_sheet_no_draft() -> None:
    assert draft() == DraftRecommendation(None)


def test_below_the_pass_mark_names_what_pulled_the_total_down_worst_first() -> None:
    result = draft(POOR, POOR, GOOD)
    assert result.recommendation is Recommendation.REFUSE
    assert [ground.code for ground in result.grounds] == [
        "below_pass_mark",
        "weak_criterion",
        "weak_criterion",
        "weak_criterion",
    ]
    assert result.weak_criteria == ("specialty", "experience", "education")
    assert result.grounds[1].params["points"] == Decimal(0)


def test_a_ground_is_written_in_both_languages_of_the_paper() -> None:
    first, second, *_ = draft(POOR).grounds
    assert first.text.kk == "Жиналған балл (50) шекті балдан (60) төмен."
    assert first.text.ru == "Набранный балл (50) ниже порогового (60)."
    assert second.text.kk == (
        "«Мамандықтың кәсіпке сәйкестігі» критерийі бойынша 25 балдан 0 балл берілді."
    )
    assert second.text.ru == (
        "По критерию «Соответствие специальности профессии» присвоено 0 из 25 баллов."
    )
    assert {ground.paragraph for ground in draft(POOR).grounds} == {"7.3"}


def test_a_knock_out_is_a_ground_of_its_own_and_blames_no_other_criterion() -> None:
    (ground,) = draft(NOT_LISTED, NOT_LISTED, GOOD).grounds
    assert (ground.code, ground.criterion) == ("knock_out", "priority")
    assert ground.params["members"] == 2


def test_a_criterion_is_a_ground_once() -> None:
    forged = {**POOR, **sheet(authenticity=0)}
    result = draft(forged)
    assert result.weak_criteria == ("authenticity", "specialty", "experience", "education")
    assert len(result.grounds) == 5


def test_a_criterion_below_its_minimum_is_not_named_again_as_weak() -> None:
    demanding = tuple(
        replace(part, minimum=Decimal(10)) if part.code == "specialty" else part
        for part in SAMPLE.criteria
    )
    result = draft(POOR, table=replace(SAMPLE, criteria=demanding))
    assert [(ground.code, ground.criterion) for ground in result.grounds] == [
        ("below_minimum", "specialty"),
        ("below_pass_mark", ""),
        ("weak_criterion", "experience"),
        ("weak_criterion", "education"),
    ]
