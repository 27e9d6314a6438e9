"""The entrance of a local copy, the strip and the sheet at leaving: what they say, in pictures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from app.kernel.text import Language
from tests.ui.pictures import (
    clipped_texts,
    picture,
    settle_layout,
    sideways,
    twin_names,
    unnamed_controls,
)
from ui.i18n.languages import Languages
from ui.runtime.pace import Pace
from ui.runtime.syncing import SyncState, Verdict
from ui.shell.door import DoorShutError, Sight, Why
from ui.shell.door_words import shut_words
from ui.shell.entrance import Entrance
from ui.shell.leave_sheet import LeaveSheet
from ui.shell.sharing_line import SharingLine, SharingPart
from ui.shell.sharing_strip import SharingStrip
from ui.theme.theme import Theme
from ui.theme.tokens import Look

NOW = datetime(2026, 11, 18, 5, 0, tzinfo=UTC)
SIGHT = Sight(
    exists=True,
    host="db.example.gov.kz",
    database="anyqtama",
    login="a.serikova",
    demo=True,
    lease_until=NOW + timedelta(days=14),
    unsent=3,
    oldest=NOW - timedelta(days=2),
)
LOOKS = [
    (Language.KK, Look.LIGHT),
    (Language.RU, Look.LIGHT),
    (Language.KK, Look.DARK),
    (Language.RU, Look.DARK),
]


def judge(widget: QWidget, name: str) -> None:
    """Take a picture; nothing in it is cut off, and everything in it has a name of its own."""
    settle_layout()
    picture(widget, name)
    assert clipped_texts(widget) == []
    assert sideways(widget) == []
    assert unnamed_controls(widget) == []
    assert twin_names(widget) == []


@pytest.mark.parametrize(("language", "look"), LOOKS)
def test_every_form_can_be_read(
    shown: Callable[[QWidget], QWidget],
    theme: Theme,
    languages: Languages,
    language: Language,
    look: Look,
) -> None:
    languages.use(language)
    theme.use(look=look)
    entrance = Entrance(languages, theme)
    entrance.resize(1280, 720)
    shown(entrance)
    entrance.show_sight(Sight(exists=False))
    judge(entrance, "entrance-connect")
    entrance.show_shut(DoorShutError(Why.CERTIFICATE))
    judge(entrance, "entrance-certificate")
    entrance.show_filling()
    entrance.filling.show_pace(Pace("pull", 12_400, 100_000, rate=3_100, seconds_left=28.2))
    judge(entrance, "entrance-first-run")
    entrance.show_sight(SIGHT)
    judge(entrance, "entrance-sign-in")
    entrance.show_shut(DoorShutError(Why.LEASE_OVER, since=NOW))
    judge(entrance, "entrance-lease-over")
    entrance.unlocking.forgotten.emit()
    judge(entrance, "entrance-forgotten")
    entrance.show_sight(SIGHT, locked=True)
    judge(entrance, "entrance-locked")
    sheet = LeaveSheet(3, online=True)
    shown(sheet)
    judge(sheet, "entrance-leave")


@pytest.mark.parametrize("why", list(Why))
def test_every_reason_has_its_words(why: Why, languages: Languages) -> None:
    for language in Language:
        languages.use(language)
        happened, do = shut_words(DoorShutError(why, "detail", since=NOW))
        assert happened
        assert do
        assert "{" not in happened + do


def test_the_line_says_it_in_words(theme: Theme, languages: Languages) -> None:
    part = SharingPart()
    today = NOW.date()
    part.show_line(SharingLine(today, synced_at=NOW))
    assert part.text() == "synchronised 10:00 · nothing unsent"
    part.show_line(SharingLine(today, synced_at=NOW, running=True, unsent=2))
    assert part.text() == "Synchronising… · 2 not sent"
    part.show_line(
        SharingLine(today, synced_at=NOW, offline_since=NOW, unsent=2, refused=1, running=True)
    )
    assert part.text() == ("Offline since 10:00 · synchronised 10:00 · 2 not sent · 1 not accepted")
    part.show_line(SharingLine(today, stopped=True))
    assert part.text() == "Synchronisation has stopped · not synchronised yet · nothing unsent"
    assert part.button.accessibleName().startswith("Shared database: ")
    part.show_line(None)
    assert part.text() == ""


def test_the_strip_says_the_gravest_thing(theme: Theme, languages: Languages) -> None:
    strip = SharingStrip()
    strip.show_state(SyncState(Verdict.DONE, skew_ms=299_000))
    assert strip.text() == ""
    strip.show_state(SyncState(Verdict.DONE, skew_ms=420_000))
    assert "7 min fast" in strip.text()
    strip.show_state(SyncState(Verdict.DONE, skew_ms=-420_000))
    assert "7 min slow" in strip.text()
    strip.show_state(SyncState(Verdict.FOREIGN_WITNESS, skew_ms=420_000))
    assert "not the one seen before" in strip.text()
    strip.show_state(SyncState(Verdict.DONE))
    assert strip.text() == ""
