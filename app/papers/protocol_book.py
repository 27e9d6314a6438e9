"""The protocol's workbook while it is written: where its figures stand and where each comes from."""

from dataclasses import dataclass, field
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.worksheet import Worksheet

from app.commission.protocol import ProtocolContent, ProtocolItem
from app.commission.protocol_values import TEXT
from app.papers.cells import Look, Value, put, put_formula
from app.papers.roster import Roster
from app.papers.texts import PaperTexts
from app.papers.workbook import sheet_title


@dataclass
class ProtocolBook:
    """Sheets by key, the value of each formula, and the source of each cell.

    Sources are keys of `app.commission.protocol_values`; a cell without one holds a word of the
    paper itself.
    """

    content: ProtocolContent
    roster: Roster
    languages: tuple[str, ...]
    """"kk", "ru", or both."""
    extract: bool = False
    book: Workbook = field(default_factory=Workbook)
    computed: dict[tuple[str, str], Decimal | int] = field(default_factory=dict)
    keys: dict[tuple[str, str], str] = field(default_factory=dict)
    """Source of a cell, by its sheet's title and its place such as "C14"."""
    totals: dict[int, str] = field(default_factory=dict)
    """Cell of each item's aggregate on the sheet of scores, by position."""

    @property
    def texts(self) -> PaperTexts:
        """The words of the protocol."""
        return self.roster.texts

    def sheet(self, key: str) -> Worksheet:
        """The sheet under a key of the texts, made when it is first asked for."""
        title = sheet_title(self.texts(f"sheet_{key}"))
        if title in self.book.sheetnames:
            return self.book[title]
        made: Worksheet = self.book.create_sheet(title)
        return made

    def put(
        self,
        sheet: Worksheet,
        row: int,
        column: int,
        value: Value,
        key: str = "",
        look: Look | None = None,
    ) -> None:
        """Write a value and remember its source."""
        put(sheet, row, column, value, look)
        if key:
            self.keys[sheet.title, f"{get_column_letter(column)}{row}"] = key

    def put_own(self, sheet: Worksheet, row: int, column: int, text: str, place: str) -> None:
        """Write the secretary's words; of a draft they may be changed and taken over again.

        `place` names them and their language, such as "preamble.kk".
        """
        look = Look.OWN if self.content.draft else Look.TEXT
        self.put(sheet, row, column, text, f"{TEXT}{place}", look)

    def formula(
        self,
        sheet: Worksheet,
        row: int,
        column: int,
        text: str,
        value: Decimal | int,
        key: str,
        look: Look = Look.NUMBER,
    ) -> None:
        """Write a formula and remember what it computes."""
        put_formula(sheet, row, column, text, look)
        place = f"{get_column_letter(column)}{row}"
        self.computed[sheet.title, place] = value
        if key:
            self.keys[sheet.title, place] = key

    def front(self, sheet: Worksheet, row: int, item: ProtocolItem, look: Look | None) -> None:
        """Write the three cells by which every sheet names a dossier."""
        number = Look.TOTAL if look is Look.TOTAL_TEXT else look
        self.put(sheet, row, 1, item.position, about(item, "position"), number)
        self.put(sheet, row, 2, item.dossier_number, about(item, "dossier"), look)
        name = item.applicant_cyrillic or item.applicant_latin
        self.put(sheet, row, 3, name, about(item, "applicant"), look)


def about(item: ProtocolItem, what: str) -> str:
    """Source of something that belongs to a dossier."""
    return f"item/{item.key}/{what}"


def presence(item: ProtocolItem, member: str) -> str:
    """Key of the word for a member's part in one item."""
    if member in item.recused:
        return "recused"
    return "present" if member in item.present else "absent"


def sheet_reference(sheet: Worksheet, cells: str) -> str:
    """Cells of another sheet, its name quoted: Kazakh names are not plain words to Excel."""
    return f"{quote_sheetname(sheet.title)}!{cells}"
