"""Papers past their term: listed, held, destroyed by an act, and then nowhere in the file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import text

from app.intake.use_cases import MarkedItem
from app.journal.verifying import broken_at
from app.kernel.ids import Id
from app.kernel.outcome import Outcome
from app.kernel.text import Language
from app.papers.use_cases import PaperFormat
from app.queue import QueueQuery
from app.retention.entities import Destruction
from app.retention.reach import GOES
from app.retention.use_cases import Overdue
from app.workflow.dossier import Dossier
from db.destroying import bound_tables
from db.migrations.running import bring_file_up_to_date
from db.schema import TABLES, table_of
from tests.store.house import REFUSE, TODAY, House, code, done, shown
from tests.store.intake.test_counter import pdf

LATER = date(2040, 1, 10)
ACT = ("17-ж", date(2040, 1, 9))
SECRETS = ("ZHASYRYN PLANTED", "Жасырын Плантед", "N55501777", "жасырын-ескерту", "plantedscan")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "office.db"
    bring_file_up_to_date(made)
    return made


@pytest.fixture
def house(file: Path) -> Iterator[House]:
    found = House(file)
    yield found
    found.engine.dispose()


def adopt(house: House) -> None:
    done(house.office.retention.adopt_terms(house.admin, "sample", "2026-1", "12", TODAY))


def planted(house: House, *, number: bool = True) -> Id:
    """A dossier whose every secret is in `SECRETS`."""
    card = replace(
        house.card(name_latin=SECRETS[0], name_cyrillic=SECRETS[1]), passport_number=SECRETS[2]
    )
    dossier = house.registered(card=card) if number else house.received(card=card)
    intake, who = house.office.intake, house.officer
    done(intake.mark(who, dossier, "passport", MarkedItem(True, note=SECRETS[3])))
    done(intake.add_scan(who, dossier, "passport", f"{SECRETS[4]}.pdf", pdf(7)))
    return dossier


def withdrawn(house: House) -> Id:
    dossier = planted(house)
    done(house.office.workflow.withdraw(house.officer, dossier, "own_wish"))
    return dossier


def lines(house: House) -> dict[Id, date]:
    found = house.office.retention.past_term(house.head)
    assert isinstance(found, Overdue)
    return {each.dossier: each.until for each in found.lines}


def destroy(house: House, *dossiers: Id) -> Outcome[Destruction]:
    return house.office.retention.destroy(house.management, dossiers, *ACT)


def everywhere(file: Path) -> bytes:
    """Every byte of the database and of what lies beside it."""
    return b"".join(each.read_bytes() for each in sorted(file.parent.iterdir()))


def spellings(secret: str) -> set[bytes]:
    """As SQLite's text holds it, as JSON escapes it, and folded for the search."""
    escaped = secret.encode("ascii", "backslashreplace")
    return {secret.encode(), escaped, secret.lower().encode(), secret[:5].lower().encode()}


def test_what_goes_is_all_that_hangs_on_a_dossier() -> None:
    counted = {table_of(kind).name for kinds in GOES.values() for kind in kinds}
    assert counted == {table.name for table in bound_tables()}
    assert counted == {table.name for table in TABLES.values() if "dossier" in table.c}


def test_nothing_of_it_is_in_any_byte_afterwards(house: House, file: Path) -> None:
    adopt(house)
    dossier = withdrawn(house)
    before = everywhere(file)
    assert all(any(each in before for each in spellings(secret)) for secret in SECRETS)
    house.go_to(LATER)
    done(destroy(house, dossier))
    after = everywhere(file)
    assert not [s for s in SECRETS for each in spellings(s) if each in after]
    assert pdf(7) not in after
    house.engine.dispose()
    assert not [s for s in SECRETS for each in spellings(s) if each in everywhere(file)]


def test_what_stays_is_the_act_its_line_and_the_journal(house: House) -> None:
    adopt(house)
    dossier = withdrawn(house)
    number = house.dossier(dossier).number
    journal = len(house.office.readers.journal(dossier))
    house.go_to(LATER)
    act = done(destroy(house, dossier))
    assert act.counts["documents"] == 1
    (left,) = shown(house.office.retention.destroyed(house.secretary, number))
    assert (left.paper.number, left.paper.outcome) == (number, "withdrawn")
    assert (left.destruction.act_number, left.destruction.act_date) == ACT
    whole = list(reversed(house.office.readers.journal(None, 100_000)))
    assert broken_at(whole) is None
    own = house.office.readers.journal(dossier)
    assert len(own) == journal + 1
    assert own[0].entry.action == "destroy"
    assert own[0].entry.details["act_number"] == ACT[0]
    (register,) = house.office.readers.register("applications", TODAY, TODAY)
    assert (register["number"], register["closing"]) == (number, "withdrawn")
    assert not register["name_latin"]
    assert not register["passport_number"]
    assert not house.office.readers.queue_ids(QueueQuery(text="planted", every_dossier=True))


def test_the_commissions_protocol_stays_and_its_register_counts_as_before(house: House) -> None:
    adopt(house)
    dossier = house.notice_signed(REFUSE)
    done(house.office.decisions.send_notice(house.executor, dossier, "post", "RR1KZ"))
    assert house.dossier(dossier).closing == "refused"
    before = house.office.readers.register("protocols", TODAY, TODAY)
    notices = house.office.readers.register("notices", TODAY, TODAY)
    house.go_to(LATER)
    reach = shown(house.office.retention.reach(house.management, (dossier,)))
    assert reach.protocols == ("№\u00a01, 16.11.2026",)
    assert reach.counts["evaluations"] >= 3
    done(destroy(house, dossier))
    assert house.office.readers.register("protocols", TODAY, TODAY) == before
    (notice,) = house.office.readers.register("notices", TODAY, TODAY)
    assert (notice["number"], notice["kind"]) == (notices[0]["number"], "refusal")
    with house.engine.connect() as connection:
        for table in bound_tables():
            query = text(f"SELECT count(*) FROM {table.name}")
            assert connection.execute(query).scalar_one() == 0, table.name


def test_a_scan_of_another_dossier_too_keeps_its_bytes(house: House) -> None:
    adopt(house)
    dossier, other = withdrawn(house), planted(house)
    house.go_to(LATER)
    done(destroy(house, dossier))
    house.go_to(TODAY)
    (document,) = shown(house.office.files.file(house.head, other)).documents
    assert house.office.files.scan(house.head, document.id) == pdf(7)


def test_a_draft_is_past_its_term_once_it_was_left_for_long(house: House) -> None:
    dossier = planted(house, number=False)
    house.go_to(date(2027, 5, 15))
    assert lines(house) == {}
    house.go_to(date(2027, 5, 16))
    assert lines(house) == {dossier: date(2027, 5, 15)}


def test_an_open_dossier_never_is(house: House) -> None:
    house.assigned()
    house.go_to(LATER)
    assert lines(house) == {}


def test_a_certificate_is_kept_while_its_chain_lives(house: House) -> None:
    adopt(house)
    first = house.issued()
    second = house.later("P4", first)
    house.go_to(LATER)
    assert lines(house) == {}, "the duplicate is still open"
    assert code(destroy(house, first.dossier)) == "not_past_term"
    house.go_to(TODAY)
    done(house.office.workflow.withdraw(house.officer, second, "own_wish"))
    house.go_to(LATER)
    ended = first.valid_to
    assert lines(house) == {
        second: date(2029, 11, 16), first.dossier: ended.replace(year=ended.year + 5)
    }  # fmt: skip
    done(destroy(house, first.dossier))
    left = shown(house.office.retention.destroyed(house.head, first.number))
    assert "certificate" in {each.paper.kind for each in left}


def test_a_hold_keeps_it_until_it_is_released(house: House) -> None:
    adopt(house)
    dossier = withdrawn(house)
    house.go_to(LATER)
    room = house.office.retention
    assert code(room.release(house.secretary, dossier, "жоқ")) == "not_held"
    assert code(room.hold(house.secretary, dossier, " ")) == "reason_missing"
    done(room.hold(house.secretary, dossier, "сот қарауда"))
    assert code(destroy(house, dossier)) == "held_from_destruction"
    found = shown(room.past_term(house.management))
    assert found.lines[0].hold == "сот қарауда"
    done(room.release(house.head, dossier, "сот аяқталды"))
    done(destroy(house, dossier))


def test_it_needs_adopted_terms_an_act_and_a_choice(house: House) -> None:
    dossier = withdrawn(house)
    house.go_to(LATER)
    room, who = house.office.retention, house.management
    assert shown(room.past_term(who)).terms.sample
    assert code(destroy(house, dossier)) == "terms_not_adopted"
    adopt(house)
    assert code(room.destroy(who, (dossier,), " ", LATER)) == "act_missing"
    assert code(room.destroy(who, (dossier,), "1", date(2040, 1, 11))) == "act_in_future"
    assert code(room.destroy(who, (), "1", LATER)) == "nothing_chosen"
    assert code(room.destroy(who, (dossier,) * 201, "1", LATER)) == "too_many_at_once"
    assert code(room.destroy(house.head, (dossier,), "1", LATER)) == "not_allowed"


def test_all_or_none(house: House) -> None:
    adopt(house)
    dossier, open_ = withdrawn(house), house.registered()
    house.go_to(LATER)
    assert code(destroy(house, dossier, open_)) == "not_past_term"
    with house.office.retention.ground.store.reading() as uow:
        assert uow.get(Dossier, dossier) is not None


def test_terms_that_were_adopted_stay_when_the_file_changes(house: House) -> None:
    adopt(house)
    page = shown(house.office.retention.terms(house.admin))
    assert (page.in_force.order is not None, page.in_force.terms) == (
        True,
        page.installed[0].terms,
    )
    room = house.office.retention
    assert code(room.adopt_terms(house.admin, "other", "1", "1", TODAY)) == "terms_unknown"
    assert code(room.adopt_terms(house.admin, "sample", "2026-1", "", TODAY)) == "order_missing"
    assert code(room.adopt_terms(house.admin, "sample", "2026-1", "1", LATER)) == "order_in_future"


def test_a_register_for_others_tells_nobody(house: House) -> None:
    dossier = planted(house)
    room = house.office.contents
    first = last = TODAY
    plain = shown(room.register(house.head, "applications", first, last, Language.RU))
    masked = shown(room.register(house.head, "applications", first, last, Language.RU, masked=True))
    keys = [key for key, _, _ in plain.columns]
    told = dict(zip(keys, masked.rows[0], strict=True))
    assert SECRETS[1] in plain.rows[0]
    assert (told["name_cyrillic"], told["name_latin"]) == ("Ж••• П•••", "Z••• P•••")
    assert told["passport_number"] == "•••77"
    assert told["number"] == house.dossier(dossier).number
    paper = shown(
        house.office.papers.register(
            house.head, "applications", first, last, Language.RU, masked=True
        )
    )
    sheet = load_workbook(BytesIO(paper.data)).active
    assert sheet is not None
    said = " ".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)
    assert "Персональные данные скрыты" in said
    assert not [secret for secret in SECRETS if secret in said]


def test_a_register_says_by_which_act_a_paper_was_destroyed(house: House) -> None:
    adopt(house)
    dossier = withdrawn(house)
    house.go_to(LATER)
    done(destroy(house, dossier))
    found = shown(
        house.office.contents.register(house.head, "applications", TODAY, TODAY, Language.RU)
    )
    assert "уничтожено по акту № 17-ж от 09.01.2040" in found.rows[0]


def test_the_act_is_drawn_up_before_anything_is_destroyed(house: House) -> None:
    adopt(house)
    dossier = withdrawn(house)
    number = house.dossier(dossier).number
    house.go_to(LATER)
    papers, who = house.office.papers, house.secretary
    for language, title in ((Language.RU, "АКТ ОБ УНИЧТОЖЕНИИ"), (Language.KK, "ЖОЮ ТУРАЛЫ АКТ")):
        paper = shown(papers.destruction(who, (dossier,), "17-ж", LATER, language))
        pages = PdfReader(BytesIO(paper.data)).pages
        said = " ".join(" ".join(page.extract_text() for page in pages).split())
        for words in (title, number, "17-ж", "16.11.2029", "12"):
            assert words in said, words
        assert not [secret for secret in SECRETS if secret in said]
    word = shown(papers.destruction(who, (dossier,), "", LATER, Language.RU, PaperFormat.DOCX))
    assert word.file_name.endswith(".docx")
    assert word.data.startswith(b"PK")
    assert code(papers.destruction(house.executor, (dossier,), "", LATER, Language.RU)) == (
        "not_allowed"
    )
    assert house.dossier(dossier).number == number


def test_the_protocol_is_the_paper_it_was_and_its_session_can_be_looked_at(house: House) -> None:
    adopt(house)
    dossier = house.notice_signed(REFUSE)
    done(house.office.decisions.send_notice(house.executor, dossier, "post", "RR1KZ"))
    rooms, who = house.office, house.secretary
    (held,) = shown(rooms.commission.sessions(who))
    before = shown(rooms.papers.protocol(who, held.session, Language.RU, PaperFormat.PDF))
    number = house.dossier(dossier).number
    house.go_to(LATER)
    done(destroy(house, dossier))
    for reader in (who, house.head, house.management):
        after = shown(rooms.papers.protocol(reader, held.session, Language.RU, PaperFormat.PDF))
        assert after.data == before.data
    # of a member it is not known any more whether they had stepped back
    read = shown(rooms.protocols.content(house.members[0], held.session))
    assert number not in [item.dossier_number for item in read.items]
    assert shown(rooms.commission.session_view(who, held.session)).agenda == ()
    assert shown(rooms.protocols.seals(who, held.session)) == ()
    assert shown(rooms.protocols.editions(who, held.session))
    assert code(rooms.files.file(house.head, dossier)) == "dossier_unknown"
