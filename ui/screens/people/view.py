"""The people of the office: the list at the left, the chosen person's card at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.access.people import Person
from app.access.roles import Role
from app.kernel.outcome import Changes, Refusal
from ui.actions.registry import Action
from ui.components.buttons import DANGER, PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.label import TITLE, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.segmented import Segmented
from ui.components.style import px
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.i18n.roles import role_text
from ui.screens import Screen, ScreenContext
from ui.screens.people.person_form import PersonForm
from ui.screens.people.view_model import NEW, PeopleModel
from ui.theme.dress import dress

_HERE, _ALL = "here", "all"


class PeopleScreen(Screen):
    """Adding, changing, leaving. Nobody is ever deleted: papers keep their names."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = PeopleModel(context.desk, self)
        self.title = Label("", TITLE)
        self.scope = Segmented()
        self.add_button = Button()
        self.list = RowList()
        self.form = PersonForm(context.languages)
        self.card = Card()
        self.leave_button, self.save_button = Button("", DANGER), Button("", PRIMARY, "Ctrl+↵")
        for widget, name in (
            (self.scope, "people_scope"),
            (self.add_button, "add_person_button"),
            (self.list, "people_list"),
            (self.leave_button, "leave_person_button"),
            (self.save_button, "save_person_button"),
        ):
            widget.setObjectName(name)
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.title)
        head.addSpacing(px(8))
        head.addWidget(self.scope)
        head.addStretch(1)
        head.addWidget(self.add_button)
        people = Card(flush=True)
        people.setMinimumWidth(px(220))
        people.setMaximumWidth(px(330))
        people.body.addWidget(self.list)
        buttons = QHBoxLayout()
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        scroll = QScrollArea()
        scroll.setWidget(dress(self.form, "clear"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card.body.addWidget(scroll, 1)
        self.card.body.addLayout(buttons)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(people, 1)
        middle.addWidget(self.card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(middle, 1)

    def _wire(self) -> None:
        model = self.model
        self.scope.chosen.connect(lambda key: model.list_left(too=key == _ALL))
        self.add_button.clicked.connect(self._begin)
        self.list.chosen.connect(self._walked)
        self.list.opened.connect(lambda _key: self.form.fields["name_kk"].setFocus())
        self.form.changed.connect(lambda: model.type(self.form.card()))
        self.save_button.clicked.connect(self._save)
        self.leave_button.clicked.connect(self._leave_or_return)
        model.people_read.connect(self._show_people)
        model.chosen_changed.connect(self._show_person)
        model.draft_changed.connect(self._show_drafts)
        model.saved.connect(self._saved)
        model.left.connect(self._left)
        model.refused.connect(self._refused)

    # --- what the frame asks -----------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show everybody; `person` is an id to stand on, `new` begins another person."""
        person = params.get("person")
        if isinstance(person, str):
            self.model.choose(person)
        if params.get("new"):
            self._begin()
        self.model.read()

    def refresh(self, changes: Changes) -> None:
        """Read everybody again when somebody's card was changed."""
        if changes.touches("Person"):
            self.model.read()

    def panes(self) -> list[QWidget]:
        """The list, and the card."""
        return [self.list, self.form.fields["name_kk"]]

    def actions_here(self) -> list[Action]:
        """Adding a person, saving a card."""
        context = "PeopleScreen"
        return [
            Action("people.add", context, QT_TRANSLATE_NOOP("PeopleScreen", "Add a person"),
                   self._begin, icon="add", key="Ctrl+N"),
            Action("people.save", context, QT_TRANSLATE_NOOP("PeopleScreen", "Save the card"),
                   self._save, icon="check", key="Ctrl+Return",
                   enabled=self.save_button.isEnabled),
        ]  # fmt: skip

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        self.title.setText(self.tr("People"))
        self.scope.set_name(self.tr("Whom the list shows"))
        self.scope.set_choices(
            [(_HERE, self.tr("Working here")), (_ALL, self.tr("With those who left"))]
        )
        self.add_button.setText(self.tr("Add a person"))
        self.list.set_name(self.tr("People of the office"))
        self._show_people()
        self._show_card_words()

    # --- showing -----------------------------------------------------------------------------

    def _show_people(self) -> None:
        model = self.model
        self.list.show_rows([self._row(person) for person in model.listed])
        self.list.choose(model.key)

    def _row(self, person: Person) -> ListRow:
        pick = self.context.languages.pick
        name = pick(person.name)
        chip, tone = ("", "calm") if person.active else (self.tr("left"), "calm")
        if self.model.is_draft(person.id):
            chip, tone = self.tr("not saved"), "today"
        return ListRow(
            person.id,
            name,
            self._roles(person),
            badge=name,
            chip=chip,
            tone=tone,
            faint=not person.active,
        )

    def _roles(self, person: Person) -> str:
        words = [role_text(role) for role in person.roles]
        if person.may_decide and Role.UNIT_HEAD in person.roles:
            words.append(self.tr("may decide"))
        return ", ".join(words)

    def _show_drafts(self) -> None:
        self._show_people()
        self._show_card_words()

    def _show_person(self) -> None:
        self.form.show_card(self.model.card)
        self.list.choose(self.model.key)
        self._show_card_words()

    def _show_card_words(self) -> None:
        model = self.model
        person, pick = model.person, self.context.languages.pick
        self.card.set_title(self.tr("New person") if person is None else pick(person.name))
        self.save_button.setText(self.tr("Add") if person is None else self.tr("Save"))
        self.save_button.setEnabled(model.is_draft(model.key or NEW))
        self.leave_button.setVisible(person is not None and not model.is_self)
        gone = person is not None and not person.active
        self.leave_button.set_kind(SECONDARY if gone else DANGER)
        self.leave_button.setText(
            self.tr("Works here again") if gone else self.tr("Has left the office")
        )

    # --- acting ------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.model.choose(NEW)
        self.form.fields["name_kk"].setFocus()

    def _walked(self, key: object) -> None:
        if isinstance(key, str):
            self.model.choose(key)

    def _save(self) -> None:
        self.context.notices.clear()
        self.model.save()

    def _leave_or_return(self) -> None:
        person = self.model.person
        if person is None:
            return
        if person.active:
            self.model.leave()
        else:
            self.model.come_back(person)

    def _saved(self, person: object) -> None:
        if isinstance(person, Person):
            self._say(self.tr("Saved: {name}"), person)
            self.model.read()

    def _left(self, person: object) -> None:
        if isinstance(person, Person):
            pick = self.context.languages.pick
            words = self.tr("{name} has left the office").replace("{name}", pick(person.name))
            self.context.notices.said(words, lambda: self.model.come_back(person))
            self.model.read()

    def _say(self, words: str, person: Person) -> None:
        pick = self.context.languages.pick
        self.context.notices.said(words.replace("{name}", pick(person.name)))

    def _refused(self, refusal: object) -> None:
        if isinstance(refusal, Refusal) and not self.form.refuse(refusal):
            self.context.notices.refusal(refusal)
