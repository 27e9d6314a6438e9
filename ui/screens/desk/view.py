"""My desk: whose desk, the search in it, and below it the queue or the administrator's cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.access.roles import Role
from app.kernel.ids import Id
from ui.actions.registry import Action
from ui.components.buttons import SECONDARY, Button
from ui.components.label import MUTED, TITLE, Label
from ui.components.segmented import Segmented
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.roles import role_text
from ui.queues.reader import count_words
from ui.queues.search_field import SearchField
from ui.screens import Screen, ScreenContext
from ui.screens.desk.queue_desk import QueueDesk
from ui.screens.desk.state_desk import StateDesk
from ui.screens.desk.view_model import DeskModel
from ui.screens.desk.words import SECOND_ACTS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.kernel.outcome import Changes


class DeskScreen(Screen):
    """The first place of everybody. A person with several roles changes desks at the top."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = DeskModel(context.desk, context.languages, self)
        self._count = 0
        self.title = Label("", TITLE)
        self.roles = Segmented()
        self.roles.setObjectName("desk_roles")
        self.found = Label("", MUTED)
        self.search = SearchField()
        self.second = Button("", SECONDARY)
        self.second.setObjectName("second_act_button")
        self.queue: QueueDesk | None = None
        self.state: StateDesk | None = None
        if self.model.wish is not None:
            self.queue = QueueDesk(self.model, context.navigator, context.languages)
        else:
            self.state = StateDesk(context)
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addSpacing(6)
        head.addWidget(self.roles)
        head.addStretch(1)
        head.addWidget(self.found)
        head.addWidget(self.search)
        head.addWidget(self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._below(), 1)

    def _below(self) -> QWidget:
        below = self.queue or self.state
        return below if below is not None else self.title

    def _wire(self) -> None:
        self.roles.chosen.connect(self._sit_at)
        self.search.textEdited.connect(self.model.search)
        self.search.emptied.connect(lambda: self.model.search(""))
        self.second.clicked.connect(self._second_act)
        self.model.refused.connect(self.context.notices.refusal)
        if self.queue is not None:
            self.search.walked_on.connect(self.queue.table.view.setFocus)
            self.queue.counted.connect(self._counted)
            self.queue.said.connect(self._say)

    # --- what the frame asks ------------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show the desk; `role` chooses one of several, `dossier` the line to stand on."""
        if self.state is not None:
            self.state.read_again()
            return
        if self.queue is None:
            return
        role = params.get("role")
        if isinstance(role, str) and role in {each.value for each in self.model.roles}:
            self._sit_at(role)
        dossier = params.get("dossier")
        if isinstance(dossier, str):
            self.queue.stand_on(Id(dossier))
        self.queue.arrival.begin()
        self.model.read_again()

    def refresh(self, changes: Changes) -> None:
        """Read counters and queue again; the line stood upon stays."""
        del changes  # a queue may be moved by anything: the calendar, a sheet, an agenda
        if self.state is not None:
            self.state.read_again()
        else:
            self.model.read_again()

    def actions_here(self) -> list[Action]:
        """The next step, opening, searching, and what the role begins here."""
        queue, role = self.queue, self.model.wish.role if self.model.wish else None
        if queue is None or role is None:
            return []
        found = [
            Action("desk.next", "Desk", _NEXT, self._do_next, key="Ctrl+Return",
                   enabled=lambda: self.model.next_step() is not None),
            Action("desk.open", "Desk", _OPEN, queue.open_dossier, key="Ctrl+O",
                   enabled=lambda: self.model.row is not None),
            Action("desk.find", "Desk", _FIND, self._find, key="Ctrl+F"),
        ]  # fmt: skip
        second = SECOND_ACTS.get(role)
        if second is not None:
            found.append(Action("desk.second", "Desk", _SECOND, self._second_act, key="Ctrl+N"))
        return found

    def panes(self) -> list[QWidget]:
        """Counters, queue, preview; or the administrator's cards."""
        if self.queue is not None:
            return [self.queue.table.view, self.queue.preview.next_button]
        return [self.state] if self.state is not None else []

    # --- what is done -------------------------------------------------------------------------

    def _sit_at(self, role: str) -> None:
        self.model.sit_at(Role(role))
        self.roles.set_value(role)
        self._say_second()

    def _do_next(self) -> None:
        if self.queue is not None:
            self.queue.do_next(self.queue.preview.reason.text())

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _second_act(self) -> None:
        second = SECOND_ACTS.get(self.model.wish.role) if self.model.wish else None
        if second is not None:
            self.context.navigator.go(second.place)

    def _say(self, text: str) -> None:
        self.context.notices.said(text)

    def _counted(self, count: int) -> None:
        self._count = count
        self._say_count()

    # --- words --------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.title.setText(self.tr("My desk"))
        self.roles.set_name(self.tr("Whose desk"))
        self.roles.set_choices([(role.value, role_text(role)) for role in self.model.roles])
        self.roles.setVisible(len(self.model.roles) > 1)
        self.search.set_words(self.tr("Number, person, profession"))
        self.search.setVisible(self.queue is not None)
        if self.queue is not None:
            self.queue.retranslate()
        if self.state is not None:
            self.state.retranslate()
        self._say_second()
        self._say_count()

    def _say_second(self) -> None:
        second = SECOND_ACTS.get(self.model.wish.role) if self.model.wish else None
        self.second.setVisible(second is not None)
        self.second.setText(second.words() if second else "")

    def _say_count(self) -> None:
        searching = self.model.searching
        self.found.setVisible(searching)
        self.found.setText(count_words(self._count, searched=True) if searching else "")


_NEXT = QT_TRANSLATE_NOOP("Desk", "Do the next step")
_OPEN = QT_TRANSLATE_NOOP("Desk", "Open the dossier")
_FIND = QT_TRANSLATE_NOOP("Desk", "Search on this desk")
_SECOND = QT_TRANSLATE_NOOP("Desk", "New application, new session, or what is late")
