"""Scans made for tests."""

from __future__ import annotations

from io import BytesIO

import pikepdf
from PIL import Image


def pdf(pages: int, password: str = "", outline: dict[str, int] | None = None) -> bytes:
    """Blank A4 pages; `outline` has titles with their pages, from 1."""
    made, out = pikepdf.new(), BytesIO()
    for _ in range(pages):
        made.add_blank_page(page_size=(595, 842))
    if outline:
        with made.open_outline() as lines:
            for title, page in outline.items():
                lines.root.append(
                    pikepdf.OutlineItem(title, page - 1, "XYZ", left=0, top=842, zoom=1)
                )
    if password:
        made.save(out, encryption=pikepdf.Encryption(owner=password, user=password))
    else:
        made.save(out)
    return out.getvalue()


def image(kind: str) -> bytes:
    """A red picture, wider than high."""
    out = BytesIO()
    Image.new("RGB", (800, 600), (200, 30, 30)).save(out, kind)
    return out.getvalue()
