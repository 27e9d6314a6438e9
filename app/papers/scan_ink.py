"""Paper, ink, stamps and signatures from which believable scans are drawn.

Letters are rendered once per face and size and pasted from then on, and papers, stamps and
ornaments are kept: a demo office needs hundreds of pages in seconds. Everything follows from the
random generator handed in, so the same seed makes the same bytes.
"""

import math
from collections.abc import Iterator
from functools import cache
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from app.kernel.resource import RESOURCES

Colour = tuple[int, int, int]
WIDTH, HEIGHT = 1240, 1754
"""A4 at 150 dots per inch."""
BLACK, BLUE, RED, VIOLET = (42, 42, 48), (38, 62, 140), (168, 44, 48), (92, 58, 140)

SERIF, BOLD, ITALIC = "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic"
SANS, SANS_BOLD = "NotoSans-Regular", "NotoSans-Bold"


def seeded(seed: str) -> Random:
    """The random generator that a text stands for: the same text, the same run of numbers."""
    return Random(seed)  # noqa: S311 - nothing secret is drawn


class Pen:
    """One face in one size."""

    def __init__(self, face: str, size: int) -> None:
        file = RESOURCES / "fonts" / f"{face}.ttf"
        self._font = ImageFont.truetype(str(file), size, layout_engine=ImageFont.Layout.BASIC)
        self._glyphs: dict[str, tuple[Image.Image | None, int, int, float]] = {}
        self.size = size

    def glyph(self, char: str) -> tuple[Image.Image | None, int, int, float]:
        """The mask of a letter, its offset from the base line, and its advance."""
        known = self._glyphs.get(char)
        if known is None:
            left, top, right, bottom = (
                round(edge) for edge in self._font.getbbox(char, anchor="ls")
            )
            mask = None
            if right > left and bottom > top:
                mask = Image.new("L", (right - left, bottom - top))
                ImageDraw.Draw(mask).text((-left, -top), char, 255, self._font, anchor="ls")
            known = self._glyphs[char] = (mask, left, top, self._font.getlength(char))
        return known

    def width(self, text: str) -> float:
        """Width of the text in dots."""
        return sum(self.glyph(char)[3] for char in text)

    def write(
        self, page: Image.Image, x: float, y: float, text: str, ink: Colour, pitch: float = 0
    ) -> float:
        """Write on the base line `y` and return where the text ends; `pitch` fixes the advance."""
        for char in text:
            mask, left, top, advance = self.glyph(char)
            if mask is not None:
                middle = (pitch - advance) / 2 if pitch else 0.0
                page.paste(ink, (round(x + middle) + left, round(y) + top), mask)
            x += pitch or advance
        return x

    def lines(self, text: str, width: float) -> Iterator[str]:
        """The text broken into lines of at most `width`."""
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if line and self.width(longer) > width:
                yield line
                line = word
            else:
                line = longer
        yield line


@cache
def pen(face: str, size: int) -> Pen:
    """The pen of a face and size."""
    return Pen(face, size)


def _noise(random: Random, width: int, height: int) -> Image.Image:
    return Image.frombytes("L", (width, height), random.randbytes(width * height))


PAPERS = 4
"""How many different sheets `paper` knows."""


@cache
def paper(number: int) -> Image.Image:
    """A blank sheet as a scanner sees it; copy it before writing. `number` is 0 to PAPERS - 1."""
    random = seeded(f"paper {number}")
    tint = ((250, 249, 245), (246, 246, 244), (249, 245, 234), (244, 247, 248))[number]
    cloud = _noise(random, 10, 14).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    grain = _noise(random, 256, 256).filter(ImageFilter.GaussianBlur(0.8))
    shade = cloud.point(lambda v: 248 + v // 36)
    for x in range(0, WIDTH, 256):
        for y in range(0, HEIGHT, 256):
            piece = shade.crop((x, y, x + 256, y + 256))
            mixed = ImageChops.multiply(piece, grain.point(lambda v: 250 + v // 50))
            shade.paste(mixed, (x, y))
    _edges(shade, random)
    sheet = Image.merge("RGB", [shade.point(lambda v, t=t: v * t // 255) for t in tint])
    draw = ImageDraw.Draw(sheet)
    for _ in range(random.randint(8, 20)):  # dust on the glass
        x, y = random.randrange(WIDTH), random.randrange(HEIGHT)
        draw.ellipse((x, y, x + random.choice((1, 1, 2)), y + 1), fill=(150, 148, 144))
    return sheet


def _edges(shade: Image.Image, random: Random) -> None:
    """The shadow of the lid along one side, and a crease where the sheet was folded."""
    draw = ImageDraw.Draw(shade)
    reach = random.randint(14, 26)
    for x in range(reach):
        draw.line((x, 0, x, HEIGHT), fill=196 + 52 * x // reach)
    fold = HEIGHT // 2 + random.randint(-30, 30)
    for offset, value in ((0, 234), (1, 240), (2, 255)):
        draw.line((0, fold + offset, WIDTH, fold + offset + random.randint(-2, 2)), fill=value)


def signature(page: Image.Image, x: int, y: int, random: Random, ink: Colour = BLUE) -> None:
    """A signature whose middle stands on the base line `y`, about 240 dots wide."""
    page.paste(ink, (x, y - 66), _signature(random.randrange(24)))


@cache
def _signature(number: int) -> Image.Image:
    random = seeded(f"signature {number}")
    scale, width, height = 3, 250, 110
    mask = Image.new("L", (width * scale, height * scale))
    draw = ImageDraw.Draw(mask)
    points = [(14.0, 70.0)]
    loops = random.randint(5, 9)
    for step in range(1, loops + 1):
        x = 14 + step * (200 / loops)
        tall = 46 if step in (1, 2) else 22
        points.append((x - random.uniform(6, 18), 64 - random.uniform(0.4, 1) * tall))
        points.append((x + random.uniform(0, 10), 64 + random.uniform(2, 16)))
    points.append((236.0, 58 + random.uniform(-22, 12)))
    points.append((random.uniform(60, 120), 88 + random.uniform(-6, 8)))  # the flourish back
    path = list(_curve(points))
    for at in range(1, len(path)):
        (x0, y0), (x1, y1) = path[at - 1], path[at]
        thick = 8 if y1 > y0 else 5  # a pen presses on the way down
        draw.line((x0 * scale, y0 * scale, x1 * scale, y1 * scale), fill=235, width=thick)
    return mask.resize((width, height), Image.Resampling.BOX)


def _curve(points: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """A smooth line through the points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    for at in range(len(points) - 1):
        a, b, c, d = ends[at : at + 4]
        for step in range(12):
            t = step / 12
            yield (
                _spline(a[0], b[0], c[0], d[0], t),
                _spline(a[1], b[1], c[1], d[1], t),
            )
    yield points[-1]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3
    )


def stamp(
    page: Image.Image, x: int, y: int, around: str, middle: str, random: Random, ink: Colour = BLUE
) -> None:
    """A round stamp with its middle at (x, y)."""
    mask = _stamp(around, middle, random.randrange(3))
    page.paste(ink, (x - mask.width // 2, y - mask.height // 2), mask)


@cache
def _stamp(around: str, middle: str, number: int) -> Image.Image:
    random = seeded(f"stamp {number}")
    size, radius = 292, 138
    rings = Image.new("L", (size * 3, size * 3))
    for r, thick in ((radius, 12), (radius - 8, 5), (radius - 48, 6)):
        edges = tuple(3 * size / 2 + side * 3 * r for side in (-1, -1, 1, 1))
        ImageDraw.Draw(rings).ellipse(edges, outline=225, width=thick)
    mask, centre = rings.resize((size, size), Image.Resampling.BOX), size // 2
    face = pen(SANS_BOLD, 19 if len(around) < 42 else 16)
    text = f"{around} ★ " if "★" in around else f"{around} * "
    turn = 2 * math.pi / max(face.width(text), 1)
    angle = math.pi / 2 + math.pi / 6
    for char in text:
        glyph, _, top, advance = face.glyph(char)
        angle += advance * turn / 2
        if glyph is not None:
            cell = Image.new("L", (44, 44))
            cell.paste(glyph, (22 - glyph.width // 2, 29 + top))
            cell = cell.rotate(-math.degrees(angle) - 90, Image.Resampling.BICUBIC)
            spot = (
                round(centre + (radius - 28) * math.cos(angle)) - 22,
                round(centre + (radius - 28) * math.sin(angle)) - 22,
            )
            mask.paste(225, spot, cell)
        angle += advance * turn / 2
    words = middle.split("\n")
    for row, line in enumerate(words):
        small = pen(SANS_BOLD, 22 if len(line) < 9 else 17)
        y = centre + 8 + (row - (len(words) - 1) / 2) * 28
        small.write(mask, centre - small.width(line) / 2, y, line, 225)  # type: ignore[arg-type]
    worn = _noise(random, 18, 18).resize((size, size), Image.Resampling.BICUBIC)
    mask = ImageChops.multiply(mask, worn.point(lambda v: 130 + v // 2))
    return mask.rotate(random.uniform(-24, 24), Image.Resampling.BICUBIC)


def box_stamp(page: Image.Image, x: int, y: int, lines: tuple[str, ...], ink: Colour) -> None:
    """A rectangular office stamp whose corner is at (x, y)."""
    face = pen(SANS_BOLD, 21)
    wide = round(max(face.width(line) for line in lines)) + 32
    draw = ImageDraw.Draw(page)
    draw.rectangle((x, y, x + wide, y + 30 * len(lines) + 18), outline=ink, width=3)
    for row, line in enumerate(lines):
        face.write(page, x + 16, y + 34 + row * 30, line, ink)


@cache
def guilloche(width: int, height: int, ink: Colour, number: int) -> Image.Image:
    """A mask-like ornament of waves, as on banknote paper, on white."""
    random = seeded(f"guilloche {number}")
    sheet = Image.new("RGB", (width, height), (255, 255, 255))
    draw = ImageDraw.Draw(sheet)
    pale = tuple(255 - (255 - part) // 5 for part in ink)
    phase, waves = random.uniform(0, 6), random.uniform(2, 4)
    for band in range(-height // 4, height + height // 4, 15):
        line = [
            (
                x,
                band
                + 26 * math.sin(x / width * waves * math.tau + phase)
                + 11 * math.sin(x / width * 9 * math.tau + band / 40),
            )
            for x in range(0, width + 12, 12)
        ]
        draw.line(line, fill=pale, width=1)
    return sheet


@cache
def frame(ink: Colour, margin: int) -> Image.Image:
    """An ornamental border on white, to be multiplied into a diploma."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), (255, 255, 255))
    draw = ImageDraw.Draw(sheet)
    for inset, thick in ((0, 5), (12, 2), (46, 2)):
        at = margin + inset
        draw.rectangle((at, at, WIDTH - at, HEIGHT - at), outline=ink, width=thick)
    step, middle = 34, margin + 29
    for x in range(middle + 22, WIDTH - middle - 10, step):
        for y in (middle, HEIGHT - middle):
            draw.ellipse((x - 9, y - 9, x + 9, y + 9), outline=ink, width=2)
            draw.line((x - 17, y, x + 17, y), fill=ink)
    for y in range(middle + 22, HEIGHT - middle - 10, step):
        for x in (middle, WIDTH - middle):
            draw.ellipse((x - 9, y - 9, x + 9, y + 9), outline=ink, width=2)
            draw.line((x, y - 17, x, y + 17), fill=ink)
    return sheet


@cache
def portrait(woman: bool, number: int) -> Image.Image:  # noqa: FBT001 - two kinds of portrait, drawn for the demo
    """An invented face for a passport: the blurred print of a photograph."""
    random = seeded(f"portrait {woman} {number}")
    scale, width, height = 2, 250, 320
    picture = Image.new("RGB", (width * scale, height * scale), (206, 212, 216))
    draw = ImageDraw.Draw(picture)
    skin = random.choice(((214, 176, 150), (190, 148, 118), (226, 192, 168), (150, 106, 80)))
    hair = random.choice(((40, 32, 30), (62, 46, 36), (96, 72, 50), (120, 116, 112)))
    coat = random.choice(((44, 52, 74), (70, 66, 66), (104, 50, 54), (52, 76, 66)))

    def oval(x0: float, y0: float, x1: float, y1: float, fill: Colour) -> None:
        draw.ellipse((x0 * scale, y0 * scale, x1 * scale, y1 * scale), fill=fill)

    dark = tuple(part * 4 // 5 for part in skin)
    if woman:
        oval(66, 42, 184, 236, hair)
    oval(8, 232, 242, 470, coat)
    draw.polygon(
        [(v[0] * scale, v[1] * scale) for v in ((102, 200), (148, 200), (160, 262), (90, 262))],
        fill=(dark[0], dark[1], dark[2]),
    )
    oval(72, 52, 178, 118, hair)
    oval(78, 64, 172, 222, skin)
    oval(74, 48, 176, 98 if woman else 92, hair)
    for eye in (104, 146):
        oval(eye - 10, 134, eye + 10, 145, (236, 232, 228))
        oval(eye - 5, 134, eye + 5, 145, (48, 40, 38))
        draw.line(
            ((eye - 13) * scale, 124 * scale, (eye + 13) * scale, 122 * scale), fill=hair, width=7
        )
    draw.line((125 * scale, 142 * scale, 121 * scale, 170 * scale), fill=dark, width=6)
    draw.line((121 * scale, 170 * scale, 131 * scale, 171 * scale), fill=dark, width=5)
    oval(108, 186, 142, 197, (172, 100, 96))
    if not woman and random.random() < 0.4:
        oval(110, 177, 140, 185, hair)
    soft = picture.filter(ImageFilter.GaussianBlur(3.2))
    soft = Image.blend(soft, soft.convert("L").convert("RGB"), 0.8)
    return soft.resize((width, height), Image.Resampling.BOX)
