"""Words of the head and the foot: what is due by when, and where the draft is."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.deadlines.urgency import Urgency, timing
from ui.components.due_chip import due_sign, due_words
from ui.components.signs import Sign
from ui.i18n.formats import date_text, time_text
from ui.screens.intake.view_model import Keeping

if TYPE_CHECKING:
    from app.decisions.dossier_file import DossierFile


def due_chip(file: DossierFile | None) -> tuple[str, str, Sign]:
    """Words, tone and sign of the chip: what the open step waits for, and until when."""
    translate = QCoreApplication.translate
    if file is None:
        return translate("IntakeHead", "The clock starts with the first save"), "plain", Sign.NONE
    row = next((each for each in file.rows if each.closed is None), None)
    if row is None:
        return "", "calm", Sign.NONE
    how = timing(row.due, file.today, row.limit, file.calendar)
    registered = bool(file.dossier.ais_number)
    label = (
        translate("IntakeHead", "Registered: {left}")
        if registered
        else translate("IntakeHead", "Register: {left}")
    )
    words = due_words(how, row.due)
    if how.urgency is not Urgency.CALM:
        until = translate("IntakeHead", "{left}, by {date}")
        words = until.replace("{left}", words).replace("{date}", date_text(row.due))
    return label.replace("{left}", _lower(words)), how.urgency.value, due_sign(how.urgency)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]


def kept_words(keeping: Keeping, now: datetime) -> str:
    """Where what was typed is."""
    translate = QCoreApplication.translate
    match keeping:
        case Keeping.EMPTY:
            return translate("IntakeHead", "Nothing typed yet")
        case Keeping.TYPED | Keeping.SAVING:
            return translate("IntakeHead", "Saving…")
        case Keeping.SAVED:
            return translate("IntakeHead", "Saved {time}").replace("{time}", time_text(now))
