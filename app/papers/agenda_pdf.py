"""The agenda of a session for print: what is on it, who presents it, what members ask."""

from app.commission.agenda_paper import AgendaContent, AgendaPaperItem
from app.kernel.text import Language
from app.papers.blocks import Block, Boxes, Document, Passage, Strong, Table, Together
from app.papers.sheets import document_pdf
from app.papers.texts import PaperTexts, paper_texts


def agenda_pdf(content: AgendaContent, language: Language) -> bytes:
    """The agenda on A4 in Kazakh or Russian; equal content gives equal bytes.

    Raises `PaperRefused` when a letter of the content cannot be drawn.
    """
    texts = paper_texts("agenda", language)
    day = texts.day_in_words(content.session_date)
    blocks: list[Block] = [
        _passage("letterhead", texts("letterhead")),
        _passage("title", texts("title")),
        _passage("subtitle", texts("subtitle")),
        Passage("place_and_time", ((texts.of(content.place),), (day,))),
    ]
    if content.sample_notices:
        lines = "".join(f"\n— {texts.of(notice)}" for notice in content.sample_notices)
        lead = Strong(f"{texts('sample')}. {texts('sample_lead')}")
        blocks.append(Passage("notice", ((lead, lines),)))
    blocks += [*_items(content, texts), *_members(content, texts), _signature(content, texts)]
    return document_pdf(
        Document(
            title=texts("document_title", day=texts.day(content.session_date)),
            author=texts("ministry"),
            language=texts.tag,
            blocks=tuple(blocks),
            foot=texts("document_title", day=texts.day(content.session_date)),
            page_of=texts("page", page="{page}", pages="{pages}"),
        )
    )


def _passage(style: str, text: str) -> Passage:
    return Passage(style, ((text,),))


def _names(content: AgendaContent, texts: PaperTexts) -> dict[str, str]:
    people = [*content.members, *(who for pair in content.substituted for who in pair)]
    return {person.key: texts.of(person.name) for person in people}


def _items(content: AgendaContent, texts: PaperTexts) -> list[Block]:
    if not content.items:
        return [_passage("body", texts("no_items"))]
    names = _names(content, texts)
    keys = ("number", "dossier", "applicant", "profession", "due", "rapporteur")
    rows = [tuple(texts(f"head_{key}") for key in keys)]
    rows += [_row(item, names, texts) for item in content.items]
    blocks: list[Block] = [Table((8, 26, 48, 40, 20, 32), tuple(rows), centred=(0, 1))]
    for item in content.items:
        if not item.questions:
            continue
        lead = texts("questions", position=item.position, dossier=item.dossier_number)
        blocks.append(_passage("part", lead))
        blocks += [
            Passage(
                "indented",
                ((Strong(f"{names.get(each.member, each.member)}:"), f" {each.text.strip()}"),),
            )
            for each in item.questions
        ]
    return blocks


def _row(item: AgendaPaperItem, names: dict[str, str], texts: PaperTexts) -> tuple[str, ...]:
    name = item.applicant_cyrillic or item.applicant_latin or texts("masked")
    land = texts.of(item.citizenship)
    return (
        str(item.position),
        item.dossier_number,
        f"{name}\n{land}" if land else name,
        texts.of(item.profession),
        texts.day(item.due),
        names.get(item.rapporteur, "—"),
    )


def _members(content: AgendaContent, texts: PaperTexts) -> list[Block]:
    rows: list[tuple[str, ...]] = [
        (texts("head_number"), texts("head_name"), texts("head_position"), texts("head_function"))
    ]
    for number, member in enumerate(content.members, 1):
        function = {"chair": "chair", "deputy": "deputy"}.get(member.function, "member")
        rows.append(
            (str(number), texts.of(member.name), texts.of(member.position), texts(function))
        )
    blocks: list[Block] = [
        _passage("heading", texts("composition")),
        Table((8, 62, 66, 38), tuple(rows), centred=(0, 1)),
    ]
    lines = [
        texts("substitute_line", member=texts.of(one.name), substitute=texts.of(other.name))
        for one, other in content.substituted
    ]
    if content.composition_order:
        lines.append(texts("order_line", order=content.composition_order))
    return [*blocks, *(_passage("result", line) for line in lines)]


def _signature(content: AgendaContent, texts: PaperTexts) -> Block:
    box = (texts("secretary"), texts.of(content.secretary.name), "")
    return Together((_passage("heading", texts("prepared")), Boxes((box,))))
