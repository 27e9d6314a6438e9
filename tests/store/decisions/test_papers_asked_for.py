"""Contents of papers asked for on a real database: who may see them, and before they exist."""

import zlib
from dataclasses import replace
from datetime import date

from sqlalchemy import text

from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.kernel.text import Language
from tests.store.house import ISSUE, REFUSE, TODAY, House, code, done, shown

UNKNOWN = Id("00000000-0000-7000-8000-000000000000")


def test_papers_that_are_not_there_yet(house: House) -> None:
    papers, dossier = house.office.contents, house.received()
    assert code(papers.receipt(house.officer, dossier)) == "not_registered"
    assert code(papers.notice(house.officer, dossier)) == "notice_missing"
    assert code(papers.certificate(house.officer, dossier)) == "certificate_missing"
    assert code(papers.intake_refusal(house.officer, dossier)) == "refusal_not_drafted"
    for ask in (papers.receipt, papers.notice, papers.certificate, papers.intake_refusal):
        assert code(ask(house.officer, UNKNOWN)) == "dossier_unknown"
        assert code(ask(house.admin, dossier)) == "not_allowed"


def test_the_receipt_says_what_was_brought(house: House) -> None:
    dossier = house.registered()
    slip = shown(house.office.contents.receipt(house.officer, dossier))
    assert (slip.dossier_number, slip.ais_number, slip.received) == (
        "2026-000001",
        "AIS-1",
        TODAY,
    )
    assert slip.officer.ru == "Officer"
    assert slip.documents == ()


def test_a_notice_is_a_draft_until_it_is_sent(house: House) -> None:
    papers, dossier = house.office.contents, house.decided(REFUSE)
    seen = shown(papers.notice(house.executor, dossier, "алдын ала"))
    assert (seen.draft, seen.note, seen.kind) == (True, "алдын ала", "refusal")
    assert code(papers.notice(house.executor, dossier)) == "notice_missing"
    done(house.office.decisions.prepare_notice(house.executor, dossier, "ескерту"))
    done(house.office.decisions.sign_notice(house.management, dossier))
    signed = shown(papers.notice(house.executor, dossier))
    assert (signed.draft, signed.note, signed.number) == (True, "ескерту", "")
    done(house.office.decisions.send_notice(house.executor, dossier, "post", "RR1KZ"))
    sent = shown(papers.notice(house.executor, dossier))
    assert (sent.draft, sent.number, sent.signer.ru) == (False, "2026-00001", "Management")
    assert [ground.code for ground in sent.grounds] == ["education_insufficient"]


def test_a_certificate_is_a_draft_until_it_is_signed(house: House) -> None:
    papers, dossier = house.office.contents, house.decided()
    assert shown(papers.certificate(house.executor, dossier)).draft
    done(house.office.decisions.sign_certificate(house.management, dossier))
    paper = shown(papers.certificate(house.executor, dossier))
    assert (paper.draft, paper.number, paper.dated) == (False, "2026-000001", TODAY)


def test_an_intake_refusal_is_a_draft_until_it_is_confirmed(house: House) -> None:
    papers, dossier = house.office.contents, house.registered()
    done(house.office.intake.draft_refusal(house.officer, dossier, ("expired_passport",)))
    assert shown(papers.intake_refusal(house.officer, dossier)).draft
    done(house.office.intake.confirm_refusal(house.head, dossier))
    paper = shown(papers.intake_refusal(house.officer, dossier))
    assert (paper.draft, paper.signer.ru) == (False, "Head")


def test_a_recused_member_sees_no_paper(house: House) -> None:
    dossier, member = house.referred(), house.members[0]
    done(house.office.conflicts.recuse(member, dossier, "relative"))
    assert code(house.office.contents.receipt(member, dossier)) == "recused"
    assert code(house.office.files.file(member, dossier)) == "recused"


def test_registers_need_a_period_and_a_kind(house: House) -> None:
    papers = house.office.contents
    later = date(2026, 11, 17)
    assert code(papers.register(house.head, "cats", TODAY, later, Language.RU)) == "period_wrong"
    kinds = house.office.catalogues.words.registers
    for kind in kinds:
        empty = shown(papers.register(house.head, kind, TODAY, later, Language.RU))
        assert empty.rows == ()
        assert code(papers.register(house.head, kind, later, TODAY, Language.RU)) == "period_wrong"
    assert code(
        papers.register(house.members[0], next(iter(kinds)), TODAY, later, Language.RU)
    ) == ("not_allowed")


def test_a_scan_whose_bytes_are_missing_is_told(house: House) -> None:
    assert code(house.office.files.scan(house.officer, UNKNOWN)) == "scan_unknown"
    dossier = house.received()
    data = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", bytes.fromhex("00000001000000010800000000"))
    data += _chunk(b"IEND", b"")
    scan = done(house.office.intake.add_scan(house.officer, dossier, "photo", "p.png", data))
    assert house.office.files.scan(house.officer, scan.id) == data
    with house.engine.connect() as connection:
        connection.execute(text("DELETE FROM blob_chunk"))
    assert code(house.office.files.scan(house.officer, scan.id)) == "scan_missing"


def test_p2_without_its_contract_ends_with_a_refusal_not_a_term(house: House) -> None:
    first = house.issued()
    dossier = house.later("P2", first, contract_end=date(2027, 6, 30))
    version = house.dossier(dossier).version
    card = house.card(previous_certificate=first.id)
    done(house.office.intake.save_card(house.officer, dossier, version, card))
    mine = replace(ISSUE, executor=house.executor.person)
    decided = house.office.decisions.decide(house.management, dossier, mine)
    assert code(decided) == "contract_end_missing"
    assert house.dossier(dossier).outcome == ""


def _chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")


def test_a_ground_with_figures_says_the_figures_of_the_protocol(house: House) -> None:
    dossier = house.referred()
    house.submit(dossier)
    house.hear(dossier, good=False, ground="points_below_pass_mark")
    house.decide(dossier, REFUSE)
    done(house.office.decisions.prepare_notice(house.executor, dossier))
    paper = shown(house.office.contents.notice(house.executor, dossier))
    assert [ground.code for ground in paper.grounds] == ["points_below_pass_mark"]
    words = paper.grounds[0].text
    assert all("…" not in text and "{" not in text for text in (words.kk, words.ru, words.en))
    assert any(figure.isdigit() for figure in words.kk)


def test_a_letter_that_no_face_has_refuses_the_paper(house: House) -> None:
    dossier = house.registered(card=house.card(address="北京市"))
    done(house.office.workflow.assign(house.head, dossier, house.executor.person))
    done(house.office.workflow.refer(house.executor, dossier))
    house.submit(dossier)
    house.hear(dossier)
    house.decide(dossier)
    done(house.office.decisions.prepare_notice(house.executor, dossier))
    refused = house.office.papers.notice(house.executor, dossier)
    assert isinstance(refused, Refusal)
    assert refused.code == "glyph_missing"
    assert "U+5317" in str(refused.params["letters"])
