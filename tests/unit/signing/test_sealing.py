"""A package opens for its reader alone, and only as its sender made it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.signing.sealing import (
    Envelope,
    KeyPair,
    PackageError,
    Recipient,
    new_key_pair,
    open_sealed,
    read_envelope,
    seal,
)

NOW = datetime(2026, 11, 18, 5, 0, tzinfo=UTC)
ENVELOPE = Envelope("dossier", "p-1", "sender", NOW, NOW + timedelta(days=7))
CONTENT = "Ахмет Йылмаз".encode() * 100
SENDER, READER, OTHER = new_key_pair(), new_key_pair(), new_key_pair()


def _package(content: bytes = CONTENT, *readers: tuple[str, KeyPair]) -> bytes:
    recipients = readers or (("reader", READER),)
    return seal(
        content,
        ENVELOPE,
        [Recipient(key, pair.sealing_public) for key, pair in recipients],
        SENDER.signing_private,
    )


def _open(data: bytes, key: str = "reader", pair: KeyPair = READER) -> bytes:
    return open_sealed(data, key, pair.sealing_private, SENDER.signing_public)


def _code(data: bytes, key: str = "reader", pair: KeyPair = READER) -> str:
    with pytest.raises(PackageError) as fault:
        _open(data, key, pair)
    return fault.value.code


@given(st.binary(max_size=5000))
def test_its_reader_opens_it(content: bytes) -> None:
    assert _open(_package(content)) == content


def test_each_desktop_of_the_reader_opens_it() -> None:
    data = _package(CONTENT, ("reader", READER), ("laptop", OTHER))
    assert _open(data) == _open(data, "laptop", OTHER) == CONTENT


def test_the_envelope_stands_in_clear_and_nothing_else_does() -> None:
    data = _package()
    found = read_envelope(data)
    assert replace(found, recipients={}) == ENVELOPE
    assert list(found.recipients) == ["reader"]
    assert CONTENT[:20] not in data


def test_nobody_else_opens_it() -> None:
    data = _package()
    assert _code(data, "other", OTHER) == "package_for_another"
    assert _code(data, "reader", OTHER) == "package_for_another"


def test_two_packages_of_one_content_have_nothing_in_common() -> None:
    first, second = _package(), _package()
    assert first[-200:] != second[-200:]
    assert read_envelope(first).recipients != read_envelope(second).recipients


def test_a_sender_cannot_be_pretended() -> None:
    data = seal(
        CONTENT, ENVELOPE, [Recipient("reader", READER.sealing_public)], OTHER.signing_private
    )
    assert _code(data) == "package_changed"


def test_no_byte_of_it_can_be_changed() -> None:
    data = bytearray(_package(b"little"))
    for at in range(len(data)):
        data[at] ^= 1
        assert _code(bytes(data)) in (
            "package_changed",
            "package_unreadable",
            "package_for_another",
        )
        data[at] ^= 1
    assert _open(bytes(data)) == b"little"


def test_a_piece_of_it_is_no_package() -> None:
    data = _package(b"little")
    for length in range(len(data)):
        assert _code(data[:length]) in ("package_changed", "package_unreadable")
    assert _code(data + b"x") == "package_changed"


@given(st.binary(max_size=300))
def test_noise_is_no_package(noise: bytes) -> None:
    assert _code(noise) == "package_unreadable"
    assert _code(b"anyqtama package 1\n" + noise) in ("package_unreadable", "package_changed")


@pytest.mark.parametrize(
    "envelope",
    [b"{}", b"[]", b"null", b'{"recipients": 5}', b"\xff", b"[" * 60_000],
)
def test_an_envelope_that_is_not_ours_is_no_package(envelope: bytes) -> None:
    head = b"anyqtama package 1\n" + len(envelope).to_bytes(4, "big") + envelope
    assert _code(head + bytes(200)) == "package_unreadable"


def test_keys_are_not_shown_by_accident() -> None:
    assert READER.sealing_private not in repr(READER)
    assert READER.signing_private not in repr(READER)
