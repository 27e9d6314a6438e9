"""Reading a scan: pages of a PDF, or the one page of a JPEG or PNG, drawn to a width."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QModelIndex,
    QRect,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QImage, QImageReader, QPainter, QTransform
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument, QPdfDocumentRenderOptions

_POINTS_PER_INCH = 72
_SCREEN_DPI = 96
_SCAN_DPI = 200
"""Taken where an image does not say how large its paper was."""
_MOST_LINES, _DEEPEST = 500, 6
"""An outline is a stranger's data: what is more or deeper is left out."""


class ScanFault(StrEnum):
    """Why a file cannot be shown."""

    EMPTY = "empty"
    ENCRYPTED = "encrypted"
    BROKEN = "broken"
    MISSING = "missing"
    UNKNOWN_KIND = "unknown_kind"


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page; `asked` says what had been asked for, so that a stale one is known."""

    asked: "PageAsked"
    image: QImage


@dataclass(frozen=True, slots=True)
class PageAsked:
    """A page, counted from 0, to be drawn `width` device pixels wide, turned by quarters."""

    page: int
    width: int
    quarters: int


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A line of the table of contents that a PDF brings along; `page` from 1, `level` from 0."""

    title: str
    page: int
    level: int


class Scan:
    """An opened scan. Open, draw and close it in one thread only."""

    def __init__(self, sizes: tuple[QSizeF, ...], outline: tuple[OutlineLine, ...] = ()) -> None:
        self.sizes = sizes
        """Width and height of each page in pixels of a screen at 100 %."""
        self.outline = outline

    def draw(self, asked: PageAsked) -> PageImage:
        """Draw a page on white."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the file."""


class _Pdf(Scan):
    def __init__(self, document: QPdfDocument, buffer: QBuffer) -> None:
        scale = _SCREEN_DPI / _POINTS_PER_INCH
        pages = range(document.pageCount())
        sizes = tuple(document.pagePointSize(page) * scale for page in pages)
        super().__init__(sizes, _outline_of(document))
        self._document, self._buffer = document, buffer

    def draw(self, asked: PageAsked) -> PageImage:
        size = self.sizes[asked.page]
        turned = asked.quarters % 2 == 1
        across = size.height() if turned else size.width()
        scale = asked.width / across
        target = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
        found = self._document.render(asked.page, target, QPdfDocumentRenderOptions())
        page = QImage(target, QImage.Format.Format_RGB32)
        page.fill(Qt.GlobalColor.white)
        painter = QPainter(page)
        painter.drawImage(0, 0, found)
        painter.end()
        return PageImage(asked, _turned(page, asked.quarters))

    def close(self) -> None:
        self._document.close()
        self._buffer.close()


class _Picture(Scan):
    def __init__(self, image: QImage) -> None:
        per_metre = image.dotsPerMeterX()
        dpi = per_metre * 0.0254
        if not _POINTS_PER_INCH < dpi < _SCAN_DPI * 6 or round(dpi) == _SCREEN_DPI:
            dpi = _SCAN_DPI
        scale = _SCREEN_DPI / dpi
        super().__init__((QSizeF(image.width() * scale, image.height() * scale),))
        self._image = image

    def draw(self, asked: PageAsked) -> PageImage:
        image = _turned(self._image, asked.quarters)
        smooth = Qt.TransformationMode.SmoothTransformation
        return PageImage(asked, image.scaledToWidth(asked.width, smooth))


def _outline_of(document: QPdfDocument) -> tuple[OutlineLine, ...]:
    model = QPdfBookmarkModel()
    model.setDocument(document)
    lines: list[OutlineLine] = []

    def walk(parent: QModelIndex, level: int) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            title = str(index.data(QPdfBookmarkModel.Role.Title.value)).strip()
            page = index.data(QPdfBookmarkModel.Role.Page.value)
            if title and isinstance(page, int) and 0 <= page < document.pageCount():
                lines.append(OutlineLine(title, page + 1, level))
            if len(lines) < _MOST_LINES and level < _DEEPEST:
                walk(index, level + 1)

    walk(QModelIndex(), 0)
    return tuple(lines)


def _turned(image: QImage, quarters: int) -> QImage:
    if quarters % 4 == 0:
        return image
    return image.transformed(QTransform().rotate(90 * (quarters % 4)))


def open_scan(source: bytes | Path) -> Scan | ScanFault:
    """Open the file's content, or say why it cannot be shown."""
    if isinstance(source, Path):
        try:
            source = source.read_bytes()
        except OSError:
            return ScanFault.MISSING
    if not source:
        return ScanFault.EMPTY
    if b"%PDF-" in source[:1024]:
        return _open_pdf(source)
    if source.startswith((b"\xff\xd8", b"\x89PNG")):
        return _open_picture(source)
    return ScanFault.UNKNOWN_KIND


def _open_pdf(content: bytes) -> Scan | ScanFault:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.error() == QPdfDocument.Error.IncorrectPassword:
        return ScanFault.ENCRYPTED
    if document.error() != QPdfDocument.Error.None_ or document.pageCount() == 0:
        return ScanFault.BROKEN
    return _Pdf(document, buffer)


def _open_picture(content: bytes) -> Scan | ScanFault:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull() or image.rect() == QRect():
        return ScanFault.BROKEN
    return _Picture(image.convertToFormat(QImage.Format.Format_RGB32))
