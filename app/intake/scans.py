"""Looking at an incoming file before it is kept (F6): what it is by its content, not its name."""

import hashlib
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.kernel.outcome import Refusal

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
SIZE_LIMIT = 50 * 1024 * 1024
"""Bytes a file may have unless the office sets another limit."""


class PdfFault(StrEnum):
    """Why the pages of a PDF cannot be counted."""

    BROKEN = "scan_broken"
    ENCRYPTED = "scan_encrypted"


class PageCounter(Protocol):
    """Counts the pages of a PDF; never raises, whatever the bytes are."""

    def __call__(self, data: bytes) -> int | PdfFault: ...


@dataclass(frozen=True, slots=True)
class ScanFacts:
    """What a file turned out to be."""

    media: str
    pages: int
    sha256: str
    size: int


def inspect_scan(
    name: str, data: bytes, count_pages: PageCounter, limit: int = SIZE_LIMIT
) -> ScanFacts | Refusal:
    """What the file is, or why it is not taken in. Safe with any bytes."""
    if not data:
        return Refusal("scan_empty", {"name": name})
    if len(data) > limit:
        megabytes = limit / (1024 * 1024)
        return Refusal("scan_too_big", {"name": name, "limit": round(megabytes, 1)})
    media = _media(data)
    if media is None:
        return Refusal("scan_kind_unknown", {"name": name})
    pages = _pages(media, data, count_pages)
    if isinstance(pages, PdfFault):
        return Refusal(pages.value, {"name": name})
    return ScanFacts(media, pages, hashlib.sha256(data).hexdigest(), len(data))


def _media(data: bytes) -> str | None:
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if b"%PDF-" in data[:1024]:  # readers allow a little rubbish before it
        return PDF
    return None


def _pages(media: str, data: bytes, count_pages: PageCounter) -> int | PdfFault:
    if media == PDF:
        pages = count_pages(data)
        return PdfFault.BROKEN if pages == 0 else pages
    whole = _jpeg_is_whole(data) if media == JPEG else _png_is_whole(data)
    return 1 if whole else PdfFault.BROKEN


_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})


def _jpeg_is_whole(data: bytes) -> bool:
    """Whether the segments lead to a picture of some size that comes to its end mark."""
    at, sized = 2, False
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return False
        marker = data[at + 1]
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2:
            return False
        if marker in _FRAMES:
            sized = any(data[at + 5 : at + 7]) and any(data[at + 7 : at + 9])
        if marker == 0xDA:
            return sized and data.find(b"\xff\xd9", at + 2 + length) != -1
        at += 2 + length
    return False


def _png_is_whole(data: bytes) -> bool:
    """Whether every chunk up to the end chunk is there with its right check sum."""
    at, first = 8, True
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        kind, end = data[at + 4 : at + 8], at + 8 + length
        if end + 4 > len(data) or (first and kind != b"IHDR"):
            return False
        if zlib.crc32(data[at + 4 : end]) != int.from_bytes(data[end : end + 4], "big"):
            return False
        if first and (length != 13 or not any(data[16:20]) or not any(data[20:24])):
            return False
        if kind == b"IEND":
            return True
        at, first = end + 4, False
    return False
