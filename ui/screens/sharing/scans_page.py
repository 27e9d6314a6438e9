"""Scans that are still to be sent or to come, one by one: the progress tells their sum alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.components.card import Card
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.i18n.formats import number_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.sharing.entities import ScanOnTheWay

_MEGABYTE = 1_000_000


class ScansPage(QWidget):
    """A list; Enter leads to the dossier (`rows.opened` with the key of a line)."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = RowList()
        self.rows.setObjectName("scans_list")
        card = Card(flush=True)
        card.body.addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def show_scans(self, scans: Sequence[ScanOnTheWay]) -> None:
        """Show these, in the language in use."""
        translate = QCoreApplication.translate
        self.rows.set_name(translate("ScansPage", "Scans on their way"))
        self.rows.show_rows([_row(each) for each in scans])


def _row(scan: ScanOnTheWay) -> ListRow:
    translate = QCoreApplication.translate
    size = translate("ScansPage", "{size} MB")
    size = size.replace("{size}", number_text(max(scan.size / _MEGABYTE, 0.1), 1))
    below = " · ".join(part for part in (scan.dossier_number, size) if part)
    chip, sign = (
        (translate("ScansPage", "to be sent"), Sign.OPEN)
        if scan.sending
        else (translate("ScansPage", "to come"), Sign.NONE)
    )
    return ListRow(scan.document, scan.file_name, below, chip=chip, sign=sign)
