"""The window for the room: the stage, and a bar of its settings while it is not full screen."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.kernel.ids import Id
from app.kernel.outcome import Changes
from ui.actions.registry import Action
from ui.components.buttons import QUIET, Button
from ui.components.segmented import PILLS, Segmented
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.projector.room import Room, Spoken
from ui.screens.projector.stage import Stage
from ui.screens.projector.view_model import ProjectorModel
from ui.theme.dress import dress
from ui.theme.theme import Theme
from ui.theme.tokens import Look

E = TypeVar("E", bound=StrEnum)
SPOKEN, LOOK = "projector.spoken", "projector.look"


class ProjectorScreen(Screen):
    """A window of its own. `open` takes "session" and "dossier"; it follows that session by itself."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        settings = context.settings
        self.model = ProjectorModel(context.desk)
        room = Room(context.languages)
        room.spoken = _kept(Spoken, settings.text(SPOKEN), Spoken.BOTH)
        look = Theme(_kept(Look, settings.text(LOOK), context.theme.look))
        self.stage = Stage(room, look)
        self.stage.setObjectName("projector_stage")
        self.spoken = Segmented(look=PILLS)
        self.spoken.setObjectName("projector_language")
        self.look = Segmented(look=PILLS)
        self.look.setObjectName("projector_look")
        self.full = Button("", QUIET, "F11")
        self.full.setObjectName("full_screen_button")
        self.leave = Button("", QUIET, "Esc")
        self.leave.setObjectName("close_projector_button")
        self._bar = QWidget()
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        dress(self, "ground")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(16)
        for part in (self.spoken, self.look):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.full)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.stage, 1)
        self.setMinimumSize(960, 600)

    def _wire(self) -> None:
        self.model.changed.connect(self._show)
        self.model.refused.connect(self.context.notices.refusal)
        self.context.bus.stood.connect(self.model.follow)
        self.spoken.chosen.connect(lambda key: self.speak(Spoken(key)))
        self.look.chosen.connect(lambda key: self.wear(Look(key)))
        self.full.clicked.connect(self.toggle_full)
        self.leave.clicked.connect(self.close)

    def open(self, params: dict[str, object]) -> None:
        """Follow the session that "session" names, from "dossier" on."""
        session, dossier = params.get("session"), params.get("dossier")
        if isinstance(session, str):
            self.model.open(Id(session))
            if isinstance(dossier, str):
                self.model.follow(session, dossier)
        self.stage.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched."""
        self.model.refresh(changes)

    def _show(self) -> None:
        now, before = self.model.projection, self.model.before
        same = now is None or before is None or now.position == before.position
        self.stage.show_projection(now, None if same else before)

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def changeEvent(self, event: QEvent) -> None:
        """The bar of settings goes while the whole screen is taken."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "_bar"):
            self._bar.setVisible(not self.isFullScreen())

    # --- how the room reads -----------------------------------------------------------------

    def speak(self, spoken: Spoken) -> None:
        """Speak another language to the room, or both."""
        self.stage.room.spoken = spoken
        self.context.settings.keep(SPOKEN, spoken)
        self.spoken.set_value(spoken)
        self._show()

    def wear(self, look: Look) -> None:
        """Show other colours; those of the secretary's own window stay."""
        self.stage.look = Theme(look)
        self.context.settings.keep(LOOK, look)
        self.look.set_value(look)
        self.stage.update()

    def toggle_full(self) -> None:
        """Fill the screen, or stand in a window again."""
        full = not self.isFullScreen()
        self.setWindowState(
            Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowNoState
        )

    def step_back(self) -> None:
        """Leave the full screen; from a window, close it."""
        if self.isFullScreen():
            self.toggle_full()
        else:
            self.close()

    def retranslate(self) -> None:
        """Take the words of the language in use; the room keeps its own."""
        if not hasattr(self, "_bar"):
            return
        self.setWindowTitle(self.tr("For the room"))
        self.spoken.set_name(self.tr("Language of the room"))
        self.spoken.set_choices(
            [(Spoken.KK, "Қазақша"), (Spoken.RU, "Русский"), (Spoken.BOTH, "Қазақша + Русский")]
        )
        self.spoken.set_value(self.stage.room.spoken)
        self.look.set_name(self.tr("Colours for the room"))
        self.look.set_choices(
            [
                (Look.LIGHT, self.tr("Light")),
                (Look.DARK, self.tr("Dark")),
                (Look.CONTRAST, self.tr("High contrast")),
            ]
        )
        self.look.set_value(self.stage.look.look)
        self.full.setText(self.tr("Full screen"))
        self.leave.setText(self.tr("Close"))

    def actions_here(self) -> list[Action]:
        """Full screen, language and colours by single keys."""
        context = "ProjectorScreen"
        return [
            Action("projector.full", context, QT_TRANSLATE_NOOP("ProjectorScreen", "Full screen"),
                   self.toggle_full, key="F11"),
            Action("projector.leave", context, QT_TRANSLATE_NOOP("ProjectorScreen", "Close"),
                   self.step_back, key="Esc"),
            Action("projector.language", context,
                   QT_TRANSLATE_NOOP("ProjectorScreen", "Next language of the room"),
                   lambda: self.speak(_next(Spoken, self.stage.room.spoken)), key="L"),
            Action("projector.look", context,
                   QT_TRANSLATE_NOOP("ProjectorScreen", "Next colours for the room"),
                   lambda: self.wear(_next(Look, self.stage.look.look)), key="T"),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The stage and its settings."""
        return [self.stage, self.spoken]


def _kept(kind: type[E], text: str, default: E) -> E:
    return kind(text) if text in list(kind) else default


def _next(kind: type[E], now: E) -> E:
    every = list(kind)
    return every[(every.index(now) + 1) % len(every)]
