"""Whatever somebody does to a workbook, only the secretary's words come back from it."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.commission.editions import changes_between
from app.commission.protocol import ProtocolContent
from app.commission.protocol_values import Labels, dossier_of, values_of
from app.commission.round_trip import EditedCell, EditedWorkbook, chosen_texts, compared
from app.commission.wording import keys_of, lines_of, merged, worded
from app.kernel.outcome import Refusal
from app.kernel.text import Language, Trilingual
from tests.unit.papers.builders import protocol

CONTENT = replace(protocol(3), draft=True)
KEYS = tuple(value.key for value in values_of(CONTENT))
WORDS = keys_of(CONTENT.items)
words = st.text(max_size=40)


def cell(key: str, now: str) -> EditedCell:
    return EditedCell("A", "B2", key, "was", now)


@given(
    st.lists(st.tuples(st.sampled_from((*KEYS, *(f"text/{key}" for key in WORDS))), words)),
    st.booleans(),
)
def test_what_may_be_taken_over_is_wording_of_a_draft(
    edits: list[tuple[str, str]], draft: bool
) -> None:
    cells = tuple(cell(key, now) for key, now in edits)
    book = EditedWorkbook("s", 1, "kk", cells)
    trip = compared(book, CONTENT, {}, WORDS, draft=draft)
    assert [(d.was, d.now) for d in trip.differences] == [(c.was, c.now) for c in cells]
    for difference, each in zip(trip.differences, cells, strict=True):
        assert bool(difference.key) == (draft and each.key in {f"text/{key}" for key in WORDS})
        assert all(difference.what.in_(language).strip() for language in Language)
    texts = chosen_texts(trip)
    if isinstance(texts, Refusal):
        assert not trip.offered
    else:
        assert set(texts) <= set(WORDS)


@given(st.sampled_from(KEYS), words)
def test_of_a_dossier_that_the_reader_may_not_see_nothing_is_told(key: str, now: str) -> None:
    hidden = CONTENT.items[0].key
    seen = replace(CONTENT, items=CONTENT.items[1:])
    book = EditedWorkbook("s", 1, "kk", (cell(key, now),))
    trip = compared(book, seen, {}, WORDS, draft=True)
    assert bool(trip.differences) == (dossier_of(key) != hidden)


@given(
    st.dictionaries(st.sampled_from(WORDS), words), st.dictionaries(st.sampled_from(WORDS), words)
)
def test_words_are_kept_once_and_an_empty_text_is_none(
    before: dict[str, str], changed: dict[str, str]
) -> None:
    after = merged(before, changed)
    assert merged(after, changed) == after
    assert all(text for text in after.values())
    for key, text in changed.items():
        assert after.get(key, "") == text.strip()
    lines = {line.key: line for line in lines_of(worded(CONTENT, after), after)}
    for key, text in after.items():
        place, _, language = key.rpartition(".")
        assert getattr(lines[place], language) == text


def test_a_protocol_does_not_differ_from_itself() -> None:
    assert list(changes_between(CONTENT, CONTENT)) == []


@given(st.integers(0, 2), st.integers(0, 3), st.integers(0, 5))
def test_a_changed_mark_is_one_change_and_tells_its_dossier(
    place: int, criterion: int, member: int
) -> None:
    after = with_mark(CONTENT, place, criterion, member)
    found = list(changes_between(CONTENT, after))
    assert [about for about, _ in found] == [CONTENT.items[place].key]
    (_, said) = found[0]
    title = CONTENT.items[place].criteria[criterion].title
    assert CONTENT.items[place].dossier_number in said.ru
    assert title.ru in said.ru
    assert title.kk in said.kk


def with_mark(content: ProtocolContent, place: int, criterion: int, member: int) -> ProtocolContent:
    item = content.items[place]
    row = item.criteria[criterion]
    marks = list(row.marks)
    member %= len(marks)
    marks[member] = replace(marks[member], points=Decimal("0.25"), not_applicable=False)
    rows = list(item.criteria)
    rows[criterion] = replace(row, marks=tuple(marks))
    items = list(content.items)
    items[place] = replace(item, criteria=tuple(rows))
    return replace(content, items=tuple(items))


def test_every_cell_has_a_name_also_a_strange_one() -> None:
    labels = Labels(CONTENT)
    item = CONTENT.items[0]
    for key in (*KEYS, "paper", "item/strange/mark", f"item/{item.key}", "member/nobody/name"):
        assert isinstance(labels.of(key), Trilingual)
        assert "{" not in labels.of(key).en
    assert item.dossier_number in labels.of(f"item/{item.key}/votes/issue").kk
