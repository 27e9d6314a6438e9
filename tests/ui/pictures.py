"""Pictures of screens to be looked at, and what can be found wrong in a window without looking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from ui.theme.worn import worn

PICTURES = Path(__file__).resolve().parents[2] / "out" / "pictures"


def picture(widget: QWidget, name: str) -> Path:
    """Save what `widget` looks like under out/pictures/<language>-<look>/<name>.png."""
    language = QLocale().name()[:2]
    file = PICTURES / f"{language}-{worn().look}" / f"{name}.png"
    file.parent.mkdir(parents=True, exist_ok=True)
    settle_layout()
    if not widget.grab().save(str(file)):
        raise OSError(file)
    return file


def settle_layout() -> None:
    """Let posted layout, retranslation and deletion events through."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def unnamed_controls(window: QWidget) -> list[str]:
    """Controls that take the keyboard but have no name for a screen reader."""
    return [
        f"{_role(node)} in {_path(node)}"
        for node in _tree(QAccessible.queryAccessibleInterface(window))
        if node.state().focusable
        and not node.state().invisible
        and _is_control(node)
        and not node.text(QAccessible.Text.Name).strip()
    ]


def twin_names(window: QWidget) -> list[str]:
    """Buttons of one parent that a screen reader could not tell apart."""
    seen: dict[tuple[int, str], int] = {}
    for node in _tree(QAccessible.queryAccessibleInterface(window)):
        widget = node.object()
        if isinstance(widget, QAbstractButton) and widget.isVisible():
            key = (id(widget.parentWidget()), node.text(QAccessible.Text.Name))
            seen[key] = seen.get(key, 0) + 1
    return [name for (_, name), number in seen.items() if number > 1]


def clipped_texts(window: QWidget) -> list[str]:
    """Visible texts that have less room than they need: labels, buttons, fields of choice."""
    return [
        f"{type(widget).__name__} {text!r}: {need} px in {room} px"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and not widget.visibleRegion().isEmpty()
        for text, need, room in _rooms(widget)
        if need > room + 1
    ]


def _rooms(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Text, pixels needed, pixels there; for a text that wraps the pixels are its height."""
    metrics = QFontMetrics(widget.font())
    room = widget.contentsRect()
    match widget:
        case QLabel() if widget.text() and widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            yield widget.text(), need, widget.height()
        case QLabel() if widget.text() and "…" not in widget.text()[-1:]:
            yield widget.text(), widget.sizeHint().width(), widget.width()
            yield widget.text(), metrics.height() - metrics.descent(), widget.height()
        case QPushButton() | QCheckBox() | QRadioButton() if widget.text():
            yield widget.text(), widget.minimumSizeHint().width(), widget.width()
        case QComboBox() if widget.currentText():
            yield (
                widget.currentText(),
                metrics.horizontalAdvance(widget.currentText()),
                room.width(),
            )
        case QLineEdit() if widget.placeholderText() and not widget.text():
            text, margins = widget.placeholderText(), widget.textMargins()
            inner = room.width() - margins.left() - margins.right()
            yield text, metrics.horizontalAdvance(text), inner


def sideways(window: QWidget) -> list[str]:
    """Scroll areas in which one would have to scroll sideways to read."""
    return [
        f"{area.objectName() or type(area).__name__}: {bar.maximum()} px"
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and (bar := area.horizontalScrollBar()).maximum() > 0
    ]


def _tree(node: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if node is None or not node.isValid():
        return
    yield node
    if _role(node) in {"Table", "List", "Tree"}:
        return
    for number in range(node.childCount()):
        yield from _tree(node.child(number))


def _is_control(node: QAccessibleInterface) -> bool:
    widget = node.object()
    return not (isinstance(widget, QWidget) and (widget.isWindow() or not widget.isVisible()))


def _role(node: QAccessibleInterface) -> str:
    return QAccessible.Role(node.role()).name


def _path(node: QAccessibleInterface) -> str:
    names = []
    thing: QObject | None = node.object()
    while thing is not None:
        names.append(type(thing).__name__)
        thing = thing.parent()
    return " < ".join(names)
