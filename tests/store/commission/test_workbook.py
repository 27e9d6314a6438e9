"""A draft's workbook goes out, is edited by hand and comes back through the front door (N5)."""

from io import BytesIO

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from app.administration.use_cases import Provider
from app.kernel.ids import Id
from app.kernel.text import Language
from app.papers.use_cases import PaperFormat, Papers
from app.retention.terms import load_terms
from app.retention.use_cases import Retention
from tests.store.commission.world import World, done, refused, shown


@pytest.fixture
def session(world: World) -> Id:
    return world.ended(world.dossiers(2))


@pytest.fixture
def papers(world: World) -> Papers:
    # the applicants' papers are not asked for here
    return Papers(
        None,  # type: ignore[arg-type]
        world.room,
        world.protocols,
        Provider(world.room.ground),
        Retention(world.room.ground, load_terms()),
    )


def _workbook(papers: Papers, world: World, session: Id, *, both: bool = False) -> bytes:
    given = papers.protocol(world.secretary, session, Language.KK, PaperFormat.XLSX, both=both)
    return shown(given).data


def _edited(data: bytes, said: str) -> bytes:
    """The preamble written, a score and a vote changed by hand."""
    book = openpyxl.load_workbook(BytesIO(data))
    front, scores, votes = book.worksheets[:3]
    assert isinstance(front, Worksheet)
    own = [c for row in front.iter_rows() for c in row if not c.protection.locked]
    own[0].value = said
    scores["G2"] = 1
    votes["F2"] = "бас тарту"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("both", [False, True])
def test_words_come_back_and_scores_and_votes_do_not(
    world: World, papers: Papers, session: Id, both: bool
) -> None:
    data = _workbook(papers, world, session, both=both)
    who, language = world.secretary, Language.KK
    before = shown(world.protocols.content(who, session))
    assert shown(papers.compare(who, session, language, data)).differences == ()

    edited = _edited(data, "Комиссия жиналды.")
    trip = shown(papers.compare(who, session, language, edited))
    assert [each.key for each in trip.differences] == ["preamble.kk", "", ""]
    assert all(each.what.kk and each.what.ru for each in trip.differences)
    done(papers.take_over(who, session, language, edited))

    after = shown(world.protocols.content(who, session))
    assert after.preamble is not None
    assert after.preamble.kk == "Комиссия жиналды."
    assert [item.totals for item in after.items] == [item.totals for item in before.items]
    assert [item.votes for item in after.items] == [item.votes for item in before.items]
    assert shown(papers.compare(who, session, language, _workbook(papers, world, session)))


def test_only_the_secretary_may_bring_one_and_only_of_this_session(
    world: World, papers: Papers, session: Id
) -> None:
    data = _workbook(papers, world, session)
    other = world.ended(world.dossiers(1))
    who, language = world.secretary, Language.KK

    member = papers.compare(world.members[2], session, language, data)
    assert refused(member).code == "not_allowed"
    assert refused(papers.compare(who, other, language, data)).code == "workbook_foreign"
    assert refused(papers.compare(who, session, Language.RU, data)).code == (
        "workbook_other_language"
    )
    assert refused(papers.take_over(who, session, language, b"?")).code == "workbook_damaged"


@pytest.mark.parametrize("format_", list(PaperFormat))
def test_every_form_of_protocol_and_extract_is_made(
    world: World, papers: Papers, session: Id, format_: PaperFormat
) -> None:
    dossier = Id(shown(world.protocols.content(world.secretary, session)).items[0].key)
    whole = shown(papers.protocol(world.secretary, session, Language.RU, format_, both=True))
    extract = shown(papers.extract(world.secretary, session, dossier, Language.RU, format_))

    assert whole.file_name.startswith("Хаттама-Протокол")
    assert whole.file_name.endswith(f".{format_.value}")
    assert extract.file_name.startswith("Выписка из протокола")
    assert extract.file_name.endswith(f".{format_.value}")


def test_the_agenda_is_printed_before_the_session(world: World, papers: Papers) -> None:
    session = world.planned(world.dossiers(2))
    paper = shown(papers.agenda(world.members[2], session, Language.RU))

    assert paper.file_name.startswith("Повестка дня")
    assert paper.data.startswith(b"%PDF")
