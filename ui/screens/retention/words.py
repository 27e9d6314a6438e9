"""The words of the page of retention: lines, terms, what goes and what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.retention.terms import CountedFrom
from ui.components.paper_words import procedure_words
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.i18n.formats import date_text, number_text
from ui.i18n.noop import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from app.retention.entities import Destruction
    from app.retention.reach import Reach
    from app.retention.rules import PastTerm
    from app.retention.terms import Term
    from app.retention.use_cases import Destroyed
    from ui.i18n.languages import Languages

_PARTS = (
    ("dossiers", QT_TRANSLATE_NOOP("Retention", "Dossiers with their cards")),
    ("documents", QT_TRANSLATE_NOOP("Retention", "Scans of documents")),
    ("intake", QT_TRANSLATE_NOOP("Retention", "Marks of the checklist, refusals of intake")),
    ("steps", QT_TRANSLATE_NOOP("Retention", "Steps, clocks and assignments")),
    ("evaluations", QT_TRANSLATE_NOOP("Retention", "Sheets of members and their seals")),
    ("conflicts", QT_TRANSLATE_NOOP("Retention", "Declarations and recusals")),
    ("hearing", QT_TRANSLATE_NOOP("Retention", "Votes, questions, remarks and special opinions")),
    ("decisions", QT_TRANSLATE_NOOP("Retention", "Decisions")),
    ("notices", QT_TRANSLATE_NOOP("Retention", "Notices")),
    ("certificates", QT_TRANSLATE_NOOP("Retention", "Certificates")),
)


def line_name(line: PastTerm) -> str:
    """A dossier's number; a draft has its day."""
    if line.number:
        return line.number
    return QCoreApplication.translate("Retention", "Draft of {day}").format(
        day=date_text(line.since)
    )


def past_row(line: PastTerm, languages: Languages, *, ticked: bool) -> ListRow:
    """A line of the list: why it is past its term, and what forbids to destroy it."""
    below = QCoreApplication.translate(
        "Retention", "{kind} · counted from {since} · to be kept until {until}"
    ).format(
        kind=languages.pick(line.term.text),
        since=date_text(line.since),
        until=date_text(line.until),
    )
    held = line.hold is not None
    return ListRow(
        line.dossier,
        line_name(line),
        below if line.hold is None else f"{line.hold} · {below}",
        after=procedure_words(line.procedure),
        chip=QCoreApplication.translate("Retention", "on hold") if held else "",
        tone="soon" if held else "calm",
        sign=Sign.ALERT if held else Sign.NONE,
        faint=held,
        checked=None if held else ticked,
    )


def term_row(term: Term, languages: Languages) -> ListRow:
    """A term of the set in force."""
    procedure = term.kind.rpartition(".")[0]
    return ListRow(
        term.kind,
        languages.pick(term.text),
        f"{length_words(term)} · {from_words(term)}",
        after=procedure_words(procedure) if procedure else "",
    )


def length_words(term: Term) -> str:
    """How long."""
    if term.permanent:
        return QCoreApplication.translate("Retention", "for ever")
    translate = QCoreApplication.translate
    years = translate("Retention", "%n year(s)", None, term.years) if term.years else ""
    days = translate("Retention", "%n day(s)", None, term.days) if term.days else ""
    return " ".join(part for part in (years, days) if part)


def from_words(term: Term) -> str:
    """From which day."""
    return {
        CountedFrom.RECEIVED: QCoreApplication.translate("Retention", "from the day of receipt"),
        CountedFrom.CLOSED: QCoreApplication.translate(
            "Retention", "from the day the dossier was closed"
        ),
        CountedFrom.CERTIFICATE_END: QCoreApplication.translate(
            "Retention", "from the last day of the certificate and of those that stand on it"
        ),
    }[term.counted_from]


def act_row(act: Destruction, name: str) -> ListRow:
    """An act of destruction."""
    count = QCoreApplication.translate("Retention", "%n dossier(s)", None, len(act.dossiers))
    return ListRow(
        act.id,
        QCoreApplication.translate("Retention", "Act No. {number} of {day}").format(
            number=act.act_number, day=date_text(act.act_date)
        ),
        name,
        chip=count,
    )


def goes_words(reach: Reach) -> str:
    """What would be destroyed, a line for each part."""
    lines = [
        f"{QCoreApplication.translate('Retention', words)}: {number_text(reach.counts.get(part, 0))}"
        for part, words in _PARTS
        if reach.counts.get(part, 0)
    ]
    return "\n".join(lines)


def stays_words(reach: Reach) -> str:
    """What would stay."""
    lines = [
        QCoreApplication.translate(
            "Retention", "Lines of the registers, without personal data: {count}"
        ).format(count=reach.lines),
        QCoreApplication.translate(
            "Retention", "The journal: who did what and when, without personal data"
        ),
    ]
    if reach.protocols:
        named = ", ".join(reach.protocols)
        lines.append(
            QCoreApplication.translate(
                "Retention",
                "Protocols of the Commission, kept for ever with the applicants' names in them: {named}",
            ).format(named=named)
        )
    lines.append(
        QCoreApplication.translate(
            "Retention", "Backups made before, until they are replaced by newer ones"
        )
    )
    return "\n".join(lines)


def destroyed_words(found: tuple[Destroyed, ...]) -> str:
    """What is left of a number."""
    if not found:
        return QCoreApplication.translate("Retention", "Nothing of this number was destroyed.")
    kinds = {
        "dossier": QCoreApplication.translate("Retention", "Dossier"),
        "notice": QCoreApplication.translate("Retention", "Notice"),
        "certificate": QCoreApplication.translate("Retention", "Certificate"),
    }
    return "\n".join(
        QCoreApplication.translate(
            "Retention", "{kind} {number} of {day}: destroyed by act No. {act} of {on}"
        ).format(
            kind=kinds.get(each.paper.kind, each.paper.kind),
            number=each.paper.number,
            day=date_text(each.paper.dated),
            act=each.destruction.act_number,
            on=date_text(each.destruction.act_date),
        )
        for each in found
    )
