"""The one style sheet. It is written in `style.qss` with tokens as $names and sizes as 13dp."""

import re
from dataclasses import fields
from functools import cache
from pathlib import Path
from string import Template

from app.kernel.resource import RESOURCES
from ui.theme.tokens import Pair, Tokens

SHEET = Path(__file__).with_name("style.qss")
ICONS = RESOURCES / "icons"

_SIZE = re.compile(r"(\d+(?:\.\d+)?)dp")


@cache
def style_sheet(tokens: Tokens, zoom: int) -> str:
    """The sheet for `tokens`, its sizes scaled to `zoom` per cent."""
    sheet = Template(SHEET.read_text(encoding="utf-8")).substitute(_names(tokens))
    return _SIZE.sub(lambda size: f"{round(float(size[1]) * zoom / 100)}px", sheet)


def _names(tokens: Tokens) -> dict[str, str]:
    names = {"icons": ICONS.as_posix()}
    for token in fields(tokens):
        value = getattr(tokens, token.name)
        if isinstance(value, Pair):
            names |= {f"{token.name}_text": value.text, f"{token.name}_ground": value.ground}
        else:
            names[token.name] = str(value)
    return names
