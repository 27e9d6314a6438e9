"""Gives the keyboard to a list that is read only after the person has arrived at its screen."""

from PySide6.QtWidgets import QApplication, QWidget


class Arrival:
    """Call `begin` when the screen opens and `lines_came` whenever lines are shown.

    A list without lines is hidden and can take no keyboard. So it is given once the first lines
    are there, unless the person has put it elsewhere meanwhile.
    """

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._waiting = False
        self._was: QWidget | None = None

    def begin(self) -> None:
        """Somebody arrives."""
        self._was, self._waiting = QApplication.focusWidget(), True
        self.lines_came()

    def lines_came(self) -> None:
        """Lines are shown now, or still none."""
        if not self._waiting or not self._view.isVisible():
            return
        self._waiting = False
        if QApplication.focusWidget() in (self._was, None):
            self._view.setFocus()
