"""Goes from place to place: makes each screen when it is first needed, remembers the way back."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget

from app.kernel.outcome import Changes
from ui.actions.keys import KeyRouter
from ui.screens import Screen
from ui.shell.places import Place, Section


class StackNavigator(QObject):
    """Shows one screen at a time in a stack. A screen that cannot be made is a reported fault.

    A place that is a window opens beside the frame, on the second display if there is one, and
    the frame stays where it is.
    """

    arrived = Signal(str)
    """The id of the place that is shown now."""
    failed = Signal(object)
    """The exception for which a place could not be shown."""

    def __init__(
        self, stack: QStackedWidget, places: tuple[Place, ...], make: Callable[[Place], Screen]
    ) -> None:
        super().__init__(stack)
        self._stack = stack
        self._places = {place.id: place for place in places}
        self._make = make
        self._screens: dict[str, Screen] = {}
        self._windows: dict[str, Screen] = {}
        self._trail: list[tuple[str, dict[str, object]]] = []

    @property
    def place(self) -> str:
        """Where we are; "" before the first step."""
        return self._trail[-1][0] if self._trail else ""

    @property
    def screen(self) -> Screen | None:
        """The screen that is shown."""
        return self._screens.get(self.place)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return len(self._trail) > 1

    def go(self, place: str, **params: object) -> None:
        """Show `place`, handing `params` to its screen."""
        if self._places[place].section is Section.WINDOW:
            self._show_window(place, params)
            return
        if not self._show(place, params):
            return
        step = (place, params)
        if not self._trail or self._trail[-1] != step:
            self._trail = [*self._trail[-30:], step]
        self.arrived.emit(place)

    def back(self) -> None:
        """Return to the place before; at the first place nothing happens."""
        if not self.can_go_back:
            return
        place, params = self._trail[-2]
        if self._show(place, params):
            del self._trail[-1]
            self.arrived.emit(place)

    def forget(self) -> None:
        """Throw every screen away: somebody else sits down."""
        if self.screen is not None:
            self.screen.leaving()
        self._trail.clear()
        for screen in self._screens.values():
            self._stack.removeWidget(screen)
            screen.deleteLater()
        self._screens.clear()
        for window in self._windows.values():
            window.close()
            window.deleteLater()
        self._windows.clear()

    def refresh(self, changes: Changes) -> None:
        """Let the shown screen, and every open window, read again what was touched."""
        if self.screen is not None:
            self.screen.refresh(changes)
        for window in self._windows.values():
            if window.isVisible():
                window.refresh(changes)

    def window_of(self, place: str) -> Screen | None:
        """The window of a place, while it is open."""
        window = self._windows.get(place)
        return window if window is not None and window.isVisible() else None

    def hide_windows(self) -> None:
        """Close the windows beside the frame: nobody is at the desk."""
        for window in self._windows.values():
            window.close()

    def _show_window(self, place: str, params: dict[str, object]) -> None:
        try:
            if place not in self._windows:
                self._windows[place] = self._make_window(place)
            window = self._windows[place]
            if not window.isVisible():
                self._put_beside(window)
            window.show()
            window.raise_()
            window.open(dict(params))
        except Exception as fault:  # noqa: BLE001 - as for a screen of the frame
            self.failed.emit(fault)

    def _make_window(self, place: str) -> Screen:
        window = self._make(self._places[place])
        window.setWindowFlag(Qt.WindowType.Window)
        KeyRouter(window, window.actions_here)
        return window

    def _put_beside(self, window: Screen) -> None:
        here = self._stack.screen()
        other = next((each for each in QGuiApplication.screens() if each is not here), None)
        # Beside on another display the keys stay with the frame.
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, other is not None)
        if other is None:
            window.resize(window.sizeHint().expandedTo(window.minimumSize()))
            return
        window.setGeometry(other.availableGeometry())
        window.setWindowState(Qt.WindowState.WindowFullScreen)

    def _show(self, place: str, params: dict[str, object]) -> bool:
        if self.screen is not None:
            self.screen.leaving()
        try:
            if place not in self._screens:
                self._screens[place] = self._make(self._places[place])
                self._stack.addWidget(self._screens[place])
            screen = self._screens[place]
            screen.open(dict(params))
        except Exception as fault:  # noqa: BLE001 - a broken screen must not take the frame with it
            self.failed.emit(fault)
            return False
        self._stack.setCurrentWidget(screen)
        return True


def load_screen(factory: str) -> type[Screen]:
    """The screen class that "module:class" names."""
    module, _, name = factory.partition(":")
    screen: type[Screen] = getattr(importlib.import_module(module), name)
    return screen
