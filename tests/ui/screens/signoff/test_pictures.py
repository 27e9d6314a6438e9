"""The sign-off desk in every language and look: nothing cut off, everything named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.access.roles import Role
from app.kernel.text import Language
from tests.ui.screens.conftest import Stage
from tests.ui.screens.hands import click, do_main, found, judge
from ui.components.banner import Banner
from ui.screens.signoff.view import SignoffScreen
from ui.theme.tokens import Look


@pytest.mark.pictures
@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("language", list(Language))
def test_signing_off_is_painted_whole(stage: Stage, language: Language, look: Look) -> None:
    stage.use(language, look)
    stage.sign_in(Role.MANAGEMENT)
    screen = stage.show(SignoffScreen, dossier=stage.world.dossier("to_refuse"))
    judge(screen, "signoff-decision")
    click(stage, screen, "otherwise_button")
    do_main(stage)
    judge(screen, "signoff-issue-instead")
    screen.open({"dossier": stage.world.dossier("to_decide")})
    stage.settle()
    click(stage, screen, "otherwise_button")
    judge(screen, "signoff-refuse-instead")
    screen.open({"dossier": stage.world.dossier("p2")})
    stage.settle()
    judge(screen, "signoff-later")
    screen.open({"dossier": stage.world.dossier("notice_drafted")})
    stage.settle()
    do_main(stage)
    judge(screen, "signoff-late-certificate")
    click(stage, screen, "sign_all_button")
    judge(screen, "signoff-all")


@pytest.mark.pictures
@pytest.mark.parametrize("language", list(Language))
def test_a_cut_term_and_a_late_filing_are_warned_of(stage: Stage, language: Language) -> None:
    stage.use(language)
    stage.sign_in(Role.MANAGEMENT)
    screen = stage.show(SignoffScreen, dossier=stage.world.dossier("p2"))
    file = screen.model.file
    assert file is not None
    assert file.term is not None
    screen.detail.show_file(replace(file, term=replace(file.term, cut=True), in_time=False))
    stage.settle()
    assert found(screen, Banner, "term_cut_banner").isVisible()
    assert found(screen, Banner, "filed_late_banner").isVisible()
    judge(screen, "signoff-later-warned")
    do_main(stage)
    assert stage.world.card("p2").outcome == ""
