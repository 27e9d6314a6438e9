"""A sheet being filled from top to bottom: headings, paragraphs, fields, tables, signatures."""

from random import Random

from PIL import Image, ImageDraw

from app.papers.scan_ink import (
    BLACK,
    BLUE,
    BOLD,
    ITALIC,
    PAPERS,
    SERIF,
    WIDTH,
    Colour,
    paper,
    pen,
    signature,
    stamp,
)


class Sheet:
    """An A4 page with margins and a place where the next line goes."""

    def __init__(self, random: Random, margin: int = 130, top: int = 150) -> None:
        self.random = random
        self.page: Image.Image = paper(random.randrange(PAPERS)).copy()
        self.left, self.right = margin, WIDTH - margin
        self.y = top

    @property
    def width(self) -> int:
        """Room between the margins."""
        return self.right - self.left

    def gap(self, dots: int) -> None:
        """Leave room."""
        self.y += dots

    def line(
        self,
        text: str,
        size: int = 26,
        *,
        face: str = SERIF,
        align: str = "left",
        ink: Colour = BLACK,
    ) -> None:
        """One line, "left", "centre" or "right"."""
        tool = pen(face, size)
        spare = self.width - tool.width(text)
        x = self.left + {"left": 0.0, "centre": spare / 2, "right": spare}[align]
        self.y += round(size * 1.2)
        tool.write(self.page, x, self.y, text, ink)
        self.y += round(size * 0.36)

    def heading(self, text: str, size: int = 34, ink: Colour = BLACK) -> None:
        """A bold line in the middle, broken where it is too long."""
        for part in pen(BOLD, size).lines(text, self.width):
            self.line(part, size, face=BOLD, align="centre", ink=ink)

    def paragraph(
        self, text: str, size: int = 26, *, face: str = SERIF, align: str = "left"
    ) -> None:
        """Text broken into lines."""
        for part in pen(face, size).lines(text, self.width):
            self.line(part, size, face=face, align=align)

    def filled(self, label: str, value: str, at: int = 430) -> None:
        """A printed label and a value in handwriting on a ruled line."""
        tool, hand = pen(SERIF, 24), pen(ITALIC, 28)
        rows = list(hand.lines(value, self.width - at - 10)) or [""]
        for number, row in enumerate(rows):
            self.y += 46
            if number == 0:
                tool.write(self.page, self.left, self.y, label, BLACK)
            hand.write(self.page, self.left + at + 10, self.y - 2, row, BLUE)
            self.rule(self.left + at, self.right, self.y + 8)
        self.y += 8

    def field(self, label: str, value: str, at: int = 360, size: int = 25) -> None:
        """A printed label and a printed value."""
        rows = list(pen(SERIF, size).lines(value, self.width - at))
        for number, row in enumerate(rows):
            self.y += round(size * 1.55)
            if number == 0:
                pen(SERIF, size).write(self.page, self.left, self.y, label, (86, 84, 84))
            pen(SERIF, size).write(self.page, self.left + at, self.y, row, BLACK)

    def rule(self, x0: int, x1: int, y: int, ink: Colour = (90, 90, 92), thick: int = 1) -> None:
        """A level line."""
        ImageDraw.Draw(self.page).line((x0, y, x1, y), fill=ink, width=thick)

    def table(self, widths: tuple[float, ...], rows: list[tuple[str, ...]], size: int = 22) -> None:
        """A ruled table whose first row is its head; widths are shares of the room."""
        edges = [self.left + round(self.width * sum(widths[:at])) for at in range(len(widths) + 1)]
        draw, high = ImageDraw.Draw(self.page), round(size * 1.9)
        top = self.y
        for number, row in enumerate(rows):
            draw.line((self.left, self.y, edges[-1], self.y), fill=(92, 92, 96))
            tool = pen(SERIF if number else BOLD, size)
            for at, cell in enumerate(row):
                tool.write(self.page, edges[at] + 9, self.y + round(high * 0.7), cell, BLACK)
            self.y += high
        draw.line((self.left, self.y, edges[-1], self.y), fill=(92, 92, 96))
        for x in edges:
            draw.line((x, top, x, self.y), fill=(92, 92, 96))

    def signed(self, who: str, *, ink: Colour = BLUE, at: int = 520) -> None:
        """A name of an office, a signature on a line, and room beneath."""
        self.y += 84
        pen(SERIF, 24).write(self.page, self.left, self.y, who, BLACK)
        self.rule(self.left + at, self.left + at + 250, self.y + 6)
        signature(self.page, self.left + at + self.random.randint(-4, 14), self.y, self.random, ink)
        self.y += 24

    def stamped(self, x: int, around: str, middle: str, ink: Colour = BLUE) -> None:
        """A round stamp across the line above."""
        drift = self.random.randint(-26, 26)
        stamp(self.page, x + drift, self.y - 30 + drift // 2, around, middle, self.random, ink)
