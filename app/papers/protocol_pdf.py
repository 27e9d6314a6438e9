"""The protocol of a session (para 7.4) and its extract for one dossier (A19) as PDF."""

from dataclasses import replace

from app.commission.protocol import ProtocolContent
from app.kernel.text import Language
from app.papers.protocol_blocks import protocol_document
from app.papers.sheets import document_pdf


def protocol_pdf(
    content: ProtocolContent, language: Language, *, both: bool = False, extract: bool = False
) -> bytes:
    """The protocol on A4 in Kazakh or Russian, or in both side by side.

    Equal content gives equal bytes. Raises `PaperRefused` when a letter of the content cannot be
    drawn.
    """
    return document_pdf(protocol_document(content, language, both=both, extract=extract))


def protocol_extract_pdf(
    content: ProtocolContent, position: int, language: Language, *, both: bool = False
) -> bytes:
    """The extract that goes into one dossier: the session's head and that dossier alone."""
    return protocol_pdf(only_item(content, position), language, both=both, extract=True)


def only_item(content: ProtocolContent, position: int) -> ProtocolContent:
    """The content of an extract: what is said of other dossiers is not in it.

    `position` is the dossier's place on the agenda; `ValueError` when there is no such place.
    """
    items = tuple(item for item in content.items if item.position == position)
    if not items:
        raise ValueError(f"protocol {content.number!r} has no item {position}")
    return replace(content, items=items)
