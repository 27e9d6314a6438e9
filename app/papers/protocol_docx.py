"""The protocol as an editable document, marked as a draft that nobody has signed."""

from app.commission.protocol import ProtocolContent
from app.kernel.text import Language
from app.papers.document_docx import document_docx
from app.papers.protocol_blocks import protocol_document
from app.papers.texts import paper_texts


def protocol_docx(
    content: ProtocolContent, language: Language, *, both: bool = False, extract: bool = False
) -> bytes:
    """The same words as the PDF's, in Kazakh or Russian or in both, to be edited by hand.

    Each page says in both languages that it is a draft and not the signed original.
    """
    mark = " / ".join(
        paper_texts("protocol", side)("editable_mark") for side in (Language.KK, Language.RU)
    )
    document = protocol_document(content, language, both=both, extract=extract)
    return document_docx(document, mark, content.started)
