"""A bare X server with a keyboard layout of our choice, and real key presses in it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager


@contextmanager
def bare_server(size: str = "800x600") -> Iterator[str]:
    """A server of our own; its display, such as ":7"."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
         "-noreset"],  # without a client it would begin anew, with the layout it began with
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def on_display(display: str) -> dict[str, str]:
    """The environment in which Qt shows its windows there."""
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}


_XTEST_KEYBOARD = "5"
"""The device of the server from which xdotool's keys come; it has a layout of its own."""


def lay_out_keys(around: Mapping[str, str], layout: str) -> None:
    """Give the server's keyboards a layout, such as "kz", and no other beside it."""
    for device in ([], ["-device", _XTEST_KEYBOARD]):
        subprocess.run(["setxkbmap", *device, "-layout", layout], env=dict(around), check=True)


def xdo(around: Mapping[str, str], window: str, *words: str) -> None:
    """Press keys in the window, as xdotool names them."""
    subprocess.run(
        ["xdotool", "windowfocus", "--sync", window, *words],
        env=dict(around),
        check=True,
        timeout=60,
    )
