"""The list of papers: what was brought, until when it is valid, and the scans of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.intake.checklist import ChecklistItem, Finding, Problem
from app.intake.entities import ChecklistMark, Document
from app.intake.use_cases import MarkedItem
from ui.components.banner import ERROR, Banner
from ui.components.buttons import QUIET, SECONDARY, Button
from ui.components.card import Card
from ui.components.check_row import CheckItem, CheckRow, CheckState
from ui.components.date_field import DateField
from ui.components.field import TextField
from ui.components.file_drop import FileDrop
from ui.components.label import MUTED, Label
from ui.components.style import Live, px
from ui.components.why_box import Pick
from ui.screens.intake.paper_words import below_words, paper_state, right_words


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper of the list as it stands."""

    item: ChecklistItem
    mark: ChecklistMark | None
    findings: tuple[Finding, ...]
    documents: tuple[Document, ...]


class PapersCard(Live, QWidget):
    """The checklist; under the chosen paper stand its marks and its scans.

    Signals: `chosen(str)` with the code of a paper, `marked(str, MarkedItem)`,
    `files_added(str, object)` with a paper and a list of paths, `scan_chosen(str)` and
    `scan_removed(str)` with a document's id.
    """

    chosen = Signal(str)
    marked = Signal(str, object)
    files_added = Signal(str, object)
    scan_chosen = Signal(str)
    scan_removed = Signal(str)

    def __init__(self, pick: Pick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pick = pick
        self._lines: tuple[PaperLine, ...] = ()
        self._at = ""
        self._read_only = False
        self._rows: dict[str, CheckRow] = {}
        self.card = Card(" ", flush=True)
        self._count = Label("", MUTED)
        self.card.head.addWidget(self._count)
        self.problems = Banner()
        self.editor = PaperEditor(pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.problems)
        column.addWidget(self.card)
        self._drop = FileDrop(self)
        self._drop.dropped.connect(self.add_files)
        self.editor.marked.connect(lambda marked: self.marked.emit(self._at, marked))
        self.editor.browse_asked.connect(self.browse)
        self.editor.scan_chosen.connect(self.scan_chosen)
        self.editor.scan_removed.connect(self.scan_removed)
        self.come_alive()

    # --- what is shown -----------------------------------------------------------------------

    def show_lines(self, lines: Sequence[PaperLine]) -> None:
        """Show the papers; the chosen one stays chosen while it is asked for."""
        codes = [line.item.code for line in lines]
        if codes != [line.item.code for line in self._lines]:
            self._make_rows(codes)
        self._lines = tuple(lines)
        if self._at not in codes:
            missing = (line.item.code for line in lines if not line.documents)
            self._at = next(missing, codes[0] if codes else "")
            self._place_editor()
        for line in lines:
            self._rows[line.item.code].show_item(self._item(line))
        self._count_papers()
        self._show_editor()

    def _make_rows(self, codes: Sequence[str]) -> None:
        focused = next((code for code, row in self._rows.items() if row.hasFocus()), "")
        self.editor.setParent(None)
        for row in self._rows.values():
            self.card.body.removeWidget(row)
            row.deleteLater()
        self._rows = {}
        for code in codes:
            row = CheckRow(CheckItem(CheckState.MISSING, ""))
            row.setCheckable(True)
            row.setObjectName(f"paper_{code}")
            row.clicked.connect(lambda _on=False, code=code: self.choose(code))
            self.card.body.addWidget(row)
            self._rows[code] = row
        self._place_editor()
        if focused in self._rows:
            self._rows[focused].setFocus()

    def choose(self, code: str) -> None:
        """Choose a paper: its marks and scans open under it."""
        if code in self._rows:
            self._at = code
            self._place_editor()
            self._show_editor()
            self.chosen.emit(code)

    def edits(self) -> list[QWidget]:
        """What takes the keyboard, in reading order."""
        found: list[QWidget] = []
        for code, row in self._rows.items():
            found.append(row)
            if code == self._at:
                found += self.editor.edits()
        return found

    @property
    def current_line(self) -> PaperLine | None:
        """The chosen paper as it stands."""
        return next((each for each in self._lines if each.item.code == self._at), None)

    @property
    def current(self) -> str:
        """The code of the chosen paper."""
        return self._at

    def _place_editor(self) -> None:
        self.card.body.removeWidget(self.editor)
        if self._at in self._rows:
            place = self.card.body.indexOf(self._rows[self._at]) + 1
            self.card.body.insertWidget(place, self.editor)
            self.editor.show()
        for code, row in self._rows.items():
            row.setChecked(code == self._at)

    def _show_editor(self) -> None:
        line = self.current_line
        self.editor.setVisible(line is not None)
        if line is not None:
            self.editor.show_line(line)

    def _item(self, line: PaperLine) -> CheckItem:
        state = paper_state(line.mark, line.findings)
        pages = sum(document.pages for document in line.documents)
        return CheckItem(
            state,
            self._pick(line.item.title),
            below_words(line.item, line.mark, line.findings, pages),
            right_words(line.item, line.mark, line.findings),
        )

    def _count_papers(self) -> None:
        there = sum(bool(line.mark and line.mark.present) for line in self._lines)
        words = self.tr("{there} of {all} · drop files here")
        words = words.replace("{there}", str(there)).replace("{all}", str(len(self._lines)))
        self._count.setText(words)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let the papers be looked at, not changed."""
        self._read_only = read_only
        self.setAcceptDrops(not read_only)
        self.editor.setEnabled(not read_only)

    def words(self) -> None:
        self.card.set_title(self.tr("Documents"))
        for line in self._lines:
            self._rows[line.item.code].show_item(self._item(line))
        self._count_papers()

    # --- files -------------------------------------------------------------------------------

    def add_files(self, files: Sequence[Path]) -> None:
        """Add scans to the chosen paper."""
        if self._at and not self._read_only:
            self.problems.dismiss()
            self.files_added.emit(self._at, list(files))

    def browse(self) -> None:
        """Let the person choose files of the chosen paper."""
        kinds = self.tr("Scans (*.pdf *.jpg *.jpeg *.png)")
        files, _ = QFileDialog.getOpenFileNames(self.window(), self.tr("Add scans"), "", kinds)
        if files:
            self.add_files([Path(file) for file in files])

    def tell_refused(self, words: Sequence[str]) -> None:
        """Say which files were not taken in, and why."""
        title = self.tr("%n file(s) not taken in", "", len(words))
        self.problems.tell(ERROR, title, "\n".join(words))


class PaperEditor(Live, QWidget):
    """The marks of one paper and its scans."""

    marked = Signal(object)
    browse_asked = Signal()
    scan_chosen = Signal(str)
    scan_removed = Signal(str)

    def __init__(self, pick: Pick) -> None:
        super().__init__()
        self._pick = pick
        self._line: PaperLine | None = None
        self.present, self.translated = QCheckBox(), QCheckBox()
        self.notarised = QCheckBox()
        self.until, self.note = DateField(), TextField()
        self.add = Button("", SECONDARY)
        self._scans = QVBoxLayout()
        self._scans.setSpacing(2)
        self._hint = Label("", MUTED, wrap=True)
        for name, widget in {
            "paper_present": self.present, "paper_translated": self.translated,
            "paper_notarised": self.notarised, "paper_until": self.until.edit,
            "paper_note": self.note.edit, "add_scans_button": self.add,
        }.items():  # fmt: skip
            widget.setObjectName(name)
        self._build()
        for box in (self.present, self.translated, self.notarised):
            box.clicked.connect(self._tell)
        self.until.changed.connect(self._tell)
        self.note.left.connect(self._tell)
        self.add.clicked.connect(self.browse_asked)
        self.come_alive()

    def _build(self) -> None:
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for box in (self.present, self.translated, self.notarised):
            boxes.addWidget(box)
        boxes.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.addWidget(self._hint, 0, 0, 1, 3)
        grid.addLayout(boxes, 1, 0)
        grid.addWidget(self.until, 1, 1)
        grid.addWidget(self.note, 1, 2)
        for place, stretch in ((0, 4), (1, 3), (2, 4)):
            grid.setColumnStretch(place, stretch)
        files = QHBoxLayout()
        files.addLayout(self._scans, 1)
        files.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(40), px(6), px(14), px(10))
        column.setSpacing(px(6))
        column.addLayout(grid)
        column.addLayout(files)

    def edits(self) -> list[QWidget]:
        """What takes the keyboard, in reading order."""
        marks = (self.present, self.translated, self.notarised, self.until.edit, self.note.edit)
        shown = (self._scans.itemAt(place) for place in range(self._scans.count()))
        rows = [item.widget() for item in shown if item is not None]
        scans = [each for row in rows if row is not None for each in row.findChildren(Button)]
        return [*marks, *scans, self.add]

    def show_line(self, line: PaperLine) -> None:
        """Show another paper, or the same one as it stands now."""
        other = self._line is None or self._line.item.code != line.item.code
        self._line = line
        mark, item = line.mark, line.item
        self.present.setChecked(bool(mark and mark.present))
        self.translated.setChecked(bool(mark and mark.translated))
        self.notarised.setChecked(bool(mark and mark.notarised))
        self.translated.setVisible(item.translation)
        self.notarised.setVisible(item.notarised)
        self.until.setVisible(item.validity)
        if other or not self.until.edit.hasFocus():
            self.until.set_value(mark.valid_until if mark else None)
        if other or not self.note.edit.hasFocus():
            self.note.set_text(mark.note if mark else "")
        self._show_expiry(line.findings)
        self._hint.setText(self._pick(item.hint))
        self._show_scans(line.documents)

    def _show_expiry(self, findings: Sequence[Finding]) -> None:
        late = next((each for each in findings if each.problem is Problem.EXPIRED), None)
        self.until.set_error(self.tr("Expired on the day of receipt") if late else "")

    def _show_scans(self, documents: Sequence[Document]) -> None:
        while (old := self._scans.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        for document in documents:
            self._scans.addWidget(self._scan(document))

    def _scan(self, document: Document) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        pages = self.tr("%n page(s)", "", document.pages)
        show = Button(f"{document.file_name} · {pages}", QUIET)
        show.setObjectName("show_scan_button")
        show.setAccessibleName(
            self.tr("Show the scan {name}").replace("{name}", document.file_name)
        )
        out = Button("✕", QUIET)
        out.setObjectName("remove_scan_button")
        words = self.tr("Take the scan {name} out").replace("{name}", document.file_name)
        out.setAccessibleName(words)
        out.setToolTip(words)
        show.clicked.connect(lambda: self.scan_chosen.emit(document.id))
        out.clicked.connect(lambda: self.scan_removed.emit(document.id))
        line.addWidget(show)
        line.addWidget(out)
        line.addStretch(1)
        return row

    def _tell(self, *_: object) -> None:
        if self._line is None:
            return
        mark, until = self._line.mark, self.until.value()
        translated, notarised = self.translated.isChecked(), self.notarised.isChecked()
        described = mark is None and bool(until or translated or notarised or self.note.text())
        marked = MarkedItem(
            self.present.isChecked() or described,
            until,
            translated=translated,
            notarised=notarised,
            note=self.note.text(),
        )
        if marked != _as_marked(mark):
            self.marked.emit(marked)

    def words(self) -> None:
        self.present.setText(self.tr("Brought"))
        self.translated.setText(self.tr("Translated"))
        self.notarised.setText(self.tr("Notarised"))
        self.until.set_label(self.tr("Valid until"))
        self.note.set_label(self.tr("Note"))
        self.add.setText(self.tr("Add scans…"))
        if self._line is not None:
            self.show_line(self._line)


def _as_marked(mark: ChecklistMark | None) -> MarkedItem:
    if mark is None:
        return MarkedItem(present=False)
    return MarkedItem(mark.present, mark.valid_until, mark.translated, mark.notarised, mark.note)
