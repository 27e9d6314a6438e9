"""The receipt slip of the counter (para 7.1), a half sheet (A5)."""

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.decisions.content import ReceiptSlip
from app.papers.fonts import SERIF_BOLD
from app.papers.layout import (
    HEAD,
    Cell,
    Furniture,
    cell,
    grid,
    paragraph,
    pdf_bytes,
    signature_line,
)
from app.papers.texts import PaperTexts, paper_texts

_WIDTH = 124 * mm
_MARGINS = (12 * mm, 10 * mm, 12 * mm, 18 * mm)


def receipt_pdf(slip: ReceiptSlip) -> bytes:
    """The receipt on A5 in the applicant's language; equal content gives equal bytes."""
    texts = paper_texts("receipt", slip.language)
    story: list[Flowable] = [
        paragraph("letterhead_small", texts("letterhead")),
        Spacer(0, 3 * mm),
        paragraph("title", texts("title")),
        paragraph("small_centred", texts("service")),
        Spacer(0, 3 * mm),
        _facts(slip, texts),
        Spacer(0, 3 * mm),
        _documents(slip, texts),
        _signatures(slip, texts),
    ]
    foot = texts("footer", number=slip.dossier_number)
    title = texts("properties_title", number=slip.dossier_number)
    return pdf_bytes(
        story,
        Furniture(texts, foot, provisional=slip.provisional),
        title=title,
        page=A5,
        margins=_MARGINS,
    )


def _facts(slip: ReceiptSlip, texts: PaperTexts) -> Flowable:
    ais = texts("ais_value", number=slip.ais_number, date=texts.day(slip.ais_date))
    names = [name for name in (slip.applicant_cyrillic, slip.applicant_latin) if name]
    facts = (
        ("dossier", slip.dossier_number),
        ("ais", ais if slip.ais_number else "—"),
        ("received", texts.day_in_words(slip.received)),
        ("applicant", "\n".join(names)),
        ("passport", slip.passport),
        ("procedure", texts.needed(slip.procedure, "procedure")),
        ("profession", texts.needed(slip.profession, "profession")),
        ("due", texts.day_in_words(slip.due)),
    )
    widths = (46 * mm, _WIDTH - 46 * mm)
    strong = {"dossier", "due"}
    rows: list[list[Cell]] = [
        [
            cell(texts(key), widths[0]),
            cell(value, widths[1], "cell_strong" if key in strong else "cell"),
        ]
        for key, value in facts
    ]
    bold = [("FONT", (1, row), (1, row), SERIF_BOLD, 9, 12) for row in (0, len(rows) - 1)]
    return grid(rows, widths, ("BACKGROUND", (0, 0), (0, -1), HEAD), *bold, heads=0)


def _documents(slip: ReceiptSlip, texts: PaperTexts) -> Flowable:
    widths = [9 * mm, _WIDTH - 31 * mm, 22 * mm]
    rows: list[list[Cell]] = [[texts(f"head_{key}") for key in ("number", "document", "pages")]]
    for number, (title, pages) in enumerate(slip.documents, 1):
        words = (str(number), texts.needed(title, "document"), str(pages))
        rows.append([cell(word, width) for word, width in zip(words, widths, strict=True)])
    rows.append(["", texts("total"), str(sum(pages for _, pages in slip.documents))])
    return grid(
        rows,
        widths,
        ("ALIGN", (0, 1), (0, -1), "CENTER"),
        ("ALIGN", (2, 0), (2, -1), "RIGHT"),
        ("FONT", (0, -1), (-1, -1), SERIF_BOLD, 9, 12),
        ("NOSPLIT", (0, -2), (-1, -1)),
    )


def _signatures(slip: ReceiptSlip, texts: PaperTexts) -> Flowable:
    officer = texts.needed(slip.officer, "officer")
    return KeepTogether(
        [
            Spacer(0, 5 * mm),
            signature_line(texts("officer"), officer, texts, _WIDTH),
            Spacer(0, 3 * mm),
            signature_line(texts("handed"), "", texts, _WIDTH),
        ]
    )
