"""Dresses a page of Markdown in the type and colours of the house."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTable,
)

from ui.components.style import colour, font, px

_IMAGE = QTextDocument.ResourceType.ImageResource.value
_SMOOTH = Qt.TransformationMode.SmoothTransformation
_SIZES = {1: 18, 2: 14, 3: 13}
"""Type of headings by their level, in pixels."""


def dress_page(document: QTextDocument, words: int = 13, line_height: int = 130) -> None:
    """Quiet headings, air between lines, thin tables; keys in the screen's own face.

    `words` is the size of the words in pixels, `line_height` in hundredths of theirs.
    """
    block = document.begin()
    while block.isValid():
        _dress_block(block, words, line_height)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def fit_pictures(document: QTextDocument, folder: Path, room: int, *, drawn: bool = False) -> None:
    """Show each picture of `folder` in its own size, or in `room` pixels where it is wider.

    `drawn` keeps all its dots for a printer; a screen gets it scaled smoothly. It is called after
    the words were set: setting them forgets the pictures.
    """
    block = document.begin()
    while block.isValid():
        for start, length, look in _parts(block):
            if look.isImageFormat():
                form = look.toImageFormat()
                if _fit(document, form, folder, room, drawn=drawn):
                    cursor = QTextCursor(block)
                    cursor.setPosition(start)
                    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(form)
        block = block.next()


def _fit(
    document: QTextDocument, form: QTextImageFormat, folder: Path, room: int, *, drawn: bool
) -> bool:
    """Whether the picture has another size now; a file that is not there stays as it is."""
    file = folder / Path(form.name()).name
    picture = QImage(str(file))
    width = max(1, min(room, px(picture.width())))
    if picture.isNull() or width == form.width():
        return False
    form.setWidth(width)
    form.setHeight(round(width * picture.height() / picture.width()))
    form.setName(file.as_posix())
    whole = picture.convertToFormat(QImage.Format.Format_RGB32)
    shown = whole if drawn else whole.scaledToWidth(width, _SMOOTH)
    document.addResource(_IMAGE, QUrl.fromLocalFile(form.name()), shown)
    return True


def _dress_block(block: QTextBlock, words: int, line_height: int) -> None:
    cursor = QTextCursor(block)
    form = QTextBlockFormat(block.blockFormat())
    pictured = any(look.isImageFormat() for _, _, look in _parts(block))
    if not pictured:  # a picture would get as much air below it as it is high
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        form.setLineHeight(line_height, kind)
    level = form.headingLevel()
    if level in _SIZES:
        form.setTopMargin(0 if level == 1 else px(14))
        form.setBottomMargin(px(6))
    elif block.textList() is not None:
        form.setBottomMargin(px(4))
    cursor.setBlockFormat(form)
    for start, length, look in _parts(block):
        if look.isAnchor():
            _dress_link(cursor, start, length, look)
            continue
        face = _face_of(look, level, words)
        if face is None:
            continue
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
        look.clearProperty(QTextFormat.Property.FontFixedPitch.value)
        look.setFont(face)
        cursor.setCharFormat(look)


def _dress_link(cursor: QTextCursor, start: int, length: int, look: QTextCharFormat) -> None:
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    look.setForeground(colour("accent"))
    look.setFontUnderline(True)
    cursor.setCharFormat(look)


def _face_of(look: QTextCharFormat, level: int, words: int) -> QFont | None:
    """The font for a part of a heading, or for a key; None for ordinary words."""
    if level in _SIZES:
        return font(_SIZES[level], bold=True)
    return font(words, bold=True) if look.fontFixedPitch() else None


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
