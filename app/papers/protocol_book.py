"""The protocol's workbook while it is written, and where its figures stand."""

from dataclasses import dataclass, field
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.protocol import ProtocolContent, ProtocolItem
from app.papers.cells import Look, put_formula
from app.papers.roster import Roster
from app.papers.texts import PaperTexts


@dataclass
class ProtocolBook:
    """Sheets by key, the value of each formula, and the cells that other sheets point to."""

    content: ProtocolContent
    roster: Roster
    book: Workbook = field(default_factory=Workbook)
    computed: dict[tuple[str, str], Decimal | int] = field(default_factory=dict)
    totals: dict[int, str] = field(default_factory=dict)
    """Cell of each item's aggregate on the sheet of scores, by position."""

    @property
    def texts(self) -> PaperTexts:
        """The words of the protocol."""
        return self.roster.texts

    def sheet(self, key: str) -> Worksheet:
        """The sheet under a key of the texts, made when it is first asked for."""
        title = self.texts(f"sheet_{key}")
        if title in self.book.sheetnames:
            return self.book[title]
        made: Worksheet = self.book.create_sheet(title)
        return made

    def formula(
        self,
        sheet: Worksheet,
        row: int,
        column: int,
        text: str,
        value: Decimal | int,
        look: Look = Look.NUMBER,
    ) -> None:
        """Write a formula and remember what it computes."""
        put_formula(sheet, row, column, text, look)
        self.computed[sheet.title, f"{get_column_letter(column)}{row}"] = value


def presence(item: ProtocolItem, member: str) -> str:
    """Key of the word for a member's part in one item."""
    if member in item.recused:
        return "recused"
    return "present" if member in item.present else "absent"


def sheet_reference(sheet: Worksheet, cells: str) -> str:
    """Cells of another sheet, its name quoted: Kazakh names are not plain words to Excel."""
    return f"{quote_sheetname(sheet.title)}!{cells}"
