"""The act of destruction as a draft: what it would destroy, and who signs it."""

from app.kernel.text import Language
from app.papers.blocks import Block, Boxes, Document, Passage, Table, Together
from app.papers.texts import PaperTexts, paper_texts
from app.retention.act_paper import ActContent


def act_document(content: ActContent, language: Language) -> Document:
    """The act on A4 in Kazakh or Russian, marked as a draft on every page."""
    texts = paper_texts("destruction", language)
    number = texts("numbered", number=content.number) if content.number else texts("not_numbered")
    order, day = content.order, texts.day(content.dated)
    blocks: list[Block] = [
        _passage("letterhead", texts("letterhead")),
        _passage("title", texts("title")),
        Passage("place_and_time", ((number,), (texts.day_in_words(content.dated),))),
        _passage("body", texts("basis", number=order.number, day=texts.day(order.dated))),
        Table((10, 30, 82, 26, 26), _rows(content, texts), centred=(0, 1)),
        _passage("result", texts("total", **content.counts)),
        _passage("body", texts("stays", protocols=_protocols(content, texts))),
        _signatures(content, texts),
    ]
    title = texts("document_title", day=day)
    return Document(
        title=title,
        author=texts("ministry"),
        language=texts.tag,
        blocks=tuple(blocks),
        foot=title,
        mark=texts("mark"),
        page_of=texts("page", page="{page}", pages="{pages}"),
    )


def _passage(style: str, text: str) -> Passage:
    return Passage(style, ((text,),))


def _rows(content: ActContent, texts: PaperTexts) -> tuple[tuple[str, ...], ...]:
    heads = tuple(texts(f"head_{key}") for key in ("number", "dossier", "kind", "since", "until"))
    lines = [
        (
            str(place), each.number or texts("draft"), texts.of(each.kind),
            texts.day(each.since), texts.day(each.until),
        )
        for place, each in enumerate(content.lines, 1)
    ]  # fmt: skip
    return (heads, *lines)


def _protocols(content: ActContent, texts: PaperTexts) -> str:
    if not content.protocols:
        return ""
    return texts("protocols", named=", ".join(content.protocols))


def _signatures(content: ActContent, texts: PaperTexts) -> Block:
    prepared = (texts("prepared"), texts.of(content.made_by), texts.of(content.position))
    approved = (texts("approved"), "", texts("management"))
    return Together((Boxes((prepared, approved)),))
