"""One of a few choices, one under another, each in whole words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.components.field import Field
from ui.components.tick import Round


class RadioField(Field):
    """Arrows walk through the choices. Signal: `changed(str)` with the key."""

    changed = Signal(str)

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        self.edit = QWidget()
        super().__init__(self.edit, label, parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Round] = {}
        self._column = QVBoxLayout(self.edit)
        self._column.setContentsMargins(2, 0, 0, 0)
        self._column.setSpacing(0)
        self.come_alive()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer keys with their words; the choice stays. The keys never change later."""
        for key, words in choices:
            if key not in self._buttons:
                button = Round()
                button.setObjectName(f"choice_{key}")
                button.clicked.connect(lambda _on, key=key: self.changed.emit(key))
                self._buttons[key] = button
                self._group.addButton(button)
                self._column.addWidget(button)
            self._buttons[key].setText(words)
        if self._buttons:
            self.setFocusProxy(next(iter(self._buttons.values())))

    def value(self) -> str:
        """The key of the choice; "" before one is made."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Choose, without a signal."""
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known == key)
        self._group.setExclusive(True)
