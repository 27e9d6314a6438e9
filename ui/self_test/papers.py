"""Whether a protocol is made in both formats, and can be opened and read again."""

from __future__ import annotations

from app.kernel.outcome import Refusal
from app.kernel.text import Language
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.self_test.findings import Check, Finding, bad, good
from ui.self_test.scan import OpenPdf
from ui.self_test.specimen import APPLICANT, SESSION, specimen


def paper_checks() -> list[Check]:
    """A check for each format of the protocol."""
    return [
        Check(
            "protocol.pdf",
            QT_TRANSLATE_NOOP("SelfTest", "A protocol as PDF"),
            lambda: pdf_finding(_pdf()),
        ),
        Check(
            "protocol.xlsx",
            QT_TRANSLATE_NOOP("SelfTest", "A protocol as a workbook"),
            lambda: workbook_finding(_workbook()),
        ),
    ]


def pdf_finding(data: bytes) -> Finding:
    """Whether the specimen's PDF opens and says whom it is about, letter by letter."""
    with OpenPdf(data) as document:
        pages = document.pageCount()
        words = " ".join(document.getAllText(page).text() for page in range(pages))
    if pages < 1:
        return bad(QT_TRANSLATE_NOOP("SelfTest", "the file cannot be opened"))
    if APPLICANT not in " ".join(words.split()):
        return bad(QT_TRANSLATE_NOOP("SelfTest", "its Kazakh letters cannot be read again"))
    return good(QT_TRANSLATE_NOOP("SelfTest", "made and read again, {n} bytes"), n=len(data))


def workbook_finding(data: bytes) -> Finding:
    """Whether the specimen's workbook opens, knows its session and says what was written."""
    from app.papers.workbook_reading import differences, read_workbook

    read = read_workbook(data)
    if isinstance(read, Refusal):
        return bad(QT_TRANSLATE_NOOP("SelfTest", "the file cannot be opened"))
    if not any(APPLICANT in str(value) for value in read.cells.values()):
        return bad(QT_TRANSLATE_NOOP("SelfTest", "its Kazakh letters cannot be read again"))
    if read.session != SESSION or list(differences(read)):
        return bad(QT_TRANSLATE_NOOP("SelfTest", "it does not say what was written into it"))
    return good(QT_TRANSLATE_NOOP("SelfTest", "made and read again, {n} bytes"), n=len(data))


def _pdf() -> bytes:
    from app.papers.protocol_pdf import protocol_pdf

    return protocol_pdf(specimen(), Language.KK)


def _workbook() -> bytes:
    from app.papers.protocol_xlsx import protocol_xlsx

    return protocol_xlsx(specimen(), Language.KK)
