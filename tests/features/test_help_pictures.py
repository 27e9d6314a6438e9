"""The pictures of help are those of the program: what the tour takes now is what is kept."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from app.kernel.text import Language
from tests.features.tour import ROOT, run_tour
from ui.screens.help.topics import PICTURES

ALIKE, ODD_PIXELS = 32, 60
"""How far a colour may be off, and how many pixels may be further: less than a word has."""
RENEW = "anyqtama tour out/tour --help-pictures resources/help/pictures"


def odd_pixels(kept: Path, made: Path) -> int:
    """How many pixels differ so that one sees it; all of them where the sizes do."""
    with Image.open(kept) as before, Image.open(made) as now:
        if before.size != now.size:
            return max(before.width * before.height, now.width * now.height)
        off = ImageChops.difference(before.convert("RGB"), now.convert("RGB")).convert("L")
        return sum(off.point(lambda value: 255 if value > ALIKE else 0).histogram()[1:])


@pytest.mark.pictures
def test_the_pictures_of_help_are_what_the_program_shows(tmp_path: Path, demo_office: Path) -> None:
    made = tmp_path / "pictures"
    done = run_tour("issue", "en", tmp_path / "tour", demo_office, "--help-pictures", str(made))
    assert done.returncode == 0, done.stdout + done.stderr
    stale = {}
    for language in Language:
        names = {file.name for file in (PICTURES / language).iterdir()}
        assert names == {file.name for file in (made / language).iterdir()}
        for name in sorted(names):
            odd = odd_pixels(PICTURES / language / name, made / language / name)
            if odd > ODD_PIXELS:
                stale[f"{language}/{name}"] = odd
    assert not stale, f"take them anew: {RENEW}"


def test_a_changed_word_is_seen_in_a_picture(tmp_path: Path) -> None:
    kept = PICTURES / "ru" / "desk.png"
    assert odd_pixels(kept, kept) == 0
    with Image.open(kept) as picture:
        word = picture.convert("RGB")
    word.paste((255, 255, 255), (0, 0, 90, 40))  # the title goes
    word.save(tmp_path / "changed.png")
    assert odd_pixels(kept, tmp_path / "changed.png") > ODD_PIXELS
    with Image.open(kept) as picture:
        picture.resize((picture.width, picture.height - 1)).save(tmp_path / "shorter.png")
    assert odd_pixels(kept, tmp_path / "shorter.png") > ODD_PIXELS


def test_the_command_that_renews_them_is_told() -> None:
    assert RENEW in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
