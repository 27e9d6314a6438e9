"""The bundled fonts, so that pictures are the same on every machine."""

from PySide6.QtGui import QFontDatabase

from app.kernel.resource import RESOURCES

SANS = "Noto Sans"
SERIF = "Noto Serif"
FAMILIES = [SANS, "Noto Sans Symbols2", "Noto Sans Math"]
"""The screen face, then the faces of the signs (triangle, diamond, pencil) and arrows it lacks."""

FONTS = RESOURCES / "fonts"


def load_fonts() -> None:
    """Hand the bundled fonts to Qt; a font that cannot be read is a broken installation."""
    for file in sorted(FONTS.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            message = f"The font {file.name} cannot be read"
            raise OSError(message)
