"""The findings are read in English, whatever language another test has left behind."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication


class _AsWritten(QTranslator):
    """Gives every text as it stands in the program."""

    def translate(
        self, _context: str, text: str, _about: str | None = None, _count: int = -1
    ) -> str:
        return text


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> Iterator[None]:
    as_written = _AsWritten()
    QCoreApplication.installTranslator(as_written)
    yield
    QCoreApplication.removeTranslator(as_written)
