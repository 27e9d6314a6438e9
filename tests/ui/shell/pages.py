"""Plain screens and places for the frame's tests."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.kernel.ids import Id
from app.kernel.outcome import Changes, Done, Refusal
from ui.actions.registry import Action
from ui.screens import Screen, ScreenContext
from ui.shell.places import PLACES
from ui.theme.dress import dress, typed


class PlainScreen(Screen):
    """Shows its place and remembers what happened to it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.opened: list[dict[str, object]] = []
        self.refreshed: list[Changes] = []
        self.retranslated = 0
        self.left = 0
        self.pressed: list[str] = []
        self.title = typed(QLabel("Title"), "title")
        self.field = QLineEdit()
        self.field.setAccessibleName("Field")
        self.button = dress(QPushButton("Protocol"), "primary")
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(QPushButton("New session"))
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(dress(QFrame(), "card"), 1)

    def open(self, params: dict[str, object]) -> None:
        self.opened.append(params)
        self.title.setText(self.place_id)

    def refresh(self, changes: Changes) -> None:
        self.refreshed.append(changes)

    def retranslate(self) -> None:
        self.retranslated += 1

    def leaving(self) -> None:
        self.left += 1

    def panes(self) -> list[QWidget]:
        return [self.field, self.button]

    def actions_here(self) -> list[Action]:
        return [
            Action(
                f"plain.{key}",
                "PlainScreen",
                QT_TRANSLATE_NOOP("PlainScreen", "Make the protocol"),  # type: ignore[arg-type]
                lambda key=key: self.pressed.append(key),  # type: ignore[misc]
                key=key,
            )
            for key in ("Ctrl+E", "2", "N", "Ctrl+Return")
        ]

    def save(self) -> None:
        """An act that touches dossier d1."""
        done = Done("saved", Changes(frozenset({("Dossier", Id("d1"))})))
        self.context.desk.act(lambda _office, _actor: done)

    def be_refused(self) -> None:
        """An act that the office refuses."""
        self.context.desk.act(lambda _office, _actor: Refusal("not_allowed", paragraph="7.1"))

    def fail(self) -> None:
        """An act that ends in a fault."""

        def full(_office: object, _actor: object) -> Done[None]:
            raise OSError(28, "No space left on device")

        self.context.desk.act(full)


class BrokenScreen(Screen):
    """Cannot be made."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        message = "broken on purpose"
        raise RuntimeError(message)


PLAIN = tuple(
    replace(
        place,
        factory="tests.ui.shell.pages:" + ("BrokenScreen" if place.id == "help" else "PlainScreen"),
    )
    for place in PLACES
)
