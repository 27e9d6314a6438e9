"""Saving a paper: the folder is asked for once, then the strip offers to open what was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.papers.writing import write_paper
from ui.components.buttons import QUIET, Button
from ui.components.label import STRONG, Label
from ui.components.mark import Mark
from ui.components.signs import Sign
from ui.components.style import Live, mixed, px, tone
from ui.runtime.settings import Settings
from ui.runtime.worker import Work

if TYPE_CHECKING:
    from app.papers.use_cases import Paper

FOLDER = "papers_folder"
"""The setting that keeps the folder of papers; tests and the tour set it beforehand."""


class PaperSaving(Live, QWidget):
    """Writes papers into the folder of papers, and shows what it saved last; hidden before that.

    Signals: `saved(object)` with the path of a file that is whole on the disk, `failed(object)`
    with the fault of a disk that refused.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Work, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._settings = work, settings
        self._files: tuple[Path, ...] = ()
        self._text = Label("", STRONG, wrap=True)
        self._open, self._show, self._close = Button(), Button("", QUIET), Button("✕", QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(6), px(6), px(6))
        row.setSpacing(px(8))
        row.addWidget(Mark(Sign.DONE, "good", 13))
        row.addWidget(self._text, 1)
        for button in (self._open, self._show, self._close):
            row.addWidget(button)
        self._open.setObjectName("open_saved_paper")
        self._open.clicked.connect(lambda: _open(self.file))
        self._show.clicked.connect(lambda: _open(self.file.parent if self.file else None))
        self._close.clicked.connect(self.hide)
        self.hide()
        self.come_alive()

    @property
    def file(self) -> Path | None:
        """What was saved last; the first where several papers were saved at once."""
        return self._files[0] if self._files else None

    def folder(self) -> Path | None:
        """Where papers go; asks the person when no folder was chosen yet or it is gone."""
        kept = Path(self._settings.text(FOLDER) or ".")
        if self._settings.text(FOLDER) and kept.is_dir():
            return kept
        asked = QCoreApplication.translate("PaperSaving", "Where shall papers be saved?")
        chosen = QFileDialog.getExistingDirectory(self.window(), asked)
        if not chosen:
            return None
        self._settings.keep(FOLDER, chosen)
        return Path(chosen)

    def save(self, file_name: str, data: bytes) -> None:
        """Write a paper; a file of the same name is replaced as a whole."""
        self.save_by(file_name, lambda file: write_paper(file, data))

    def save_by(self, file_name: str, write: Callable[[Path], None]) -> None:
        """Let `write` make the file, away from the window's thread."""
        self._save([(file_name, write)])

    def save_papers(self, papers: Sequence[Paper]) -> None:
        """Write several papers in one go, such as a protocol's workbook and its PDF."""
        self._save([(each.file_name, _writer(each.data)) for each in papers])

    def _save(self, writers: Sequence[tuple[str, Callable[[Path], None]]]) -> None:
        folder = self.folder()
        if folder is None:
            return

        def written() -> tuple[Path, ...]:
            files = []
            for file_name, write in writers:
                write(folder / file_name)
                files.append(folder / file_name)
            return tuple(files)

        self._work.render(written, self._written, self.failed.emit)

    def save_here(self, file_name: str, draw: Callable[[Path], None]) -> None:
        """Let `draw` make the file at once, for what only the window's thread can draw."""
        folder = self.folder()
        if folder is None:
            return
        file = folder / file_name
        try:
            draw(file)
            file.stat()  # a writer of Qt says nothing when the disk refuses
        except OSError as fault:
            self.failed.emit(fault)
            return
        self._written((file,))

    def _written(self, files: tuple[Path, ...]) -> None:
        self._files = files
        self.words()
        self.show()
        for file in files:
            self.saved.emit(file)

    def words(self) -> None:
        translate = QCoreApplication.translate
        name = ", ".join(file.name for file in self._files)
        self._text.setText(translate("PaperSaving", "Saved: {name}").replace("{name}", name))
        self._text.setToolTip("\n".join(map(str, self._files)))
        self._open.setText(translate("PaperSaving", "Open"))
        self._show.setText(translate("PaperSaving", "Show in folder"))
        self._close.setAccessibleName(translate("PaperSaving", "Close this notice"))
        self.setAccessibleName(self._text.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pair = tone("good")
        painter.setPen(mixed(pair.ink, pair.ground, 0.35))
        painter.setBrush(pair.ground)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(8), px(8))
        painter.end()


def _writer(data: bytes) -> Callable[[Path], None]:
    return lambda file: write_paper(file, data)


def _open(path: Path | None) -> None:
    if path is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
