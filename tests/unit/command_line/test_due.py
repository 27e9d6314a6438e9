"""`anyqtama due`: the regulation's worked example, both forms of output, and every mistake."""

import pytest

from tests.unit.command_line.console import anyqtama

RECEIVED = ("--received", "2017-03-16")
P1 = ("due", "--procedure", "P1", *RECEIVED)

STRICT = {
    "1.1": "2017-03-17",
    "1.1R": "2017-03-24",
    "1.2": "2017-03-18",
    "1.3": "2017-03-30",
    "1.4": "2017-04-03",
    "1.5": "2017-04-05",
    "1.6": "2017-04-06",
    "1.7": "2017-04-07",
    "1.8": "2017-04-11",
    "1.9": "2017-04-06",
    "1.10": "2017-04-10",
}


def test_the_worked_example_as_json() -> None:
    data = anyqtama(*P1, "--json").data
    assert list(data) == ["procedure", "version", "received", "steps"]
    assert (data["procedure"], data["received"]) == ("P1", "2017-03-16")
    assert {step["step"]: step["due"] for step in data["steps"]} == STRICT
    loose = {s["step"]: s["due_loose"] for s in data["steps"] if s["due_loose"] != s["due"]}
    assert loose == {"1.9": "2017-04-12", "1.10": "2017-04-14"}
    for step in data["steps"]:
        assert list(step) == ["step", "limit", "starts", "due", "due_loose", "skipped"]


def test_every_skipped_day_has_its_reason() -> None:
    steps = {step["step"]: step for step in anyqtama(*P1, "--json").data["steps"]}
    skipped = {each["date"]: each["reason"] for each in steps["1.1R"]["skipped"]}
    assert list(skipped) == [f"2017-03-{day}" for day in (19, 20, 21, 22, 23)]
    assert all(skipped.values())
    assert "18.03.2017" in skipped["2017-03-20"]


def test_each_step_starts_when_the_one_before_it_is_due() -> None:
    steps = {step["step"]: step for step in anyqtama(*P1, "--json").data["steps"]}
    assert steps["1.1"]["starts"] == "2017-03-16"
    assert steps["1.3"]["starts"] == steps["1.2"]["due"]
    assert steps["1.9"]["starts"] == steps["1.5"]["due"]


def test_the_page_shows_dates_and_days_that_do_not_count() -> None:
    page = anyqtama(*P1).output
    for wanted in ("1.10", "Thu 16.03.2017", "Mon 10.04.2017", "Fri 14.04.2017"):
        assert wanted in page
    assert "Sat 18.03.2017" in page.partition("Weekend days that count")[2]


@pytest.mark.parametrize(("language", "word"), [("kk", "Мерзімі"), ("ru", "Срок"), ("en", "Due")])
def test_the_page_in_each_language(language: str, word: str) -> None:
    assert word in anyqtama(*P1, "--language", language).output


@pytest.mark.parametrize(("code", "steps"), [("P2", 3), ("P3", 3), ("p4", 3)])
def test_the_other_procedures(code: str, steps: int) -> None:
    data = anyqtama("due", "--procedure", code, "--received", "16.03.2017", "--json").data
    assert len(data["steps"]) == steps
    assert data["procedure"] == code.upper()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--procedure", "P9", *RECEIVED), "no procedure P9; there are P1, P2, P3, P4"),
        (("--procedure", "P1", "--received", "2017-02-30"), "2017-02-30 is not a date"),
        (("--procedure", "P1", "--received", "soon"), "soon is not a date"),
        (("--procedure", "P1"), "required: --received"),
        (("--procedure", "P1", "--received", "1899-01-02"), "the calendar holds 2000 to 2098"),
        (("--procedure", "P1", *RECEIVED, "--version", "none"), "P1 has no version none"),
        (("--procedure", "P1", *RECEIVED, "--language", "de"), "invalid Language value: 'de'"),
    ],
)
def test_a_mistake_is_told_in_one_line(arguments: tuple[str, ...], said: str) -> None:
    assert said in anyqtama("due", *arguments).complaint
