"""Saving papers: into the folder a person chose once, then offering to open them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.components.buttons import QUIET, Button
from ui.components.label import Label
from ui.components.mark import Mark
from ui.components.signs import Sign
from ui.components.style import Live, mixed, px, tone

if TYPE_CHECKING:
    from app.papers.use_cases import Paper
    from ui.runtime.settings import Settings
    from ui.runtime.worker import Work

FOLDER = "papers_folder"
"""The setting that holds the folder of the papers."""


class PaperSaver(Live, QWidget):
    """A hidden strip; `save` writes papers, then it says where they are and offers to open them.

    The folder is asked for at the first paper, and again when it is gone. A paper of the same
    name is kept: the new one gets a number. Signals: `saved(object)` with the paths.
    """

    saved = Signal(object)

    def __init__(
        self,
        work: Work,
        settings: Settings,
        parent: QWidget | None = None,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._work, self._settings, self._open_url = work, settings, open_url
        self._paths: list[Path] = []
        self._waiting: list[Paper] = []
        self._said = Label("", wrap=True)
        self._open = Button("", QUIET)
        self._show = Button("", QUIET)
        self._change = Button("", QUIET)
        self._open.setObjectName("open_paper_button")
        self._show.setObjectName("show_folder_button")
        self._change.setObjectName("change_folder_button")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(6), px(8), px(6))
        row.setSpacing(px(8))
        row.addWidget(Mark(Sign.DONE, "good", 13))
        row.addWidget(self._said, 1)
        for button in (self._open, self._show, self._change):
            row.addWidget(button)
        self._open.clicked.connect(lambda: self._reveal(self._paths[:1]))
        self._show.clicked.connect(lambda: self._reveal([p.parent for p in self._paths[:1]]))
        self._change.clicked.connect(self.choose_folder)
        self.hide()
        self.come_alive()

    @property
    def folder(self) -> Path | None:
        """Where papers go; None until a folder that exists was chosen."""
        text = self._settings.text(FOLDER)
        folder = Path(text)
        return folder if text and folder.is_dir() else None

    def save(self, papers: Sequence[Paper]) -> None:
        """Write papers into the folder, asking for it first where there is none."""
        folder = self.folder
        if folder is None:
            self._waiting = list(papers)
            self.choose_folder()
            return
        self._work.render(lambda: [_written(folder, each) for each in papers], self._saved)

    def choose_folder(self) -> None:
        """Ask for the folder in the system's own dialog, without stopping anything."""
        title = QCoreApplication.translate("PaperSaver", "Folder for papers")
        dialog = QFileDialog(self.window(), title, self._settings.text(FOLDER))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.use_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def use_folder(self, folder: str) -> None:
        """Keep the folder, and save what waited for it."""
        self._settings.keep(FOLDER, folder)
        waiting, self._waiting = self._waiting, []
        if waiting:
            self.save(waiting)

    def words(self) -> None:
        translate = QCoreApplication.translate
        self._open.setText(translate("PaperSaver", "Open"))
        self._show.setText(translate("PaperSaver", "Show in folder"))
        self._change.setText(translate("PaperSaver", "Another folder…"))
        self._say()

    def _say(self) -> None:
        names = ", ".join(path.name for path in self._paths)
        said = QCoreApplication.translate("PaperSaver", "Saved: {names}")
        self._said.setText(said.replace("{names}", names))
        self._said.setToolTip(str(self._paths[0].parent) if self._paths else "")
        self.setAccessibleName(self._said.text())

    def _saved(self, paths: list[Path]) -> None:
        self._paths = paths
        self._say()
        self.show()
        self.saved.emit(paths)

    def _reveal(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._open_url(QUrl.fromLocalFile(str(path)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pair = tone("good")
        painter.setPen(mixed(pair.ink, pair.ground, 0.35))
        painter.setBrush(pair.ground)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(8), px(8))
        painter.end()


def _written(folder: Path, paper: Paper) -> Path:
    """Write a paper under its name, or under the next free one where another paper has it."""
    from app.papers.writing import write_paper

    wanted = folder / paper.file_name
    path, number = wanted, 2
    while path.exists() and path.read_bytes() != paper.data:
        path = wanted.with_stem(f"{wanted.stem} ({number})")
        number += 1
    write_paper(path, paper.data)
    return path
