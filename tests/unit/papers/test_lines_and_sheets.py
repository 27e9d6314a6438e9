import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.papers.blocks import Block, Boxes, Document, Parts, Passage, Strong, Table
from app.papers.fonts import text_width
from app.papers.lines import broken
from app.papers.refusals import MissingGlyph
from app.papers.sheets import document_pdf, pages_of, rules_of, words_of
from app.papers.strips import Strip, strips_of

LETTERS = st.text("абвғқ-. ABC,\n", max_size=120)


def _said(parts: Parts) -> str:
    return "".join(part if isinstance(part, str) else part.text for part in parts)


@given(st.lists(st.tuples(LETTERS, st.booleans()), min_size=1, max_size=4), st.integers(40, 400))
def test_no_letter_is_lost_and_no_line_is_too_wide(
    drawn: list[tuple[str, bool]], width: int
) -> None:
    parts: Parts = tuple(Strong(text) if strong else text for text, strong in drawn)
    lines = broken(parts, 10, width)
    shown = "".join(segment.text for line in lines for segment in line.segments)

    assert "".join(shown.split()) == "".join(_said(parts).split())
    for line in lines:
        assert line.width <= width + 0.01
        for before, after in zip(line.segments, line.segments[1:], strict=False):
            assert before.x + text_width(before.text, before.face, 10) <= after.x + 0.01


def test_words_break_at_spaces_and_long_ones_after_a_hyphen() -> None:
    lines = broken(("Ең ұзын инженер-технолог-бұрғылаушы",), 10, 90)
    assert [line.segments[0].text for line in lines] == [
        "Ең ұзын",
        "инженер-",
        "технолог-",
        "бұрғылаушы",
    ]
    assert [line.segments for line in broken(("a\n\nb",), 10, 90)][1] == ()


def test_a_letter_that_cannot_be_drawn_names_the_whole_text() -> None:
    with pytest.raises(MissingGlyph) as refused:
        broken(("Ли Вэй 李",), 10, 90)
    assert refused.value.refusal.params["where"] == "Ли Вэй 李"


HEIGHTS = st.lists(st.tuples(st.floats(5, 300), st.booleans()), min_size=1, max_size=60)


@given(HEIGHTS)
def test_pages_hold_every_strip_once_in_order_within_their_edges(
    drawn: list[tuple[float, bool]],
) -> None:
    strips = [Strip(height, stays=stays) for height, stays in drawn]
    pages = pages_of(strips)

    assert [strip for page in pages for _, strip in page.strips] == strips
    for page in pages:
        assert page.strips[-1][0] - page.strips[-1][1].height >= 53  # the foot's line is at 14 mm


def _table(rows: int, *, whole: bool = False) -> Table:
    return Table(
        (30, 144), (("№", "Аты"), *((str(n), f"жол {n}") for n in range(rows))), whole=whole
    )


def test_a_tables_head_stands_on_every_page_and_no_row_stands_alone() -> None:
    for rows in range(38, 46):
        pages = pages_of(strips_of([_table(rows)]))
        for page in pages:
            said = [word.text for word in words_of(page)]
            assert said[:2] == ["№", "Аты"]
            assert len(said) >= 6  # the head and two rows


def test_a_heading_stays_with_what_follows() -> None:
    body = Passage("body", (("сөз " * 60,),))
    for many in range(1, 14):
        blocks: list[Block] = [
            *[body] * many,
            Passage("heading", (("Тақырып",),)),
            _table(3, whole=True),
        ]
        for page in pages_of(strips_of(blocks)):
            said = [word.text for word in words_of(page)]
            assert ("Тақырып" in said) == ("жол 2" in said)


def test_lines_down_a_table_are_drawn_once() -> None:
    (page,) = pages_of(strips_of([_table(5)]))
    upright = [rule for rule in rules_of(page) if rule[0] == rule[2]]

    assert len(upright) == 3
    assert {round(rule[1] - rule[3], 2) for rule in upright} == {6 * 17.5}


def test_boxes_to_sign_in_do_not_break_over_pages() -> None:
    boxes = Boxes(tuple(("рөлі", f"Аты {n}", "") for n in range(40)), per_row=2)
    for page in pages_of(strips_of([boxes])):
        names = [word.text for word in words_of(page) if word.text.startswith("Аты")]
        assert len(names) % 2 == 0


def test_pages_say_how_many_there_are() -> None:
    blocks = tuple(Passage("body", (("сөз " * 200,),)) for _ in range(12))
    document = Document("Т", "А", "kk-KZ", blocks, "аяқ", page_of="{page}/{pages}")

    assert document_pdf(document) == document_pdf(document)
