"""The words of a session: chips of outcomes and votes, the quorum, what the votes come to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from app.commission.protocol import ProtocolMember
from app.commission.quorum import Quorum
from app.commission.session_view import ItemView, SessionView
from app.commission.voting import Choice, Tally
from app.kernel.ids import Id
from app.kernel.text import Language, Trilingual
from ui.components.signs import Sign
from ui.i18n.formats import number_text, time_text
from ui.i18n.noop import QT_TRANSLATE_NOOP

Pick = Callable[[Trilingual], str]
_CONTEXT = "Session"

_CHOICES: Mapping[str, tuple[str, str, Sign]] = {
    Choice.ISSUE: (QT_TRANSLATE_NOOP("Session", "issue"), "good", Sign.NONE),
    Choice.REFUSE: (QT_TRANSLATE_NOOP("Session", "refuse"), "bad", Sign.NONE),
    Choice.ABSTAIN: (QT_TRANSLATE_NOOP("Session", "abstained"), "soon", Sign.NONE),
}
_FUNCTIONS = {
    "chair": QT_TRANSLATE_NOOP("Session", "chair"),
    "deputy": QT_TRANSLATE_NOOP("Session", "deputy chair"),
}


def said(source: str, count: int = -1, **values: object) -> str:
    """A text of this screen in the language in use, its places filled."""
    return QCoreApplication.translate(_CONTEXT, source, "", count).format(**values)


def choice_chip(choice: str) -> tuple[str, str, Sign]:
    """Words, tone and sign of a vote."""
    words, tone, sign = _CHOICES[choice]
    return said(words), tone, sign


def outcome_chip(item: ItemView, *, current: bool, running: bool) -> tuple[str, str, Sign]:
    """Words, tone and sign of an item on the agenda; empty words where nothing is to be said."""
    if item.outcome:
        words, tone, _ = choice_chip(item.outcome)
        return words, tone, Sign.DONE if item.outcome == Choice.ISSUE else Sign.CROSS
    if item.postponed:
        return said(QT_TRANSLATE_NOOP("Session", "postponed")), "calm", Sign.NONE
    if running and not current and not item.quorum.met and item.quorum.present:
        return said(QT_TRANSLATE_NOOP("Session", "quorum")), "today", Sign.ALERT
    if running and current:
        return said(QT_TRANSLATE_NOOP("Session", "now")), "accent", Sign.NOW
    return "", "calm", Sign.NONE


def function_words(member: ProtocolMember) -> str:
    """The seat of the chair or the deputy; empty for the others."""
    source = _FUNCTIONS.get(member.function)
    return said(source) if source else ""


def applicant(item: ItemView, language: Language) -> str:
    """The applicant's name in the alphabet of the screens; in a masked reading the number."""
    if item.masked:
        return f"№ {item.number}"
    latin = language is Language.EN or not item.name_cyrillic
    return item.name_latin if latin else item.name_cyrillic


def quorum_words(count: Quorum) -> str:
    """Whether there is a quorum, with its numbers."""
    source = (
        QT_TRANSLATE_NOOP("Session", "Quorum: {present} present, at least {needed}")
        if count.met
        else QT_TRANSLATE_NOOP("Session", "No quorum: {present} present, at least {needed} needed")
    )
    return said(source, present=count.present, needed=count.needed)


def quorum_why(count: Quorum) -> str:
    """Why there is no quorum, and what can be done."""
    absent = count.entitled - count.present
    counted = said(
        QT_TRANSLATE_NOOP(
            "Session",
            "Of {composition} members {recused} stepped back and {absent} are absent; "
            "{present} are present, {needed} are needed.",
        ),
        composition=count.composition,
        recused=count.recused,
        absent=absent,
        present=count.present,
        needed=count.needed,
    )
    do = said(
        QT_TRANSLATE_NOOP(
            "Session",
            "No vote is taken until members arrive (Space marks the one chosen); "
            "or postpone the dossier.",
        )
    )
    return f"{counted} {do}"


def tally_words(item: ItemView, view: SessionView, pick: Pick) -> str:
    """What the votes come to so far, and the chair's casting vote explained."""
    count = item.tally
    if count is None:
        return ""
    chair = member_name(view, item.chair, pick)
    values = {"issue": len(count.issue), "refuse": len(count.refuse), "needed": count.needed}
    if count.by_casting_vote:
        return said(
            QT_TRANSLATE_NOOP(
                "Session",
                "{issue} for and {refuse} against: the casting vote of the chair, {chair}, decides.",
            ),
            chair=chair,
            **values,
        )
    if count.outcome is not None:
        return ""
    if count.issue and len(count.issue) == len(count.refuse) and not _silent(count):
        return said(
            QT_TRANSLATE_NOOP(
                "Session",
                "{issue} for and {refuse} against: a tie. The vote of the chair, {chair}, decides.",
            ),
            chair=chair,
            **values,
        )
    source = QT_TRANSLATE_NOOP(
        "Session", "For {issue}, against {refuse}; {needed} votes carry. Not voted yet: {silent}."
    )
    return said(source, silent=len(count.not_voted), **values)


def _silent(count: Tally) -> bool:
    return bool(count.not_voted)


def member_name(view: SessionView, member: Id | None, pick: Pick) -> str:
    """The name of a member, or a dash."""
    found = next((each for each in view.members if each.key == member), None)
    return pick(found.name) if found else "—"


def points(value: Decimal | None) -> str:
    """Points as figures, or a dash."""
    return "—" if value is None else number_text(value)


def begun_words(view: SessionView) -> str:
    """Since when the session runs, or from when to when it was held."""
    session = view.session
    if session.started_at is None:
        return ""
    start = time_text(session.started_at)
    if session.ended_at is None:
        return said(QT_TRANSLATE_NOOP("Session", "since {start}"), start=start)
    return f"{start}–{time_text(session.ended_at)}"


def preparation_words(item: ItemView, view: SessionView, pick: Pick) -> str:
    """Who presents the dossier, and what the members asked."""
    lines = []
    if item.rapporteur is not None:
        source = QT_TRANSLATE_NOOP("Session", "Rapporteur: {name}")
        lines.append(said(source, name=member_name(view, item.rapporteur, pick)))
    for each in item.questions:
        source = QT_TRANSLATE_NOOP("Session", "{name} asks: {text}")
        lines.append(said(source, name=member_name(view, each.member, pick), text=each.text))
    return "\n".join(lines)
