"""Makes believable scans of invented papers for demo offices, the tour and tests.

A scan is a PDF of raster pages a little askew, as an office scanner makes them. Nothing here is a
paper of the office, and no person or institution in it is real.
"""

import io
import math
from collections.abc import Callable, Sequence
from random import Random

from PIL import Image

from app.papers import scan_forms as forms
from app.papers import scan_pages as pages
from app.papers.scan_ink import seeded
from app.papers.scan_subject import ScanSubject

Page = Callable[[ScanSubject, Random], Image.Image]


def _translation(kind: str) -> Page:
    return lambda subject, random: forms.translation(subject, random, kind)


_KINDS: dict[str, tuple[Page, ...]] = {
    "application": (forms.application,),
    "passport": (pages.passport, _translation("passport")),
    "diploma": (pages.diploma, pages.apostille, _translation("diploma")),
    "transcript": (pages.transcript, _translation("transcript")),
    "experience": (pages.experience, _translation("experience")),
    "licence": (pages.licence, _translation("licence")),
    "police_clearance": (pages.police_clearance, _translation("police_clearance")),
    "photo": (pages.photo,),
    "power_of_attorney": (forms.power_of_attorney,),
    "labour_contract": (forms.labour_contract,),
    "certificate": (forms.certificate,),
    "grounds_document": (_translation("grounds_document"),),
    "loss_statement": (forms.loss_statement,),
}
KINDS = tuple(_KINDS)
"""Codes of the checklist items of which a scan can be made."""


def make_scans(subject: ScanSubject, kind: str, seed: int) -> bytes:
    """A PDF that looks like a scan of one paper; the same arguments give the same bytes."""
    random = seeded(f"{seed} {kind} {subject.passport_number}")
    drawn = [
        page(subject, random)
        for page in _KINDS[kind]
        if subject.legalised or page is not pages.apostille
    ]
    return _pdf([(_jpeg(page), page.size, random.uniform(-0.7, 0.7)) for page in drawn])


def broken_scan(subject: ScanSubject, kind: str, seed: int) -> bytes:
    """The same scan cut off in the middle, as a failed copy leaves it."""
    whole = make_scans(subject, kind, seed)
    return whole[: len(whole) * 3 // 5]


def _jpeg(page: Image.Image) -> bytes:
    out = io.BytesIO()
    page.save(out, "JPEG", quality=52, subsampling=2, dpi=(150, 150))
    return out.getvalue()


_A4 = (595.28, 841.89)


def _pdf(scans: Sequence[tuple[bytes, tuple[int, int], float]]) -> bytes:
    """A PDF of one picture a page, each turned by its angle in degrees and grown to its edges."""
    bodies: list[bytes] = []
    kids = " ".join(f"{3 + 3 * number} 0 R" for number in range(len(scans)))
    bodies.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    bodies.append(f"<< /Type /Pages /Count {len(scans)} /Kids [{kids}] >>".encode())
    for number, (jpeg, (wide, high), angle) in enumerate(scans):
        first = 3 + 3 * number
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_A4[0]} {_A4[1]}] "
            f"/Resources << /XObject << /Im {first + 2} 0 R >> >> /Contents {first + 1} 0 R >>".encode()
        )
        bodies.append(_stream("", _placed(angle)))
        bodies.append(
            _stream(
                f"/Type /XObject /Subtype /Image /Width {wide} /Height {high} "
                "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode ",
                jpeg,
            )
        )
    return _assembled(bodies)


def _placed(angle: float) -> bytes:
    """Page operators that lay the picture over the page, turned about its middle."""
    turn = math.radians(angle)
    grow = 1 + 1.42 * abs(math.sin(turn))  # no white corner may show
    cos, sin = math.cos(turn) * grow, math.sin(turn) * grow
    wide, high = _A4
    a, b, c, d = cos * wide, sin * wide, -sin * high, cos * high
    x, y = (wide - a - c) / 2, (high - b - d) / 2
    return f"q {a:.4f} {b:.4f} {c:.4f} {d:.4f} {x:.4f} {y:.4f} cm /Im Do Q".encode()


def _stream(entries: str, data: bytes) -> bytes:
    return b"<< %s/Length %d >>\nstream\n%s\nendstream" % (entries.encode(), len(data), data)


def _assembled(bodies: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, body in enumerate(bodies, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(bodies) + 1,
        start,
    )
    return bytes(out)
