"""Writing many short texts on a page: each text is encoded once for the whole document."""

from collections.abc import Callable, Iterable

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from app.papers.fonts import register_fonts
from app.papers.strips import Word

Rule = tuple[float, float, float, float]
"""A line from x, y to x, y."""


class Ink(Canvas):
    """A canvas for pages of text set beforehand."""

    _doc: object
    _escape: Callable[[bytes], str]
    _encoded: dict[tuple[str, str], tuple[tuple[str, str], ...]]

    def write(self, words: Iterable[Word]) -> None:
        """Write texts at their places, in the order of reading; `down` is the baseline's height."""
        code = ["BT"]
        font = ("", 0.0)
        for x, y, face, size, text in words:
            place = f"1 0 0 1 {x:.2f} {y:.2f} Tm"
            for name, shown in self._shown(face, text):
                if (name, size) != font:
                    font = (name, size)
                    code.append(f"{name} {size:g} Tf")
                code.append(f"{place} {shown}")
                place = ""  # the rest of the text follows where the first part ended
        code.append("ET")
        self.addLiteral("\n".join(code))

    def rule(self, lines: Iterable[Rule], colour: Color, width: float) -> None:
        """Draw straight lines in one stroke."""
        paths = [f"{x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l" for x, y, to_x, to_y in lines]
        if paths:
            self.setStrokeColor(colour)
            self.setLineWidth(width)
            self.addLiteral("\n".join(["n", *paths, "S"]))

    def _shown(self, face: str, text: str) -> tuple[tuple[str, str], ...]:
        """The text as its font's codes: a font of the document and what is shown in it."""
        known = self.__dict__.setdefault("_encoded", {})
        if (face, text) not in known:
            font = register_fonts()[face]
            known[face, text] = tuple(
                (font.getSubsetInternalName(subset, self._doc), f"({self._escape(codes)}) Tj")
                for subset, codes in font.splitString(text, self._doc)
            )
        shown: tuple[tuple[str, str], ...] = known[face, text]
        return shown
