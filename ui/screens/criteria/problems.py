"""What is wrong with a set, in words and with the field that it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.evaluation.criteria_check import check_criteria
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.screens.criteria.words import warning_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.evaluation.criteria import CriteriaSet
    from app.kernel.resource import ResourceError
    from app.kernel.text import Language

_WORDS = (
    (r"is missing( or empty)?", QT_TRANSLATE_NOOP("CriteriaProblems", "this is missing")),
    (r"must not be (empty|an empty list).*", QT_TRANSLATE_NOOP("CriteriaProblems", "this is missing")),
    (r"must be (int or Decimal|a number|int|a finite number|a number of ordinary size)\b.*",
     QT_TRANSLATE_NOOP("CriteriaProblems", "a number is expected")),
    (r"must be (\d+) numbers",
     QT_TRANSLATE_NOOP("CriteriaProblems", "{1} numbers are expected, parted by “/”")),
    (r"must be one number: .*",
     QT_TRANSLATE_NOOP("CriteriaProblems", "one number is expected: the set has no columns")),
    (r"must be above from \((.*)\)",
     QT_TRANSLATE_NOOP("CriteriaProblems", "this must be more than {1}")),
    (r"must not be negative",
     QT_TRANSLATE_NOOP("CriteriaProblems", "this must not be negative")),
    (r"must be one of (.*), not .*",
     QT_TRANSLATE_NOOP("CriteriaProblems", "one of these is expected: {1}")),
    (r"must be str\b.*|entry \d+ must be str",
     QT_TRANSLATE_NOOP("CriteriaProblems", "a text in quotation marks is expected")),
    (r"must be bool\b.*", QT_TRANSLATE_NOOP("CriteriaProblems", "true or false is expected")),
    (r"must be date\b.*", QT_TRANSLATE_NOOP("CriteriaProblems", "a date is expected")),
    (r"must be (dict|list)\b.*|entry \d+ must be a table|must be a list of whole numbers",
     QT_TRANSLATE_NOOP("CriteriaProblems", "this is not built as the format asks for")),
    (r"(.*) is there twice",
     QT_TRANSLATE_NOOP("CriteriaProblems", "{1} is there twice")),
    (r"(.*) is no (?:profession )?group",
     QT_TRANSLATE_NOOP("CriteriaProblems", "there is no group {1}")),
    (r"(.*) is no criterion",
     QT_TRANSLATE_NOOP("CriteriaProblems", "there is no criterion {1}")),
    (r"(.*) is no choice",
     QT_TRANSLATE_NOOP("CriteriaProblems", "{1} is not answered by a choice")),
    (r"(.*) does not offer (.*)",
     QT_TRANSLATE_NOOP("CriteriaProblems", "the criterion {1} does not offer {2}")),
    (r"a group stands within itself",
     QT_TRANSLATE_NOOP("CriteriaProblems", "a group stands within itself")),
    (r"a criterion of kind .*",
     QT_TRANSLATE_NOOP("CriteriaProblems", "this scale does not belong to this kind of answer")),
    (r"a set is either a sample.*",
     QT_TRANSLATE_NOOP("CriteriaProblems", "a set is either a sample or adopted by an order")),
    (r"give either values or .*",
     QT_TRANSLATE_NOOP("CriteriaProblems", "give either values, or from and below")),
    (r"a combination needs conditions.*",
     QT_TRANSLATE_NOOP("CriteriaProblems", "a combination needs a condition")),
    (r"is not known here",
     QT_TRANSLATE_NOOP("CriteriaProblems", "the format does not know this field")),
)  # fmt: skip
"""The problems of app.evaluation.criteria_file, and what they are called on the screen."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. A serious one keeps the draft from being saved."""

    field: str
    words: str
    serious: bool


def problem_words(problem: str) -> str:
    """A problem of a file in the language in use."""
    for pattern, source in _WORDS:
        if found := re.fullmatch(pattern, problem):
            words = QCoreApplication.translate("CriteriaProblems", source)
            for place, group in enumerate(found.groups(""), 1):
                words = words.replace(f"{{{place}}}", group.replace("'", "“", 1).replace("'", "”"))
            return words
    return QCoreApplication.translate("CriteriaProblems", "this is not written as TOML asks for")


def problems_of(
    criteria: CriteriaSet | None, mistakes: Iterable[ResourceError], language: Language
) -> tuple[Problem, ...]:
    """The mistakes, then what is allowed but probably not meant."""
    serious = [Problem(each.field, problem_words(each.problem), serious=True) for each in mistakes]
    odd = [] if criteria is None else [
        Problem(each.field, warning_words(each, criteria, language), serious=False)
        for each in check_criteria(criteria)
    ]  # fmt: skip
    return (*serious, *odd)
