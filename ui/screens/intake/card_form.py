"""The application card as a form: fields in reading order, what is wrong under each of them."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.intake.passport import FieldProblem
from app.workflow.dossier import Card as ApplicationCard
from ui.components.card import Card
from ui.components.choice_field import Choice, ChoiceField
from ui.components.date_field import DateField
from ui.components.field import Field, TextField
from ui.components.segmented import PILLS, Segmented
from ui.components.style import Live, px
from ui.screens.intake.fields import (
    FIELDS,
    FieldSpec,
    Group,
    Kind,
    problem_text,
    shown_fields,
    tr,
)

_COLUMNS = 12


class FewField(Field):
    """One of a few choices, all in sight. Signal: `changed(str)`."""

    changed = Signal(str)

    def __init__(self, label: str = "") -> None:
        self.edit = Segmented(look=PILLS)
        super().__init__(self.edit, label)
        self.edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.edit.chosen.connect(self.changed)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer keys with their words."""
        self.edit.set_choices(choices)

    def set_value(self, value: str | None) -> None:
        """Choose, without a signal."""
        self.edit.set_value(value)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let it be read, not changed."""
        self.edit.setEnabled(not read_only)


class CardForm(Live, QWidget):
    """All fields of the card in three cards.

    Signal: `typed(str, object)` with the field and its new value. A problem is shown once its
    field was left, so that nobody is corrected in the middle of a word.
    """

    typed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = {group: Card() for group in Group}
        self._grids = {group: QGridLayout() for group in Group}
        self.fields: dict[str, TextField | DateField | ChoiceField | FewField] = {}
        self._left: set[str] = set()
        self._problems: tuple[FieldProblem, ...] = ()
        self._all = False
        self._wanted: tuple[FieldSpec, ...] = ()
        for spec in FIELDS:
            self.fields[spec.name] = self._field(spec)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for group, card in self.cards.items():
            self._grids[group].setHorizontalSpacing(px(10))
            self._grids[group].setVerticalSpacing(px(8))
            for place in range(_COLUMNS):
                self._grids[group].setColumnStretch(place, 1)
            card.body.addLayout(self._grids[group])
            column.addWidget(card)
        self.come_alive()

    def _field(self, spec: FieldSpec) -> TextField | DateField | ChoiceField | FewField:
        field: TextField | DateField | ChoiceField | FewField
        match spec.kind:
            case Kind.DATE:
                field = DateField()
            case Kind.CHOICE:
                field = ChoiceField()
            case Kind.FEW:
                field = FewField()
            case _:
                field = TextField(figures=spec.kind is Kind.FIGURES)
        name = spec.name
        field.changed.connect(lambda value: self._typed(name, value))
        if isinstance(field, (TextField, DateField)):
            field.left.connect(lambda: self._leave(name))
        field.setObjectName(f"{name}_field")
        field.edit.setObjectName(f"{name}_edit")
        policy = field.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        field.setSizePolicy(policy)
        return field

    def _typed(self, name: str, value: object) -> None:
        if isinstance(self.fields[name], (ChoiceField, FewField)):
            self._left.add(name)
        self.typed.emit(name, "" if value is None and name not in _EMPTY_IS_NONE else value)

    def _leave(self, name: str) -> None:
        self._left.add(name)
        self._show_problems()

    # --- what is shown -----------------------------------------------------------------------

    def lay_out(self, procedure: str, channel: str) -> None:
        """Show the fields that an application of this sort is asked for."""
        wanted = shown_fields(procedure, channel)
        for group, grid in self._grids.items():
            for name in (spec.name for spec in FIELDS if spec.group is group):
                grid.removeWidget(self.fields[name])
                self.fields[name].hide()
            row = at = 0
            for spec in (each for each in wanted if each.group is group):
                if at + spec.wide > _COLUMNS:
                    row, at = row + 1, 0
                grid.addWidget(self.fields[spec.name], row, at, 1, spec.wide)
                self.fields[spec.name].show()
                at += spec.wide
        self._wanted = wanted

    def edits(self) -> list[QWidget]:
        """The editors shown, in reading order."""
        return [self.fields[spec.name].edit for spec in self._wanted]

    def offer(self, choices: Mapping[str, Sequence[Choice]]) -> None:
        """Set the entries of the fields of choice."""
        for name, entries in choices.items():
            field = self.fields[name]
            if isinstance(field, ChoiceField):
                field.set_choices(entries)
            elif isinstance(field, FewField):
                field.set_choices([(each.key, each.text) for each in entries])

    def show_card(self, card: ApplicationCard, *, anew: bool = True) -> None:
        """Write the card into the fields; `anew` forgets which fields were left."""
        if anew:
            self._all = False
            self._left = {name for name in self.fields if getattr(card, name)}
        for name, field in self.fields.items():
            value = getattr(card, name)
            if isinstance(field, TextField):
                if value != field.text():
                    field.set_text(value)
                    field.edit.setCursorPosition(0)
            else:
                field.set_value(value or None)

    def show_problems(self, problems: Iterable[FieldProblem]) -> None:
        """Say what is wrong, under the fields."""
        self._problems = tuple(problems)
        self._show_problems()

    def ask_for_all(self) -> QWidget | None:
        """Show every problem from now on; the first field that has one that blocks."""
        self._all = True
        self._show_problems()
        wrong = {problem.field for problem in self._problems if problem.blocks}
        names = (spec.name for spec in FIELDS if spec.name in wrong)
        return next((self.fields[name] for name in names), None)

    def _show_problems(self) -> None:
        shown = {
            problem.field: problem_text(problem)
            for problem in reversed(self._problems)
            if self._all or problem.field in self._left
        }
        for name, field in self.fields.items():
            readable = not isinstance(field, DateField) or field.is_readable()
            if readable:
                field.set_error(shown.get(name, ""))

    def set_hint(self, name: str, hint: str, *, good: bool = False) -> None:
        """Words under a field while nothing is wrong with it."""
        self.fields[name].set_hint(hint, good=good)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let the card be read, not changed."""
        for field in self.fields.values():
            field.set_read_only(read_only)

    def words(self) -> None:
        self.cards[Group.APPLICANT].set_title(self.tr("Applicant"))
        self.cards[Group.APPLICATION].set_title(self.tr("Application"))
        self.cards[Group.REPRESENTATIVE].set_title(self.tr("Representative, if there is one"))
        for spec in FIELDS:
            self.fields[spec.name].set_label(tr(spec.label))
        self._show_problems()


_EMPTY_IS_NONE = {spec.name for spec in FIELDS if spec.kind is Kind.DATE} | {"previous_certificate"}
