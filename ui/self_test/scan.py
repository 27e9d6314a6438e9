"""Whether a page of a scan is shown: an invented diploma is made and drawn in memory."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.self_test.findings import Check, Finding, bad, good

_DAY = date(2026, 11, 18)
_PAGE = QSize(420, 594)
_INK = 110
"""Grey levels between the darkest and the lightest point of a page with something on it."""


def scan_check() -> Check:
    """The check of a scan."""
    return Check(
        "scan", QT_TRANSLATE_NOOP("SelfTest", "A page of a scan"), lambda: page_finding(_scan())
    )


def page_finding(data: bytes) -> Finding:
    """Whether the first page of this PDF is drawn, and is not blank."""
    with OpenPdf(data) as document:
        if document.pageCount() < 1:
            return bad(QT_TRANSLATE_NOOP("SelfTest", "the file cannot be opened"))
        image = document.render(0, _PAGE)
    if not has_ink(image):
        return bad(QT_TRANSLATE_NOOP("SelfTest", "the page is blank"))
    return good(
        QT_TRANSLATE_NOOP("SelfTest", "drawn, {wide} × {high} points"),
        wide=image.width(), high=image.height(),
    )  # fmt: skip


class OpenPdf:
    """A PDF from memory, opened for the time of a `with`."""

    def __init__(self, data: bytes) -> None:
        self._bytes = QByteArray(data)
        self._buffer = QBuffer(self._bytes)
        self._document = QPdfDocument()

    def __enter__(self) -> QPdfDocument:
        """What could not be read has no pages."""
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        return self._document

    def __exit__(self, *_fault: object) -> None:
        """Close document and buffer."""
        self._document.close()
        self._buffer.close()


def has_ink(image: QImage) -> bool:
    """Whether something can be seen on a page that was drawn on white paper."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    if paper.isNull():
        return False
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    levels = bytes(grey.constBits())
    return max(levels) - min(levels) >= _INK


def _scan() -> bytes:
    from app.demo.people import load_applicants
    from app.papers.scans import make_scans

    return make_scans(load_applicants()[0].subject(_DAY), "diploma", 1)
