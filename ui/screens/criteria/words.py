"""The words of the criteria screen that several of its parts say."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.evaluation.criteria import Choice as Place
from app.evaluation.criteria import (
    Condition,
    CriteriaSet,
    Criterion,
    KnockOutRule,
    Method,
    NotApplicableRule,
    NumberRange,
)
from app.evaluation.criteria_check import CriteriaWarning
from app.kernel.text import Language
from ui.components.anchors import range_words
from ui.components.signs import Sign
from ui.i18n.formats import date_text, number_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens.criteria.view_model import Known, Standing

_WARNINGS = {
    "maximum_is_not_full_marks": QT_TRANSLATE_NOOP(
        "CriteriaWords", "The maxima add up to {maximum}, not to {full_marks}."
    ),
    "pass_mark_unreachable": QT_TRANSLATE_NOOP(
        "CriteriaWords", "The pass mark {pass_mark} cannot be reached: the most is {maximum}."
    ),
    "minimum_unreachable": QT_TRANSLATE_NOOP(
        "CriteriaWords", "“{criterion}”: its minimum {minimum} cannot be reached."
    ),
    "group_minimum_unreachable": QT_TRANSLATE_NOOP(
        "CriteriaWords", "“{group}”: its minimum {minimum} cannot be reached."
    ),
    "evidence_never_asked": QT_TRANSLATE_NOOP(
        "CriteriaWords", "“{criterion}”: no value lies below the one that asks for evidence."
    ),
    "range_gap": QT_TRANSLATE_NOOP(
        "CriteriaWords", "“{criterion}”: numbers from {from} to under {to} have no points."
    ),
    "range_overlap": QT_TRANSLATE_NOOP(
        "CriteriaWords", "“{criterion}”: ranges of numbers overlap."
    ),
    "text_missing": QT_TRANSLATE_NOOP(
        "CriteriaWords", "{place}: the text in “{language}” is missing."
    ),
}


def warning_words(warning: CriteriaWarning, criteria: CriteriaSet, language: Language) -> str:
    """What is odd about a set."""
    text = QCoreApplication.translate("CriteriaWords", _WARNINGS[warning.code])
    for name, value in warning.params.items():
        word = str(value)
        if name == "criterion":
            word = criteria.criterion(word).title.in_(language)
        elif name == "group":
            word = criteria.group(word).title.in_(language)
        text = text.replace(f"{{{name}}}", word)
    return text


def standing_chip(known: Known) -> tuple[str, str, Sign]:
    """How a set stands: words, tone and sign."""
    translate = QCoreApplication.translate
    match known.standing:
        case Standing.IN_FORCE:
            return translate("CriteriaWords", "in force"), "good", Sign.DONE
        case Standing.COMING if known.adoption is not None:
            words = translate("CriteriaWords", "in force from {day}")
            day = date_text(known.adoption.effective_from)
            return words.replace("{day}", day), "accent", Sign.SOON
        case Standing.ADOPTED:
            return translate("CriteriaWords", "was in force"), "calm", Sign.NONE
        case _:
            return translate("CriteriaWords", "not adopted"), "plain", Sign.NONE


def row_words(known: Known) -> str:
    """How a set stands, in its row of the list: a draft, or when and by which order it counts."""
    translate = QCoreApplication.translate
    if known.draft:
        return translate("CriteriaWords", "draft")
    words, _, _ = standing_chip(known)
    if known.adoption is None:
        return words
    order = translate("CriteriaWords", "order No. {number}")
    return f"{words} · {order.replace('{number}', known.adoption.order_number)}"


def facts(known: Known) -> Iterator[tuple[str, str]]:
    """What is to be known of a set as a whole: name and words."""
    translate, criteria = QCoreApplication.translate, known.criteria
    yield translate("CriteriaWords", "Pass mark"), _pass_marks(criteria)
    if criteria.full_marks is not None:
        yield translate("CriteriaWords", "Full marks"), number_text(criteria.full_marks)
    yield translate("CriteriaWords", "Commission's figure"), _aggregate(criteria)
    yield translate("CriteriaWords", "Knock-out"), _knock_out(criteria)
    yield translate("CriteriaWords", "Not applicable"), _not_applicable(criteria)
    if criteria.masked:
        masked = translate("CriteriaWords", "without name, citizenship and photo")
        yield translate("CriteriaWords", "First reading"), masked
    yield translate("CriteriaWords", "Code and version"), f"{criteria.code} · {criteria.version}"
    if criteria.source:
        yield translate("CriteriaWords", "Published in"), criteria.source
    if known.adoption is not None:
        words = translate("CriteriaWords", "No. {number} of {date}, in force from {from}")
        words = words.replace("{number}", known.adoption.order_number)
        words = words.replace("{date}", date_text(known.adoption.order_date))
        words = words.replace("{from}", date_text(known.adoption.effective_from))
        yield translate("CriteriaWords", "Order"), words


def _pass_marks(criteria: CriteriaSet) -> str:
    own = {group.pass_mark for group in criteria.profession_groups if group.pass_mark is not None}
    if not own:
        return number_text(criteria.pass_mark)
    words = QCoreApplication.translate("CriteriaWords", "{mark}; by profession group {others}")
    others = ", ".join(number_text(mark) for mark in sorted(own))
    return words.replace("{mark}", number_text(criteria.pass_mark)).replace("{others}", others)


def _aggregate(criteria: CriteriaSet) -> str:
    translate, rule = QCoreApplication.translate, criteria.aggregate
    median = translate("CriteriaWords", "median of the members' totals")
    mean = translate("CriteriaWords", "mean of the members' totals")
    words = median if rule.method is Method.MEDIAN else mean
    if rule.divergence is not None:
        more = translate("CriteriaWords", "a spread of {points} is pointed out")
        words += "; " + more.replace("{points}", number_text(rule.divergence))
    return words


def _knock_out(criteria: CriteriaSet) -> str:
    translate = QCoreApplication.translate
    if criteria.aggregate.knock_out is KnockOutRule.ANY:
        return translate("CriteriaWords", "counts when one member sees it")
    return translate("CriteriaWords", "counts when more than half of the members see it")


def _not_applicable(criteria: CriteriaSet) -> str:
    translate = QCoreApplication.translate
    if criteria.not_applicable is NotApplicableRule.IN_PROPORTION:
        return translate("CriteriaWords", "maximum and pass mark shrink in proportion")
    return translate("CriteriaWords", "the maximum shrinks, the pass mark stays")


def criterion_notes(criterion: Criterion) -> str:
    """What is special about a criterion: optional, may not apply, weight, minimum, paragraph."""
    translate = QCoreApplication.translate
    notes = []
    if criterion.not_applicable:
        notes.append(translate("CriteriaWords", "may be marked not applicable"))
    if not criterion.required:
        notes.append(translate("CriteriaWords", "need not be answered"))
    if criterion.minimum is not None:
        words = translate("CriteriaWords", "at least {points} points")
        notes.append(words.replace("{points}", number_text(criterion.minimum)))
    if criterion.weight != 1:
        words = translate("CriteriaWords", "weight {weight}")
        notes.append(words.replace("{weight}", number_text(criterion.weight)))
    if criterion.evidence_below is not None:
        words = translate("CriteriaWords", "evidence for values below {value}")
        notes.append(words.replace("{value}", str(criterion.evidence_below)))
    if criterion.paragraph:
        words = translate("CriteriaWords", "para {number}")
        notes.append(words.replace("{number}", criterion.paragraph))
    return " · ".join(notes)


def place_notes(place: Place | NumberRange) -> str:
    """What a place of the scale asks for: a comment, or that it refuses by itself."""
    translate = QCoreApplication.translate
    if place.knock_out:
        return translate("CriteriaWords", "knock-out, with comment")
    return translate("CriteriaWords", "with comment") if place.comment_required else ""


def condition_words(condition: Condition, criteria: CriteriaSet, language: Language) -> str:
    """Which answers a condition of a combination wants."""
    titles = ", ".join(criteria.criterion(code).title.in_(language) for code in condition.criteria)
    if condition.values:
        wanted = ", ".join(str(value) for value in condition.values)
    else:
        wanted = range_words(condition.low, condition.below)
    return f"{titles}: {wanted}"
