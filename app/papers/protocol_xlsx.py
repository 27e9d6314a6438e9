"""The protocol as a workbook: protocol, scores, votes, attendance, register of grounds.

Totals, medians and counts are live formulas that also carry the value they compute. Each cell's
source stands on a sheet that nobody sees, so that an edited workbook can be read back.
"""

from app.commission.protocol import ProtocolContent
from app.kernel.text import Language
from app.papers.cells import add_looks
from app.papers.protocol_blocks import footer
from app.papers.protocol_book import ProtocolBook
from app.papers.protocol_front_sheet import lay_front_sheet
from app.papers.protocol_scores_sheet import lay_scores_sheet
from app.papers.protocol_sheets import lay_attendance_sheet, lay_grounds_sheet, lay_votes_sheet
from app.papers.roster import Roster
from app.papers.texts import joint_texts, paper_texts
from app.papers.workbook import book_bytes, lay_page, name_book, protect
from app.papers.workbook_sources import write_sources


def protocol_xlsx(
    content: ProtocolContent, language: Language, *, both: bool = False, extract: bool = False
) -> bytes:
    """The protocol's workbook in Kazakh or Russian or both, each sheet printable on A4.

    As an extract it holds what `content` has of dossiers and nothing that was said of others.
    Equal content gives equal bytes. Raises `PaperRefused` for a text that no cell can hold.
    """
    texts = joint_texts("protocol") if both else paper_texts("protocol", language)
    languages = ("kk", "ru") if both else (texts.language.value,)
    writing = ProtocolBook(content, Roster.of(content, texts), languages, extract)
    writing.book.remove(writing.book.worksheets[0])
    add_looks(writing.book)
    for key in ("protocol", "scores", "votes", "attendance", "grounds"):
        writing.sheet(key)
    lay_scores_sheet(writing)
    lay_votes_sheet(writing)
    lay_attendance_sheet(writing)
    lay_grounds_sheet(writing)
    lay_front_sheet(writing)
    foot = footer(content, texts)
    for sheet in writing.book.worksheets:
        lay_page(sheet, texts, foot, texts("draft") if content.draft else "")
    about = (content.session_key, str(content.edition), content.content_hash, "+".join(languages))
    write_sources(writing.book, about, writing.keys, writing.computed)
    protect(writing.book)
    name_book(writing.book, texts, foot, content.started)
    return book_bytes(writing.book, writing.computed)
