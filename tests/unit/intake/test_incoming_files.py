"""Files brought to the counter: known by their content, refused with a clear code (F6)."""

import hashlib
import io

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.intake.scans import JPEG, PDF, PNG, PdfFault, ScanFacts, inspect_scan
from app.kernel.outcome import Refusal
from app.papers.pdf_pages import count_pages


def pdf(pages: int = 3, encryption: pikepdf.Encryption | None = None) -> bytes:
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page()
        out = io.BytesIO()
        made.save(out, encryption=encryption or False)
    return out.getvalue()


def picture(kind: str) -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").save(out, kind)
    return out.getvalue()


def code(data: bytes, limit: int = 10**6) -> str:
    found = inspect_scan("x.pdf", data, count_pages, limit)
    return found.code if isinstance(found, Refusal) else ""


@pytest.mark.parametrize(
    ("data", "media", "pages"),
    [
        (pdf(3), PDF, 3),
        (b"\n\n" + pdf(1), PDF, 1),
        (picture("JPEG"), JPEG, 1),
        (picture("PNG"), PNG, 1),
    ],
    ids=["pdf", "pdf after rubbish", "jpeg", "png"],
)
def test_good_files(data: bytes, media: str, pages: int) -> None:
    assert inspect_scan("scan.bin", data, count_pages) == ScanFacts(
        media, pages, hashlib.sha256(data).hexdigest(), len(data)
    )


def locked() -> bytes:
    return pdf(1, encryption=pikepdf.Encryption(owner="a", user="b"))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "scan_empty"),
        (b"MZ\x90\x00 a program", "scan_kind_unknown"),
        (b"PK\x03\x04 an office file", "scan_kind_unknown"),
        (pdf(2)[:-200], "scan_broken"),
        (pdf(2)[:300], "scan_broken"),
        (pdf(0), "scan_broken"),
        (b"%PDF-1.7\nnothing more\n%%EOF\n", "scan_broken"),
        (locked(), "scan_encrypted"),
        (picture("JPEG")[:-400], "scan_broken"),
        (picture("JPEG")[:40], "scan_broken"),
        (picture("PNG")[:-20], "scan_broken"),
        (picture("PNG")[:60] + b"\x00" + picture("PNG")[61:], "scan_broken"),
        (pdf(1) + b" " * 10**6, "scan_too_big"),
    ],
)
def test_bad_files(data: bytes, expected: str) -> None:
    assert code(data) == expected


def test_a_pdf_that_only_forbids_printing_is_taken() -> None:
    assert code(pdf(1, encryption=pikepdf.Encryption(owner="a", user=""))) == ""


def test_the_refusal_names_the_file_and_the_limit() -> None:
    refusal = inspect_scan("диплом.pdf", b"x" * 3_000_000, count_pages, 1024 * 1024)
    assert isinstance(refusal, Refusal)
    assert refusal.params == {"name": "диплом.pdf", "limit": 1.0}


@pytest.mark.parametrize("start", [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-", b""])
@given(tail=st.binary(max_size=400))
def test_hostile_bytes_are_answered_not_raised(start: bytes, tail: bytes) -> None:
    found = inspect_scan("x", start + tail, count_pages)
    assert isinstance(found, Refusal | ScanFacts)


@given(data=st.data(), kind=st.sampled_from(["JPEG", "PNG"]))
def test_a_changed_byte_never_raises(data: st.DataObject, kind: str) -> None:
    whole = bytearray(picture(kind))
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= data.draw(st.integers(1, 255))
    found = inspect_scan("x", bytes(whole), lambda _: PdfFault.BROKEN)
    assert isinstance(found, Refusal | ScanFacts)


@given(data=st.data())
def test_a_changed_pdf_never_raises(data: st.DataObject) -> None:
    whole = bytearray(pdf(2))
    for _ in range(5):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    assert isinstance(inspect_scan("x", bytes(whole), count_pages), Refusal | ScanFacts)
