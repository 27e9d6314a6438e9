"""The main window: the frame of every screen, put together from its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.access.people import Person
from app.kernel.outcome import Changes, Outcome, Refusal
from ui.actions.keymap import KeyMap, use_keys
from ui.actions.keys import KeyRouter
from ui.actions.registry import Action
from ui.components.buttons import Button
from ui.components.scan_tool import ScanTool
from ui.i18n.roles import role_text
from ui.runtime.worker import Job
from ui.screens import Screen, ScreenContext
from ui.shell.asks import Found
from ui.shell.care import Care
from ui.shell.commands import Commands
from ui.shell.frame_actions import frame_actions
from ui.shell.key_help import KeyHelp
from ui.shell.navigator import StackNavigator, load_screen
from ui.shell.notices import Banner, FrameNotices, Snackbar
from ui.shell.palette import Entry, Palette
from ui.shell.parts import Parts, Replica
from ui.shell.person_menu import PersonMenu
from ui.shell.places import Place, places_of
from ui.shell.side_bar import SideBar
from ui.shell.sign_in import SignIn
from ui.shell.status_line import Saved, StatusLine
from ui.shell.top_bar import TopBar
from ui.shell.uses import Uses
from ui.theme.dress import dress
from ui.theme.theme import ZOOMS

if TYPE_CHECKING:
    from app.administration.use_cases import Founding
    from ui.shell.replica_frame import ReplicaFrame

__all__ = ["MainWindow", "Parts"]

_UNCOUNTED = frozenset({"Sheet", "Dossier"})
"""What every key of a scoring member touches: no count changes by it, so none is asked for."""


class MainWindow(QMainWindow):
    """Sign-in first; then top bar, side bar, the place one is at, and the status line."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.key_map = KeyMap(parts.settings)
        use_keys(self.key_map)
        self._search_job: Job[Sequence[Found] | Refusal] | None = None
        self.setMinimumSize(1024, 640)
        self.resize(1280, 800)
        self._build()
        self._wire()
        self.retranslate()

    # --- what tests and the tour hold --------------------------------------------------------

    @property
    def navigator(self) -> StackNavigator:
        """Goes from place to place."""
        return self._navigator

    @property
    def screen_here(self) -> Screen | None:
        """The screen that is shown."""
        return self._navigator.screen

    # --- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        parts = self._parts
        self.top_bar, self.side_bar = TopBar(parts.theme), SideBar(parts.theme)
        self.status_line = StatusLine(parts.theme, parts.tick.today, demo=parts.demo)
        self.banner = Banner(parts.languages, lambda to: self._navigator.go("help", topic=to))
        self._stack = QStackedWidget()
        self._navigator = StackNavigator(self._stack, parts.places, self._make_screen)
        last = parts.settings.text("person")
        self.sign_in = SignIn(parts.languages, parts.theme, last, parts.another_office)
        stage = dress(QWidget(), "ground")
        column = QVBoxLayout(stage)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        frame = QWidget()
        rows = QVBoxLayout(frame)
        middle = QHBoxLayout()
        for layout in (rows, middle):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        middle.addWidget(self.side_bar)
        middle.addWidget(stage, 1)
        rows.addWidget(self.top_bar)
        rows.addLayout(middle, 1)
        rows.addWidget(self.status_line)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.sign_in)
        self._pages.addWidget(frame)
        self.shared: ReplicaFrame | None = None
        if parts.replica is not None:
            self._share(column, parts.replica)
        self.setCentralWidget(self._pages)
        self.snackbar = Snackbar(stage, parts.theme)
        self.notices = FrameNotices(self.banner, self.snackbar)
        self.care = Care(self, parts, self.notices, column, self._navigator.go)
        self.palette_lines = Palette(frame, self.top_bar.search, parts.theme, self._commands)
        self._lines = Commands(
            parts.languages, parts.places, Uses(parts.settings), self._navigator.go
        )
        self.key_help = KeyHelp(self._pages)
        self._frame_actions = frame_actions(
            search=self.palette_lines.open,
            panes=self._next_pane,
            keys=lambda: self.key_help.show_keys(self.actions_now(), self.focusWidget()),
            change_keys=self._change_keys,
            help_here=self._help_here,
            back=self._navigator.back,
            can_go_back=lambda: self._navigator.can_go_back,
            undo=self.snackbar.undo,
            can_undo=lambda: self.snackbar.can_undo,
            person=self.change_person,
            zoom=self._zoom,
            sharing=lambda: self._navigator.go("sharing"),
            sync=self._sync,
            shares=lambda: self.shared is not None,
        )
        self._frame_actions += self.care.actions()
        self._keys: KeyRouter | None = None  # hears every event: not before somebody sits here
        self.key_map.here = self.actions_now

    def _share(self, above: QVBoxLayout, replica: Replica) -> None:
        from ui.shell.replica_frame import ReplicaFrame  # only where there is a local copy

        self.shared = ReplicaFrame(self, self._parts, replica)
        above.insertWidget(0, self.shared.strip)
        self._pages.removeWidget(self.sign_in)
        self._pages.insertWidget(0, self.shared.entrance)
        self._pages.setCurrentIndex(0)

    def _wire(self) -> None:
        parts = self._parts
        self.sign_in.chosen.connect(self.seat)
        self.sign_in.founded.connect(self._found_office)
        self.side_bar.chosen.connect(self._navigator.go)
        self._navigator.arrived.connect(self._arrived)
        self._navigator.failed.connect(self.notices.fault)
        self.top_bar.person.clicked.connect(self.open_person_menu)
        self.palette_lines.searched.connect(self._search)
        self.palette_lines.used.connect(self._lines.uses.add)
        self.key_help.change_asked.connect(self._change_keys)
        self.key_map.changed.connect(self._show_keys)
        parts.desk.refused.connect(self.notices.refusal)
        parts.desk.saving_changed.connect(self._saving)
        parts.desk.not_saved.connect(self._not_saved)
        parts.work.failed.connect(self.care.fault)
        self.care.restored.connect(self.load_people)
        parts.bus.changed.connect(self._changed)
        parts.tick.day_changed.connect(self._new_day)

    def _make_screen(self, place: Place) -> Screen:
        parts = self._parts
        screen = load_screen(place.factory)(
            ScreenContext(
                desk=parts.desk,
                navigator=self._navigator,
                notices=self.notices,
                bus=parts.bus,
                tick=parts.tick,
                theme=parts.theme,
                work=parts.work,
                languages=parts.languages,
                settings=parts.settings,
                syncing=parts.replica.syncing if parts.replica else None,
                backups=parts.backups,
            )
        )
        screen.place_id = place.id
        return screen

    # --- who sits here -----------------------------------------------------------------------

    def load_people(self) -> None:
        """Show who may sign in, at a first look and again when the office is open.

        Called once the window is painted.
        """
        parts, seen = self._parts, list[Person]()
        self._parts.tick.start()
        if self.shared is not None:
            self.shared.begin()
            return

        def look(people: Sequence[Person]) -> None:
            if people:
                seen[:] = people
                self.sign_in.show_people(people)

        def show(people: Sequence[Person]) -> None:
            if list(people) != seen or not people:
                self.sign_in.show_people(people)

        parts.work.run(parts.asks.first_look, look)
        parts.desk.ask_office(parts.asks.people, show)

    def _found_office(self, founding: Founding) -> None:
        asks, desk = self._parts.asks, self._parts.desk

        def seat_founder(outcome: Outcome[Person]) -> None:
            if isinstance(outcome, Refusal):
                self.sign_in.refuse(outcome)
            else:
                self.load_people()
                self.seat(outcome.value)

        desk.ask_office(lambda office: asks.found(office, founding), seat_founder)

    def seat(self, person: Person) -> None:
        """Let `person` sit down: their places, their counts, their first place."""
        parts = self._parts
        self._navigator.forget()
        self.notices.clear()
        self.snackbar.clear()
        self._keys = self._keys or KeyRouter(self, self._keyed_actions)
        parts.settings.keep("person", person.id)
        parts.desk.sign_in(person)
        self.key_map.sit(person.id)
        mine = places_of(parts.desk.actor.roles, parts.places)
        self.side_bar.show_places(mine, "")
        self.retranslate()
        self._pages.setCurrentIndex(1)
        if mine:
            self._navigator.go(mine[0].id)
            self.side_bar.focus_here(Qt.FocusReason.OtherFocusReason)
        self._count()  # after the first page: counting a large office must not hold it up

    def change_person(self) -> None:
        """Go back to choosing who sits at the desk; a local copy has one person and is locked."""
        if self.shared is not None:
            self.shared.lock()
            return
        self._pages.setCurrentWidget(self.sign_in)
        self.sign_in.focus_last()

    def show_desk(self, *, shown: bool) -> None:
        """Show the frame as it was left, or hide it behind the entrance."""
        self._pages.setCurrentIndex(1 if shown else 0)

    def open_person_menu(self) -> None:
        """Open the menu of person, language, look and size of text."""
        parts = self._parts
        menu = PersonMenu(
            self,
            parts.languages,
            parts.theme,
            parts.settings,
            self.change_person,
            self._change_keys,
            self.shared.idling if self.shared is not None else None,
        )
        self.care.fill(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.top_bar.person
        corner = button.mapToGlobal(QPoint(button.width(), button.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    # --- actions and keys --------------------------------------------------------------------

    def actions_now(self) -> list[Action]:
        """All that can be done here, the screen's own first."""
        screen = self._navigator.screen
        here = [] if screen is None else screen.actions_here()
        person = self._parts.desk.person
        actor = None if person is None else self._parts.desk.actor
        return [action for action in (*here, *self._frame_actions) if action.allowed(actor)]

    def _keyed_actions(self) -> list[Action]:
        quiet = self.palette_lines.is_open or self.key_help.is_open
        return [] if quiet or self._pages.currentIndex() != 1 else self.actions_now()

    def _commands(self) -> list[Entry]:
        here = [action for action in self.actions_now() if action.id != "frame.search"]
        return self._lines.entries(self._parts.desk.actor, here, self.tr("place"))

    def _change_keys(self) -> None:
        self._navigator.go("keys")

    def _sync(self) -> None:
        if self.shared is not None:
            self.shared.sync()

    def _show_keys(self) -> None:
        """The keys on buttons are those that the person chose."""
        for button in (*self.findChildren(Button), *self.findChildren(ScanTool)):
            if isinstance(button, ScanTool):
                button.words()
            button.updateGeometry()
            button.update()

    def _search(self, text: str) -> None:
        if self._search_job is not None:
            self._search_job.cancel()
        if len(text) < 2:
            return
        asks = self._parts.asks
        self._search_job = self._parts.desk.ask(
            lambda office, actor: asks.search(office, actor, text),
            lambda found: self.palette_lines.show_found(text, [self._entry(f) for f in found]),
        )

    def _entry(self, found: Found) -> Entry:
        params = dict(found.params)
        return Entry(found.title, lambda: self._navigator.go(found.place, **params), found.under)

    def _next_pane(self) -> None:
        screen = self._navigator.screen
        panes = [self.side_bar, *([] if screen is None else screen.panes()), self.top_bar.search]
        focus = self.focusWidget()
        at = next((n for n, p in enumerate(panes) if p is focus or p.isAncestorOf(focus)), -1)
        target = panes[(at + 1) % len(panes)]
        if target is self.side_bar:
            self.side_bar.focus_here()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _help_here(self) -> None:
        if self._navigator.place != "help":
            self._navigator.go("help", about=self._navigator.place)

    def _zoom(self, step: int) -> None:
        theme = self._parts.theme
        at = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - theme.zoom))
        theme.use(zoom=ZOOMS[min(len(ZOOMS) - 1, max(0, at + step))])
        self._parts.settings.keep("zoom", theme.zoom)

    # --- what happens around -----------------------------------------------------------------

    def _arrived(self, place: str) -> None:
        self.side_bar.show_here(place)
        self.notices.clear()
        if self.key_map.own:
            self._show_keys()

    def _changed(self, changes: Changes) -> None:
        self._navigator.refresh(changes)
        if {kind for kind, _ in changes.touched} != _UNCOUNTED:
            self._count()

    def _new_day(self) -> None:
        self.status_line.show_day(self._parts.tick.today)
        self._changed(Changes())

    def _saving(self, saving: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.status_line.show_saved(Saved.SAVING if saving else Saved.ALL)

    def _not_saved(self) -> None:
        self.status_line.show_saved(Saved.FAILED)

    def _count(self) -> None:
        if self._parts.desk.person is None:
            return
        asks, desk = self._parts.asks, self._parts.desk
        desk.ask(asks.counts, self.side_bar.show_counts)
        desk.ask_office(asks.unsent, self.status_line.show_unsent)

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.setWindowTitle(self.tr("Anyqtama (demo)") if self._parts.demo else "Anyqtama")
        person = self._parts.desk.person
        if person is None:
            return
        role = ", ".join(role_text(role) for role in person.roles)
        name = self._parts.languages.pick(person.name)
        self.top_bar.person.show_person(name, self._parts.languages.pick(person.position) or role)
        self.side_bar.set_role_text(role)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; look at the clock when somebody comes back to the window."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self._parts.tick, self._parts.tick.check)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the screen put aside what is not saved yet; ask where work is not sent."""
        if self.shared is not None and not self.shared.may_leave():
            event.ignore()
            return
        self._navigator.forget()
        super().closeEvent(event)
