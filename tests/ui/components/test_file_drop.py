"""Whatever widget is named takes files that are dropped on it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from ui.components.file_drop import FileDrop


def test_a_list_takes_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    target = QListWidget()
    qtbot.addWidget(target)
    drop = FileDrop(target)
    came: list[list[Path]] = []
    drop.dropped.connect(came.append)
    assert target.viewport().acceptDrops()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "set.toml"))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QCoreApplication.sendEvent(target.viewport(), event)
    assert came == [[tmp_path / "set.toml"]]
