"""Dresses a page of Markdown in the type and colours of the house."""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)

from ui.components.style import colour, font, px

_SIZES = {1: 18, 2: 14, 3: 13}
"""Type of headings by their level, in pixels."""


def dress_page(document: QTextDocument) -> None:
    """Quiet headings, air between lines, thin tables; keys in the screen's own face."""
    block = document.begin()
    while block.isValid():
        _dress_block(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _dress_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    form = QTextBlockFormat(block.blockFormat())
    form.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    level = form.headingLevel()
    if level in _SIZES:
        form.setTopMargin(0 if level == 1 else px(14))
        form.setBottomMargin(px(6))
    elif block.textList() is not None:
        form.setBottomMargin(px(4))
    cursor.setBlockFormat(form)
    for start, length, look in _parts(block):
        face = _face_of(look, level)
        if face is None:
            continue
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        look.clearProperty(QTextFormat.Property.FontFixedPitch.value)
        look.setFont(face)
        cursor.setCharFormat(look)


def _face_of(look: QTextCharFormat, level: int) -> QFont | None:
    """The font for a part of a heading, or for a key; None for ordinary words."""
    if level in _SIZES:
        return font(_SIZES[level], bold=True)
    return font(13, bold=True) if look.fontFixedPitch() else None


def _parts(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    found = []
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        found.append((fragment.position(), fragment.length(), fragment.charFormat()))
        part += 1
    return found


def _dress_table(table: QTextTable) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(colour("line"))
    form.setCellPadding(px(5))
    form.setCellSpacing(0)
    form.setTopMargin(px(6))
    form.setBottomMargin(px(12))
    table.setFormat(form)
