"""About the program: its version, whose work is inside, and the self-test with a line each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.components.buttons import SECONDARY, Button
from ui.components.dialog import Sheet
from ui.components.label import MUTED, STRONG, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.runtime.worker import Job, Work
from ui.self_test.findings import Check, Finding
from ui.shell.about_facts import About

PROGRAM = "Anyqtama"
_HELD = """Qt, PySide6 (LGPL 3) · Python (PSF 2) · SQLCipher, libpq (BSD) · SQLAlchemy, Alembic, \
openpyxl, python-docx, holidays, keyring (MIT) · ReportLab, segno (BSD) · psycopg (LGPL 3) · \
pikepdf (MPL 2.0) · cryptography (Apache 2.0) · Pillow (MIT-CMU) · Noto (OFL 1.1)"""
"""Names and licences are the same in every language."""

_TALLEST = 690
"""Pixels that the smallest screen has for a sheet, whatever the size of text."""


class AboutSheet(Sheet):
    """Its main button runs the self-test; lines appear as they are found, and can be copied."""

    def __init__(self, about: About, work: Work, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("About", "About the program"),
            translate(
                "About",
                "Certificates of qualification for foreign specialists: a dossier from the "
                "counter to the certificate.",
            ),
            action=translate("About", "Run the self-test"),
            parent=parent,
        )
        self.setMinimumSize(px(680), min(px(620), _TALLEST))
        self._about, self._work = about, work
        self._checks: tuple[Check, ...] = ()
        self._found: list[Finding] = []
        self._job: Job[Finding] | Job[Sequence[Check]] | None = None
        self.act.setObjectName("run_self_test")
        self.version = Label(
            translate("About", "{program} {version} · data of level {schema}").format(
                program=PROGRAM, version=about.version, schema=about.schema
            ),
            STRONG,
        )
        self.licences = Label(
            translate("About", "Inside, under their own licences: {held}").format(held=_HELD),
            MUTED,
            wrap=True,
        )
        self.state = Label(
            translate("About", "The self-test tries out what was installed on this computer."),
            wrap=True,
        )
        self.lines = RowList(translate("About", "Checks of the self-test"))
        self.lines.setMinimumHeight(max(px(120), self.minimumHeight() - px(390)))
        self.lines.chosen.connect(self._read_out)
        self.whole = Label("", MUTED, wrap=True)
        self.whole.setFixedHeight(px(54))
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.copy = Button(translate("About", "Copy as text"), SECONDARY)
        self.copy.setObjectName("copy_about")
        self.copy.clicked.connect(self._copy)
        for each in (self.version, self.licences, self.state):
            self.body.addWidget(each)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(self.whole)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def running(self) -> bool:
        """Whether checks are still under way."""
        return self._job is not None

    def accept(self) -> None:
        """The main button does not close: it runs the self-test."""
        if not self.running:
            self._found, self._checks = [], ()
            self.allow(allowed=False)
            self.copy.setText(QCoreApplication.translate("About", "Copy as text"))
            self._job = self._work.render(self._about.checks, self._begin, self._fall)

    def done(self, result: int) -> None:
        """Closed on the way: what is still awaited is not shown to anybody."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().done(result)

    def words(self) -> None:
        """Nothing is given up by leaving this sheet."""
        self._cancel.setText(QCoreApplication.translate("About", "Close"))

    def text(self) -> str:
        """All that the sheet says, for a message to those who help."""
        lines = [self.version.text(), self.state.text()]
        for check, found in zip(self._checks, self._found, strict=False):
            lines.append(f"{'✓' if found.ok else '✗'} {check.label()}: {found.said()}")
        return "\n".join(lines)

    def changeEvent(self, event: QEvent) -> None:
        """Words of findings follow the language in use."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "lines"):
            self._show()

    def _begin(self, checks: Sequence[Check]) -> None:
        self._checks = tuple(checks)
        self._next()

    def _next(self) -> None:
        self._show()
        at = len(self._found)
        if at < len(self._checks):
            self._job = self._work.render(self._checks[at].perform, self._hear)
        else:
            self._end()

    def _hear(self, found: Finding) -> None:
        self._found.append(found)
        self._next()

    def _fall(self, fault: Exception) -> None:
        """The checks themselves could not be read."""
        self._end()
        self.state.setText(f"{type(fault).__name__}: {fault}")

    def _end(self) -> None:
        self._job = None
        self.allow(allowed=True)
        self.act.setFocus()

    def _show(self) -> None:
        self.lines.show_rows([self._row(n, check) for n, check in enumerate(self._checks)])
        if self._checks:
            self.lines.choose(self._checks[self._to_be_read()].id)
        self.state.setText(self._told())

    def _to_be_read(self) -> int:
        """The line that was found last; at the end the first one that failed."""
        if len(self._found) == len(self._checks):
            failed = (n for n, found in enumerate(self._found) if not found.ok)
            return next(failed, len(self._found) - 1)
        return max(0, len(self._found) - 1)

    def _read_out(self, key: object) -> None:
        """The whole of the line that the person stands on: in the list it may be cut."""
        said = zip(self._checks, self._found, strict=False)
        self.whole.setText(next((found.said() for check, found in said if check.id == key), ""))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copy.setText(QCoreApplication.translate("About", "Copied"))

    def _row(self, at: int, check: Check) -> ListRow:
        if at >= len(self._found):
            waits = QCoreApplication.translate("About", "waiting")
            return ListRow(check.id, check.label(), chip=waits, sign=Sign.OPEN, faint=True)
        found = self._found[at]
        chip = QCoreApplication.translate("About", "well")
        if not found.ok:
            chip = QCoreApplication.translate("About", "failed")
        return ListRow(
            check.id,
            check.label(),
            below=found.said(),
            chip=chip,
            tone="good" if found.ok else "bad",
            sign=Sign.DONE if found.ok else Sign.LATE,
        )

    def _told(self) -> str:
        translate = QCoreApplication.translate
        done, all_ = len(self._found), len(self._checks)
        failed = sum(not found.ok for found in self._found)
        if done < all_:
            return translate("About", "Check {n} of {all}…").format(n=done + 1, all=all_)
        if failed:
            return translate("About", "%n check(s) failed. Copy the text for your administrator.",
                             "", failed)  # fmt: skip
        return translate("About", "All %n check(s) are well.", "", all_)
