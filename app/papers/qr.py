"""The certificate's QR code: what it says and how it is drawn.

It carries no personal data: the number, the last day and the head of the record's hash are
enough to compare the paper in hand with the register.
"""

from datetime import date
from urllib.parse import quote

import segno
from reportlab.platypus import Flowable

QUIET_ZONE = 4
"""Empty modules around the code, as the standard asks."""


def qr_payload(number: str, valid_to: date, record_hash: str) -> str:
    """ASCII text "ANYQTAMA:1:<number, percent-encoded>:<last day, ISO>:<record hash>"."""
    return f"ANYQTAMA:1:{quote(number, safe='')}:{valid_to.isoformat()}:{record_hash}"


class QrPicture(Flowable):
    """A QR code of `side` points as one vector path, error level M, quiet zone inside."""

    def __init__(self, payload: str, side: float) -> None:
        super().__init__()
        self.width = self.height = side
        self._rows = [bytes(row) for row in segno.make_qr(payload, error="m").matrix]

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The code never shrinks: a smaller one would not be read."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw each run of dark modules as one rectangle of a single path."""
        module = self.width / (len(self._rows) + 2 * QUIET_ZONE)
        path = self.canv.beginPath()
        for y, row in enumerate(self._rows):
            bottom = self.height - (y + 1 + QUIET_ZONE) * module
            for start, end in _dark_runs(row):
                left = (start + QUIET_ZONE) * module
                path.rect(left, bottom, (end - start) * module, module)
        self.canv.setFillGray(0)
        self.canv.drawPath(path, stroke=0, fill=1)


def _dark_runs(row: bytes) -> list[tuple[int, int]]:
    runs, start = [], None
    for x, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = x
        elif not dark and start is not None:
            runs.append((start, x))
            start = None
    return runs
