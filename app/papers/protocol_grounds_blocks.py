"""Why a certificate is refused: the grounds, the pages behind them, the secretary's reasons."""

from app.commission.protocol import ProtocolEvidence, ProtocolItem
from app.papers.blocks import Block, Strong
from app.papers.sides import Sides
from app.papers.texts import PaperTexts


def grounds_blocks(item: ProtocolItem, sides: Sides) -> list[Block]:
    """The grounds, each with the pages that show it, and the reasons in the secretary's words."""
    blocks: list[Block] = [_ground(item, place, sides) for place in range(1, len(item.grounds) + 1)]
    if pages := loose_evidence(item):
        blocks.append(sides.passage("indented", lambda side: evidence_text(pages, side.texts)))
    if note_of(item, sides.texts):
        blocks.append(
            sides.passage(
                "body",
                lambda side: (Strong(side.texts("note")), f" {note_of(item, side.texts)}"),
            )
        )
    return blocks


def _ground(item: ProtocolItem, place: int, sides: Sides) -> Block:
    return sides.passage("indented", lambda side: ground_text(item, place, side.texts))


def ground_text(item: ProtocolItem, place: int, texts: PaperTexts) -> str:
    """The ground at a place from 1, with its paragraph and the pages of the dossier behind it."""
    ground = item.grounds[place - 1]
    said = texts.ground(place, texts.of(ground.text), ground.paragraph)
    pages = tuple(each for each in item.evidence if each.ground == ground.code)
    return f"{said} {evidence_text(pages, texts)}" if pages else said


def loose_evidence(item: ProtocolItem) -> tuple[ProtocolEvidence, ...]:
    """Pages that no ground cites."""
    codes = {ground.code for ground in item.grounds}
    return tuple(each for each in item.evidence if each.ground not in codes)


def evidence_text(pages: tuple[ProtocolEvidence, ...], texts: PaperTexts) -> str:
    """Documents with their pages in one sentence; "" for none."""
    found: dict[str, list[int]] = {}
    for each in pages:
        numbers = found.setdefault(texts.of(each.document), [])
        if each.page not in numbers:
            numbers.append(each.page)
    if not found:
        return ""
    listed = "; ".join(
        texts("evidence_pages", document=document, pages=", ".join(map(str, sorted(numbers))))
        for document, numbers in found.items()
    )
    return texts("evidence_line", listed=listed)


def note_of(item: ProtocolItem, texts: PaperTexts) -> str:
    """The reasoned grounds in the secretary's words; "" where there are none."""
    return texts.of(item.note_text) if item.note_text is not None else item.note.strip()
