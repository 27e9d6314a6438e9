"""What the keys of the evaluation screen do. All of it can be done without the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.actions.registry import Action
from ui.components.scan_panel import ScanPanel
from ui.components.scan_view import ScanView
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens.evaluation.declaration_page import DeclarationPage
from ui.screens.evaluation.sheet_panel import SheetPanel
from ui.screens.evaluation.view_model import EvaluationModel

_CONTEXT = "EvaluationKeys"


class Page(Protocol):
    """What the keys act on."""

    model: EvaluationModel
    sheet: SheetPanel
    papers: ScanPanel
    declaration: DeclarationPage

    @property
    def scan(self) -> ScanView:
        """The pages of the paper."""
        ...

    def undo(self) -> None:
        """Take the last change back and say so."""

    def press(self, digit: int) -> None:
        """Give the mark of a digit."""

    def leave_text(self) -> None:
        """Back to the criterion."""

    def mark_evidence(self) -> None:
        """Let the member mark a place of the scan for the criterion."""

    def drop_evidence(self) -> None:
        """Take the chosen or the last evidence of the criterion away."""

    def show_evidence(self) -> None:
        """Show the next evidence of the criterion in the scan."""


class DigitAction(Action):
    """The mark of one digit, named with it."""

    __slots__ = ()

    def label(self) -> str:
        """The words in the language in use."""
        return QCoreApplication.translate(self.context, self.text).replace("{digit}", self.key)


def actions(page: Page) -> list[Action]:
    """All that can be done on the screen, in the order of the palette and of the key help."""
    return [*_of_marks(page), *_of_evidence(page), *_of_sheet(page), *_of_declaration(page)]


def focus_is_in(widget: QWidget) -> bool:
    """Whether the keyboard acts inside a widget."""
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def _of_marks(page: Page) -> list[Action]:
    model, sheet = page.model, page.sheet

    def scoring() -> bool:
        return model.writable and sheet.pages.currentIndex() == 0

    def walking() -> bool:
        return sheet.pages.currentIndex() == 0 and not focus_is_in(page.scan)

    def may_not_apply() -> bool:
        here = model.focused
        return scoring() and here is not None and here.not_applicable and not focus_is_in(page.scan)

    def comment() -> None:
        row = sheet.row_here()
        if row is not None:
            row.open_comment()

    digits: list[Action] = [
        DigitAction(f"evaluation.mark{digit}", _CONTEXT,
                    QT_TRANSLATE_NOOP("EvaluationKeys", "Mark {digit}, then the next criterion"),
                    _bound(page.press, digit), key=str(digit), enabled=scoring)
        for digit in range(10)
    ]  # fmt: skip
    return [
        *digits,
        Action("evaluation.not_applicable", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Not applicable"),
               lambda: _ignore(model.not_applicable()), key="-", enabled=may_not_apply),
        Action("evaluation.clear", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Clear the mark"),
               model.clear, key="Backspace", enabled=scoring),
        Action("evaluation.up", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Criterion above"),
               lambda: model.move(-1), key="Up", enabled=walking),
        Action("evaluation.down", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Criterion below"),
               lambda: model.move(+1), key="Down", enabled=walking),
        Action("evaluation.comment", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Comment"),
               comment, key="C", enabled=scoring),
    ]  # fmt: skip


def _of_sheet(page: Page) -> list[Action]:
    model, sheet = page.model, page.sheet

    def asking() -> bool:
        return sheet.pages.currentWidget() is sheet.aside

    def can_finish() -> bool:
        return asking() or model.writable or page.declaration.asking

    def finish() -> None:
        if model.declaring.undeclared is not None:
            page.declaration.confirm()
        elif asking():
            sheet.aside.confirm()
        else:
            sheet.submit_or_show()

    return [
        Action("evaluation.submit", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Submit, or go to what is missing"),
               finish, icon="done", key="Ctrl+Return", enabled=can_finish),
        Action("evaluation.undo", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Undo the last mark, comment or evidence"),
               page.undo, icon="undo", key="Ctrl+Z", enabled=lambda: model.can_undo),
        Action("evaluation.next", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Next dossier without a sheet"),
               model.next_unscored, key="Ctrl+Right"),
        Action("evaluation.before", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Dossier before"),
               lambda: model.step(-1), key="Alt+PgUp"),
        Action("evaluation.after", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Dossier after"),
               lambda: model.step(+1), key="Alt+PgDown"),
        Action("evaluation.aside", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Step aside: conflict or lack of competence"),
               sheet.ask_to_step_aside, enabled=lambda: model.writable and not asking()),
        Action("evaluation.leave_text", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Back to the criterion"),
               page.leave_text, key="Esc"),
    ]  # fmt: skip


def _of_evidence(page: Page) -> list[Action]:
    model, sheet = page.model, page.sheet

    def resting() -> bool:
        here = model.focused
        if model.draft is None or here is None or sheet.pages.currentIndex() != 0:
            return False
        return bool(model.draft.answer(here.code).evidence)

    def markable() -> bool:
        at_sheet = sheet.pages.currentIndex() == 0 and model.focused is not None
        return model.writable and at_sheet and page.scan.page_count > 0

    return [
        Action("evaluation.evidence", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Mark evidence in the scan"),
               page.mark_evidence, key="E", enabled=markable),
        Action("evaluation.show_evidence", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Show the evidence of the criterion"),
               page.show_evidence, key="S", enabled=resting),
        Action("evaluation.drop_evidence", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Take the evidence away"),
               page.drop_evidence, key="Delete", enabled=lambda: resting() and model.writable),
        Action("evaluation.note", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Private note, only for you"),
               sheet.toggle_note, key="N", enabled=lambda: model.draft is not None),
    ]  # fmt: skip


def _of_declaration(page: Page) -> list[Action]:
    here, declaring = page.declaration, page.model.declaring

    def waiting() -> bool:
        return declaring.undeclared is not None

    return [
        Action("evaluation.declare", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Declare: no conflict of interest"),
               declaring.declare, key="D", enabled=lambda: waiting() and not here.asking),
        Action("evaluation.declare_all", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Declare for all dossiers without hints"),
               declaring.declare_all, key="Shift+D",
               enabled=lambda: waiting() and not here.asking and len(declaring.clear) > 1),
        Action("evaluation.step_back", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "Step back: conflict of interest"),
               here.ask_to_step_back, key="X", enabled=waiting),
        Action("evaluation.ties", _CONTEXT,
               QT_TRANSLATE_NOOP("EvaluationKeys", "My own ties"),
               here.ask_for_ties, enabled=waiting),
    ]  # fmt: skip


def _bound(act: Callable[[int], None], digit: int) -> Callable[[], None]:
    return lambda: act(digit)


def _ignore(_done: bool) -> None:  # noqa: FBT001 - what a key did is seen, not asked
    """Let an act's answer go."""
