"""A page of help on paper: A4, in the light look, at the size of print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTransform,
)

from ui.components.style import colour, font, on_paper
from ui.screens.help.markup import shown_text
from ui.screens.help.page_dress import dress_page, fit_pictures

_DOTS, _SCREEN = 300, 96
_MARGIN = 14.0
"""Millimetres around the words."""
_SEAM = 2
"""Pixels at the foot of a sheet into which a picture of the next one may reach."""


def save_page(file: Path, title: str, text: str, folder: Path) -> int:
    """Write a page as a PDF of A4 sheets; how many. `OSError` where the disk refuses."""
    writer = QPdfWriter(str(file))
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setResolution(_DOTS)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(file))
    with on_paper():
        sheets = _draw(painter, writer.newPage, _document(text, folder, painter), title)
    painter.end()
    return sheets


def _document(text: str, folder: Path, painter: QPainter) -> QTextDocument:
    scale = _DOTS / _SCREEN
    page = QSizeF(painter.viewport().width() / scale, painter.viewport().height() / scale)
    document = QTextDocument()
    document.setDefaultFont(font(12))
    document.setDocumentMargin(0)
    document.setMarkdown(shown_text(text))
    dress_page(document, words=12, line_height=118)
    document.setPageSize(page)
    fit_pictures(document, folder, int(page.width()), drawn=True)
    return document


def _draw(
    painter: QPainter, new_page: Callable[[], bool], document: QTextDocument, title: str
) -> int:
    scale, page = _DOTS / _SCREEN, document.pageSize()
    look = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, colour("ink"))
    look.palette = palette
    painter.scale(scale, scale)
    sheets = document.pageCount()
    for sheet in range(sheets):
        if sheet:
            new_page()
        painter.save()
        painter.setTransform(QTransform.fromTranslate(0, -sheet * page.height()), combine=True)
        part = QRectF(0, sheet * page.height(), page.width(), page.height())
        part.adjust(0, 0, 0, -_SEAM)
        painter.setClipRect(part)
        look.clip = part
        document.documentLayout().draw(painter, look)
        painter.restore()
        if sheets > 1:
            _number(painter, page, f"{title} · {sheet + 1} / {sheets}")
    return sheets


def _number(painter: QPainter, page: QSizeF, words: str) -> None:
    painter.setFont(font(11))
    painter.setPen(colour("muted"))
    painter.drawText(QRectF(0, page.height() + 6, page.width(), 20), words)
