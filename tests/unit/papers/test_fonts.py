import pytest

from app.papers.fonts import FACES, drawable, missing_glyphs
from app.papers.refusals import MissingGlyph

KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі"


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(
    "letters",
    [
        KAZAKH,
        "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "ABCXYZabcxyz0123456789ÄÖÜßäöüÇĞİŞçğışñéÑÉŁłŐő",
        "№ «»–—“”„§•…₸·()/+-=",
    ],
)
def test_every_letter_of_the_papers_can_be_drawn(face: str, letters: str) -> None:
    assert missing_glyphs(letters, face) == ""


@pytest.mark.parametrize("face", FACES)
def test_letters_that_cannot_be_drawn_are_named_once_in_order(face: str) -> None:
    assert missing_glyphs("李Ә伟李", face) == "李伟"


def test_a_missing_letter_refuses_and_says_which_and_where() -> None:
    with pytest.raises(MissingGlyph) as refused:
        drawable("Ли Вэй 李", FACES[0])

    assert refused.value.refusal.code == "glyph_missing"
    assert refused.value.refusal.params["letters"] == "李 (U+674E)"
    assert refused.value.refusal.params["where"] == "Ли Вэй 李"
