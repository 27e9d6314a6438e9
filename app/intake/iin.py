"""The individual identification number (IIN) of Kazakhstan: twelve digits with a check digit.

Digits 1-6 are the date of birth (yymmdd), digit 7 the century and sex (0 for a foreigner whose
century it does not tell), 8-11 a serial number, 12 the check digit.
"""

from datetime import date

from app.kernel.outcome import Refusal

_FIRST = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}


def plain_iin(text: str) -> str:
    """The number without the spaces and dashes people write in it."""
    return "".join(char for char in text if char not in " \u00a0-")


def check_digit(first_eleven: str) -> int | None:
    """The twelfth digit; None for the few beginnings that no number may have."""
    digits = [int(char) for char in first_eleven]
    for weights in (_FIRST, _SECOND):
        rest = sum(d * w for d, w in zip(digits, weights, strict=True)) % 11
        if rest != 10:
            return rest
    return None


def check_iin(text: str, birth_date: date | None = None) -> Refusal | None:
    """Why `text` is no IIN of somebody born on `birth_date`; None when nothing is wrong."""
    iin = plain_iin(text)
    if len(iin) != 12 or not (iin.isascii() and iin.isdigit()):
        return Refusal("iin_not_twelve_digits")
    if check_digit(iin[:11]) != int(iin[11]):
        return Refusal("iin_check_digit")
    if not _is_day(iin):
        return Refusal("iin_no_date")
    if birth_date is not None and not _agrees(iin, birth_date):
        return Refusal("iin_birth_date", {"birth_date": birth_date})
    return None


def _is_day(iin: str) -> bool:
    year, month, day = int(iin[:2]), int(iin[2:4]), int(iin[4:6])
    for century in (_CENTURIES[iin[6]],) if iin[6] in _CENTURIES else (1900, 2000):
        try:
            date(century + year, month, day)
        except ValueError:
            continue
        return True
    return False


def _agrees(iin: str, birth_date: date) -> bool:
    century = _CENTURIES.get(iin[6])
    if century is not None and birth_date.year // 100 * 100 != century:
        return False
    return iin[:6] == birth_date.strftime("%y%m%d")
