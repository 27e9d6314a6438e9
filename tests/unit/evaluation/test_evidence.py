"""Evidence: where it may stand, when a mark needs it, and that its plain form loses nothing."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evaluation.answers import from_data, to_data
from app.evaluation.criteria import Choice, CriteriaSet, Criterion, Kind
from app.evaluation.evidence import Evidence
from app.evaluation.scoring import Answer, refuse_answer, score
from app.kernel.ids import Id
from tests.unit.evaluation.sets import criteria_set, criterion, ranges, text

SCAN = Id("scan-1")
PLACE = Evidence(SCAN, 2, 100, 200, 3000, 400)

places = st.builds(
    Evidence,
    scan=st.uuids().map(lambda id_: Id(str(id_))),
    page=st.integers(1, 400),
    left=st.integers(0, 4999),
    top=st.integers(0, 4999),
    width=st.integers(1, 5000),
    height=st.integers(1, 5000),
)


def knocking() -> Criterion:
    """Its first value knocks out, the second is merely poor."""
    out = Choice(0, Decimal(0), text("out"), knock_out=True)
    poor, good = Choice(1, Decimal(1), text("poor")), Choice(2, Decimal(9), text("good"))
    return Criterion("honest", "", text("honest"), Kind.CHOICE, (out, poor, good))


def table(below: int | None = None) -> CriteriaSet:
    return criteria_set([knocking(), criterion("school", 0, 5, 10, 15, evidence_below=below)])


def required(criteria: CriteriaSet, possible: bool = True, **answers: Answer) -> tuple[str, ...]:
    return score(criteria, answers, evidence_possible=possible).evidence_required


def test_a_knock_out_always_needs_evidence() -> None:
    assert required(table(), honest=Answer(0)) == ("honest",)
    assert required(table(), honest=Answer(0, evidence=(PLACE,))) == ()
    assert required(table(), honest=Answer(1)) == ()


def test_marks_below_the_named_anchor_need_it() -> None:
    for value, needed in ((0, True), (1, True), (2, False), (3, False)):
        found = required(table(below=2), honest=Answer(2), school=Answer(value))
        assert (found == ("school",)) is needed, value
    assert required(table(), school=Answer(0)) == ()


def test_numbers_are_below_it_too() -> None:
    years = Criterion(
        "years", "", text("years"), Kind.NUMBER, (), ranges((None, 5, 0), (5, None, 3)),
        evidence_below=5,
    )  # fmt: skip
    criteria = criteria_set([years])
    assert required(criteria, years=Answer(Decimal("4.9"))) == ("years",)
    assert required(criteria, years=Answer(Decimal(5))) == ()


def test_nothing_is_needed_where_it_cannot_be_given_or_nothing_is_said() -> None:
    assert required(table(below=2), honest=Answer(0), school=Answer(0), possible=False) == ()
    assert required(table(below=2), school=Answer(comment="later")) == ()


def test_a_sheet_is_ready_once_its_evidence_is_shown() -> None:
    answers = {"honest": Answer(2), "school": Answer(1)}
    assert not score(table(below=2), answers).ready
    assert score(table(below=2), answers, evidence_possible=False).ready
    shown = {**answers, "school": Answer(1, evidence=(PLACE,))}
    assert score(table(below=2), shown).ready


@pytest.mark.parametrize(
    "place",
    [
        Evidence(SCAN, 0),
        Evidence(SCAN, 1, -1, 0, 10, 10),
        Evidence(SCAN, 1, 0, -1, 10, 10),
        Evidence(SCAN, 1, 0, 0, 0, 10),
        Evidence(SCAN, 1, 0, 0, 10, 0),
        Evidence(SCAN, 1, 9000, 0, 1001, 10),
        Evidence(SCAN, 1, 0, 9000, 10, 1001),
    ],
)
def test_a_place_beyond_the_page_is_refused(place: Evidence) -> None:
    refused = refuse_answer(table(), "school", Answer(1, evidence=(PLACE, place)))
    assert refused is not None
    assert refused.code == "evidence_outside_page"


@given(places)
def test_a_place_on_the_page_is_taken(place: Evidence) -> None:
    assert refuse_answer(table(), "school", Answer(1, evidence=(place,))) is None


def test_a_whole_page() -> None:
    assert Evidence(SCAN, 3).whole_page
    assert not PLACE.whole_page


@given(st.lists(places, max_size=4).map(tuple), st.none() | st.integers(0, 3), st.text(max_size=5))
def test_the_plain_form_loses_nothing(
    evidence: tuple[Evidence, ...], value: int | None, comment: str
) -> None:
    answers = {"school": Answer(value, comment=comment, evidence=evidence)}
    assert from_data(to_data(answers)) == answers


@pytest.mark.parametrize(
    "given_",
    ["scan", 4, ["scan"], [["scan", 1, 2, 3, 4]], [["scan", 1, 2, 3, 4, "5"]],
     [["scan", 1, 2, 3, 4, True]], [[7, 1, 2, 3, 4, 5]]],
)  # fmt: skip
def test_what_is_no_evidence_is_not_read(given_: object) -> None:
    with pytest.raises(ValueError, match="is no evidence"):
        from_data({"school": {"value": 1, "evidence": given_}})
