"""Keys: the list of all that can be done, and at the right the key of the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.actions.keymap import KeyAnswer, KeyRefused, keys_in_use
from ui.actions.keys import shown
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.empty_state import EmptyState
from ui.components.label import ALARM, FIGURE, HEADING, MUTED, TITLE, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.style import px
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens import Screen, ScreenContext
from ui.screens.keys.catcher import KeyCatcher
from ui.screens.keys.view_model import KeyLine, KeysModel

_CONTEXT = "KeysScreen"


class KeysScreen(Screen):
    """Enter on an action waits for its new key; Delete gives it its own key again."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        roles = context.desk.actor.roles
        self.model = KeysModel(keys_in_use(), context.languages, roles, self)
        self.title, self.under = Label("", TITLE), Label("", MUTED, wrap=True)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.list = RowList()
        self.list.setObjectName("keys_list")
        self.nothing = EmptyState("", "")
        self.name, self.place = Label("", HEADING, wrap=True), Label("", MUTED, wrap=True)
        self.key, self.own = Label("", FIGURE), Label("", MUTED, wrap=True)
        self.catcher = KeyCatcher()
        self.refused = Label("", ALARM, wrap=True)
        self.change = Button("", PRIMARY, "↵")
        self.reset = Button("", SECONDARY, "Del")
        self.reset_all = Button("", SECONDARY)
        self._put_together()
        self._wire()
        self.retranslate()

    def _put_together(self) -> None:
        listed, chosen = Card(flush=True), Card()
        listed.body.addWidget(self.list, 1)
        listed.body.addWidget(self.nothing)
        chosen.setFixedWidth(px(330))
        buttons = (self.change, self.reset)
        for part in (self.name, self.place, self.key, self.own, self.catcher, self.refused):
            chosen.body.addWidget(part)
        for button in buttons:
            chosen.body.addWidget(button)
        chosen.body.addStretch(1)
        chosen.body.addWidget(self.reset_all)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(listed, 1)
        middle.addWidget(chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addWidget(self.under)
        column.addWidget(self.search)
        column.addLayout(middle, 1)

    def _wire(self) -> None:
        self.search.textEdited.connect(self.model.find)
        self.search.returnPressed.connect(self.list.setFocus)
        self.model.changed.connect(self.show_lines)
        self.list.chosen.connect(lambda _key: self._show_chosen())
        self.list.opened.connect(lambda _key: self.begin())
        self.change.clicked.connect(self.begin)
        self.reset.clicked.connect(self.reset_one)
        self.reset_all.clicked.connect(self.reset_every)
        self.catcher.caught.connect(self._take)
        self.catcher.left.connect(self._leave)

    def open(self, params: dict[str, object]) -> None:
        """The list from its beginning, or an action that `params` name."""
        self.show_lines()
        wanted = params.get("action")
        if isinstance(wanted, str):
            self.list.choose(wanted)
        elif self.list.current_key() is None:
            first = next(iter(self.model.lines()), None)
            if first is not None:
                self.list.choose(first.action.id)
        self._show_chosen()
        self.list.setFocus()

    def panes(self) -> list[QWidget]:
        """The search, the list, the key."""
        return [self.search, self.list, self.change]

    def actions_here(self) -> list[Action]:
        """What can be done with a key."""

        def chosen() -> bool:
            return self._line() is not None and self.catcher.isHidden()

        def changed() -> bool:
            line = self._line()
            return line is not None and line.changed

        return [
            Action("keys.find", _CONTEXT, QT_TRANSLATE_NOOP("KeysScreen", "Find an action"),
                   self.search.setFocus, icon="search", key="Ctrl+F"),
            Action("keys.change", _CONTEXT, QT_TRANSLATE_NOOP("KeysScreen", "Press a new key"),
                   self.begin, enabled=chosen),
            Action("keys.reset", _CONTEXT, QT_TRANSLATE_NOOP("KeysScreen", "Its own key again"),
                   self.reset_one, key="Delete", enabled=changed),
            Action("keys.reset_all", _CONTEXT,
                   QT_TRANSLATE_NOOP("KeysScreen", "All keys as they were"),
                   self.reset_every, enabled=lambda: self.model.any_changed),
        ]  # fmt: skip

    # What is shown

    def show_lines(self) -> None:
        """List the actions with their keys."""
        rows = [self._row(line) for line in self.model.lines()]
        before = self.list.current_key()
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        if rows and before not in {row.key for row in rows}:
            self.list.choose(rows[0].key)
        self.reset_all.setEnabled(self.model.any_changed)
        self._show_chosen()

    def _row(self, line: KeyLine) -> ListRow:
        after = self.tr("changed") if line.changed else ""
        return ListRow(
            line.action.id, line.action.label(), self._place(line), after=after,
            chip=shown(line.key) or "–", tone="accent" if line.changed else "calm",
        )  # fmt: skip

    def _place(self, line: KeyLine) -> str:
        match line.action.place:
            case "frame":
                return self.tr("Everywhere")
            case "scan":
                return self.tr("Wherever scans are shown")
        return self.model.place(line.action)

    def _line(self) -> KeyLine | None:
        key = self.list.current_key()
        return self.model.line(key) if key is not None else None

    def _show_chosen(self) -> None:
        line = self._line()
        self.refused.setText("")
        for button in (self.change, self.reset):
            button.setEnabled(line is not None)
        if line is None:
            for label in (self.name, self.place, self.key, self.own):
                label.setText("")
            return
        self.name.setText(line.action.label())
        self.place.setText(self._place(line))
        self.key.setText(shown(line.key) or self.tr("no key"))
        own = shown(line.action.key) or self.tr("no key")
        words = self.tr("Its own key: {key}").replace("{key}", own)
        self.own.setText(words if line.changed else self.tr("This is its own key"))
        self.reset.setEnabled(line.changed)

    # What is done

    def begin(self) -> None:
        """Wait for the new key of the chosen action."""
        if self._line() is not None:
            self.refused.setText("")
            self.catcher.catch()

    def _take(self, chord: str) -> None:
        line = self._line()
        if line is None:
            return
        answer = self.model.give(line.action.id, chord)
        if answer is not None:
            self.refused.setText(self._why(answer, chord))
            return
        self._leave()
        words = self.tr("{action}: {key}").replace("{key}", shown(chord))
        self.context.notices.said(
            words.replace("{action}", line.action.label()),
            lambda: self.model.give_back(line.action.id, line.key),
        )

    def _leave(self) -> None:
        had = self.catcher.hasFocus()
        self.catcher.hide()
        self.refused.setText("")
        if had:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def reset_one(self) -> None:
        """Its own key again."""
        line = self._line()
        if line is not None:
            answer = self.model.reset(line.action.id)
            if answer is not None:
                self.refused.setText(self._why(answer, line.action.key))

    def reset_every(self) -> None:
        """All keys as they were."""
        self.model.reset_all()
        self.list.setFocus()

    def _why(self, answer: KeyAnswer, chord: str) -> str:
        if answer.why is KeyRefused.RESERVED:
            words = self.tr("{key} is needed everywhere and keeps its meaning. Press another key.")
        else:
            words = self.tr("{key} already means “{action}”. Press another key.")
        return words.replace("{key}", shown(chord)).replace("{action}", self.model.label(answer.by))

    def retranslate(self) -> None:
        """Every word again."""
        self.title.setText(self.tr("Keys"))
        self.under.setText(
            self.tr(
                "Keys are read by their place on the keyboard and work under every layout."
                " Choose an action and press Enter, then its new key."
            )
        )
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        self.list.set_name(self.tr("Actions and their keys"))
        self.nothing.say(self.tr("Nothing is called so"), self.tr("Try another word."))
        for button, text in (
            (self.change, "Press a new key"),
            (self.reset, "Its own key again"),
            (self.reset_all, "All keys as they were"),
        ):
            button.setText(QCoreApplication.translate(_CONTEXT, text))
        self.show_lines()
