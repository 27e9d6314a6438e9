"""Counting the pages of a PDF that somebody brought."""

import io

from app.intake.scans import PdfFault


def count_pages(data: bytes) -> int | PdfFault:
    """The number of pages; a truncated, damaged or locked file is a fault, never an exception.

    A file that opens without a password is taken even when it forbids printing or copying.
    """
    if b"%%EOF" not in data[-2048:]:
        return PdfFault.BROKEN
    import pikepdf  # loads slowly; the office is opened before anybody brings a scan

    try:
        with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
            return len(pdf.pages) or PdfFault.BROKEN
    except pikepdf.PasswordError:
        return PdfFault.ENCRYPTED
    except (pikepdf.PdfError, pikepdf.DataDecodingError, ValueError, RuntimeError, RecursionError):
        return PdfFault.BROKEN
