"""From a no or a fault to its page of help."""

from __future__ import annotations

import errno

import pytest
from PySide6.QtWidgets import QApplication

from app.kernel.outcome import Refusal
from app.kernel.text import Language
from ui.i18n.languages import Languages
from ui.i18n.refusals import TEXTS
from ui.screens.help.markup import parted
from ui.screens.help.topics import read_topics
from ui.shell.helping import ELSEWHERE, FAULT, OF_A_KIND, OF_A_ROOM, UNSAVED, help_of
from ui.shell.notices import Banner


def test_every_refusal_leads_to_a_section_that_is_there() -> None:
    topics = {topic.id: topic for topic in read_topics(Language.KK)}
    pages = {help_of(Refusal(code)) for code in TEXTS} | {FAULT, UNSAVED}
    assert len(pages) > 15
    for page in pages:
        topic, anchor = parted(page)
        assert topic in topics
        assert not anchor or anchor in {each.anchor for each in topics[topic].headings}, page


def test_every_line_of_the_table_is_met_by_some_code() -> None:
    idle = [each for each in OF_A_KIND if not any(code.startswith(each) for code in TEXTS)]
    assert idle == []
    reached = {help_of(Refusal(code)) for code in TEXTS}
    assert {page for _, page in OF_A_ROOM} | {ELSEWHERE} <= reached


@pytest.mark.parametrize(
    ("said", "page"),
    [
        (Refusal("quorum_lost"), "session#quorum"),
        (Refusal("window_closed_by_referral"), "intake_officer#refuse"),
        (Refusal("held_from_destruction"), "retention#act"),
        (Refusal("a code nobody knows"), ELSEWHERE),
        (OSError(errno.ENOSPC, "full"), UNSAVED),
        (ValueError("a mistake"), FAULT),
    ],
)
def test_what_is_said_has_its_page(said: Refusal | Exception, page: str) -> None:
    assert help_of(said) == page


def test_the_banner_opens_the_page(qapp: QApplication, languages: Languages) -> None:
    opened: list[str] = []
    banner = Banner(languages, opened.append)
    banner.show_refusal(Refusal("quorum_lost"))
    banner._help.click()
    assert opened == ["session#quorum"]
    assert banner._help.text() == "Help"
    alone = Banner(languages)
    alone.show_refusal(Refusal("quorum_lost"))
    assert alone._help.isHidden()
