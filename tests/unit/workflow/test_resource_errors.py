"""A wrong file is refused with its name, the line and the field."""

from pathlib import Path

import pytest

from app.kernel.resource import RESOURCES, ResourceError
from app.workflow.procedure import load_procedures

SHIPPED = RESOURCES / "procedures"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped files, to be spoilt."""
    for file in SHIPPED.glob("*.toml"):
        (tmp_path / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    return tmp_path


def spoil(folder: Path, name: str, old: str, new: str) -> int:
    """Replace the first `old` of a file; returns the line where the replacement stands."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    at = text.index(old)
    file.write_text(text[:at] + new + text[at + len(old) :], encoding="utf-8")
    return text.count("\n", 0, at) + 1


def refused(folder: Path) -> ResourceError:
    with pytest.raises(ResourceError) as caught:
        load_procedures(folder)
    return caught.value


IN_ITS_PLACE = [
    ('actor = "secretary"', 'actor = "clerk"', "steps.4.actor", '"clerk" is not a role'),
    ('also = ["secretary"]', 'also = ["pope"]', "steps.3.also", '"pope" is not a role'),
    ("limit = 5", "limit = 0", "steps.3.limit", "at least 1 business day"),
    ("limit = 5", "limit = -2", "steps.3.limit", "at least 1 business day"),
    ("limit = 5", 'limit = "5"', "steps.3.limit", "must be int, not str"),
    ("limit = 5", "limit = true", "steps.3.limit", "must be int, not bool"),
    ('next = ["1.4"]', 'next = ["1.44"]', "steps.3.next", "step 1.44 does not exist"),
    ('next = ["1.4"]', 'next = ["1.2"]', "steps.3.next", "does not come after 1.3"),
    ('code = "1.4"', 'code = "1.3"', "steps.4.code", "step 1.3 is there twice"),
    ('code = "1.4"', 'code = " "', "steps.4.code", "is empty"),
    ('branch = "N"', 'branch = "X"', "steps.6.branch", "must be"),
    ('state = "in_commission"', 'state = "asleep"', "steps.3.state", '"asleep" is not a state'),
    ('state = "in_commission"', 'state = "issued"', "steps.3.state", "not a state of an open"),
    ("recommends = true", "recommends = 1", "steps.3.recommends", "must be bool, not int"),
    ("recommends = true", "reccomends = true", "steps.3.reccomends", "is not known here"),
    ('ru = "Протокол"', 'ru = ""', "steps.4.output.ru", "is empty"),
    ('status = "repealed"', 'status = "old"', "order.status", "must be one of"),
    ("signed = 2017-01-30", 'signed = "2017-01-30"', "order.signed", "must be date, not str"),
    ("quorum = {", "qorum = {", "settings.qorum", "is not a known setting"),
    ('"2/3"', '"0.66"', "settings.quorum.value", "must be a fraction"),
    ('"2/3"', '"3/2"', "settings.quorum.value", "at most 1"),
    ('"parallel"', '"both"', "settings.branches.value", "must be one of: parallel, sequential"),
    ("{ value = 4,", "{ value = 9,", "settings.member_deadline_day.value", "from 1 to 5"),
    ("{ value = true,", '{ value = "yes",', "settings.referral_closes_window.value", "true"),
    ('withdrawal_actors = ["int', 'withdrawal_actors = ["x', "withdrawal_actors", "not a role"),
    ("in_force_from = 2017-03-16", "in_force_from = 2017", "in_force_from", "must be date"),
    ('version = "2017"', "version = 2017", "version", "must be str, not int"),
]
SEEN_FROM_ELSEWHERE = [
    ('next = ["1.4"]', 'next = ["1.5"]', "steps.4.code", "0 ways lead to step 1.4"),
    ('next_if_issue = ["1.9"]', "", "steps.9.code", "0 ways lead to step 1.9"),
    ('next = ["1.7"]', 'next = ["1.7", "1.9"]', "steps.9.code", "2 ways lead to step 1.9"),
    ("decides = true", "", "steps.5.next_if_issue", "only a step that decides"),
    ('code = "assign"', 'code = "register"', "steps.0.parts", "the same code"),
    ('kk = "Хаттама"\n', "", "steps.4.output.kk", "is missing"),
    ('en = "Protocol"', 'de = "Protokoll"', "steps.4.output.en", "is missing"),
    ('version = "2017"', 'version = "2017"\ncolour = "red"', "colour", "is not known here"),
]


@pytest.mark.parametrize(("old", "new", "field", "problem"), IN_ITS_PLACE)
def test_what_is_wrong_is_named_with_its_line(
    folder: Path, old: str, new: str, field: str, problem: str
) -> None:
    line = spoil(folder, "P1.toml", old, new)
    error = refused(folder)
    assert (error.file.name, error.line, error.field) == ("P1.toml", line, field)
    assert problem in error.problem
    assert str(error) == f"P1.toml, line {line}, {field}: {error.problem}"


@pytest.mark.parametrize(("old", "new", "field", "problem"), SEEN_FROM_ELSEWHERE)
def test_what_is_missing_or_contradicts_is_named(
    folder: Path, old: str, new: str, field: str, problem: str
) -> None:
    spoil(folder, "P1.toml", old, new)
    error = refused(folder)
    assert (error.file.name, error.field) == ("P1.toml", field)
    assert problem in error.problem


def test_the_line_of_a_field_that_came_in_is_told(folder: Path) -> None:
    line = spoil(folder, "P2.toml", 'version = "2017"\n', 'version = "2017"\ncolour = "red"\n')
    assert refused(folder).line == line + 1


def test_the_line_of_a_missing_translation_is_that_of_its_table(folder: Path) -> None:
    line = spoil(folder, "P1.toml", 'kk = "Хаттама"\n', "")
    assert refused(folder).line == line - 1


def test_the_line_of_a_step_nobody_leads_to_is_the_steps(folder: Path) -> None:
    spoil(folder, "P1.toml", 'next = ["1.4"]', 'next = ["1.5"]')
    text = (folder / "P1.toml").read_text(encoding="utf-8").splitlines()
    assert text[refused(folder).line - 1] == 'code = "1.4"'


def test_a_missing_setting_that_the_rules_ask_for(folder: Path) -> None:
    spoil(folder, "P1.toml", 'branches = { value = "parallel", confirmed = false }', "")
    error = refused(folder)
    assert (error.field, error.problem) == ("settings.branches", "is missing")


def test_no_toml_at_all(folder: Path) -> None:
    line = spoil(folder, "P3.toml", "[title]", "[title")
    error = refused(folder)
    assert (error.file.name, error.line, error.field) == ("P3.toml", line, "(file)")


def test_not_utf_8(folder: Path) -> None:
    (folder / "P3.toml").write_bytes('code = "Қ"'.encode("utf-16"))
    assert "cannot be read" in refused(folder).problem


def test_no_catalogue(folder: Path) -> None:
    (folder / "settings.toml").unlink()
    assert refused(folder).file.name == "settings.toml"


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('reading = "A5"', 'reading = "A23"', "settings.count_from.reading"),
        ('kind = "choice"', 'kind = "colour"', "settings.count_from.kind"),
        ("least = 1", "least = 8", "settings.member_deadline_day.most"),
        ('kk = "Қатар", ', "", "settings.branches.choices.parallel.kk"),
    ],
)
def test_a_wrong_catalogue(folder: Path, old: str, new: str, field: str) -> None:
    spoil(folder, "settings.toml", old, new)
    error = refused(folder)
    assert (error.file.name, error.field) == ("settings.toml", field)


def test_the_same_version_twice(folder: Path) -> None:
    text = (folder / "P2.toml").read_text(encoding="utf-8")
    (folder / "P2-again.toml").write_text(text, encoding="utf-8")
    error = refused(folder)
    assert error.field == "version"
    assert "P2 2017 is already there" in error.problem


def test_a_procedure_without_steps(folder: Path) -> None:
    text = (folder / "P2.toml").read_text(encoding="utf-8")
    (folder / "P2.toml").write_text(text[: text.index("[[steps]]")], encoding="utf-8")
    assert refused(folder).field == "steps"


def test_two_steps_that_decide(folder: Path) -> None:
    spoil(folder, "P2.toml", 'actor = "executor"', 'actor = "executor"\ndecides = true')
    assert "2 steps have decides = true" in refused(folder).problem


def test_an_own_limit_without_a_legal_total(folder: Path) -> None:
    spoil(folder, "P4.toml", "total = 5", "")
    error = refused(folder)
    assert error.field == "steps.0.internal"
