"""Keeps None, True and False alive under PySide6 6.12 on Python 3.11.

PySide6 6.12 gives these three back without counting the reference, as if they were immortal,
which they are from Python 3.12 on. On 3.11 each call of a Qt method that returns nothing, and
each emitted signal, takes one reference away, and after some hundred of them the interpreter
aborts ("deallocating True or False"). With a count that cannot be used up nothing happens.
"""

import ctypes
import sys

_ENOUGH = 1 << 40


def keep_constants_alive() -> None:
    """Raise the reference counts of None, True and False once; nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(constant))
        known = sys.getrefcount(constant)
        if (
            known < _ENOUGH // 2 and abs(count.value - known) < 64
        ):  # the count is where it should be
            count.value += _ENOUGH
