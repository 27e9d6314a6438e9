"""A strip above every screen when this computer's clock cannot be right."""

from __future__ import annotations

import logging
from datetime import timedelta

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.components.banner import ERROR, WARNING, Banner
from ui.i18n.formats import moment_text
from ui.runtime.clock_watch import ClockWatch
from ui.runtime.logbook import Event, Figure, Noted
from ui.runtime.tick import Tick

log = logging.getLogger(__name__)

_NO_TIME = timedelta()


class ClockStrip(Banner):
    """What happened to the clock, what is safe, what to do; goes when the clock is right again."""

    def __init__(self, watch: ClockWatch, tick: Tick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch, self._tick = watch, tick
        watch.changed.connect(self._tell)
        self.acted.connect(watch.accept)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language at once."""
        if event.type() == QEvent.Type.LanguageChange and not self.isHidden():
            self._say()
        super().changeEvent(event)

    def _tell(self) -> None:
        watch = self._watch
        if watch.behind is not None:
            log.info(Noted(Event.CLOCK_BEHIND))
        elif watch.moved:
            log.info(Noted(Event.CLOCK_JUMPED, ((Figure.SECONDS, watch.moved.total_seconds()),)))
        self._say()

    def _say(self) -> None:
        watch, now = self._watch, moment_text(self._tick.now)
        if watch.behind is not None:
            newest = moment_text(watch.behind)
            self.tell(
                ERROR,
                self.tr("The clock shows {now}, but the newest entry is of {newest}").format(
                    now=now, newest=newest
                ),
                self.tr(
                    "Everything saved is safe, and the order of the journal stays right. Due dates "
                    "would be counted from a wrong day: put the computer's clock right; the "
                    "window takes it over within a minute."
                ),
                lasting=True,
            )
        elif watch.moved != _NO_TIME:
            forward = watch.moved > _NO_TIME
            title = (
                self.tr("The clock of this computer went forward to {now}")
                if forward
                else self.tr("The clock of this computer went back to {now}")
            )
            self.tell(
                WARNING,
                title.format(now=now),
                self.tr(
                    "Everything saved is safe; due dates were counted anew from this day. If the "
                    "day is wrong, put the computer's clock right before you go on."
                ),
                action=self.tr("The clock is right"),
                lasting=True,
            )
        else:
            self.dismiss()
