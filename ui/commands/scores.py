"""The score that `anyqtama score` prints: as a page, or as JSON for a program."""

import argparse

from app.evaluation.answers_file import load_answers
from app.evaluation.criteria import CriteriaSet
from app.evaluation.criteria_file import load_criteria
from app.evaluation.report import report_data, report_rows
from app.evaluation.scoring import Scoring, score
from app.evaluation.wording import Wording, load_wording
from app.kernel.resource import RESOURCES, ResourceError, read_resource
from app.kernel.text import Language
from ui.commands.output import complain, table, write, write_json


def show(arguments: argparse.Namespace) -> int:
    """Read both files and print the score; returns the exit code."""
    try:
        criteria = load_criteria(arguments.criteria)
        sheet = load_answers(arguments.answers, criteria)
        wording = load_wording()
    except ResourceError as fault:
        return complain(str(fault))
    group = arguments.profession_group or sheet.profession_group
    known = [each.code for each in criteria.profession_groups]
    if group is not None and group not in known:
        there = f"there are {', '.join(known)}" if known else "it has none"
        return complain(f"{criteria.code} has no profession group {group}; {there}")
    scoring = score(criteria, sheet.answers, profession_group=group)
    if arguments.json:
        write_json(report_data(criteria, scoring, wording))
    else:
        write(_page(criteria, scoring, wording, arguments.language))
    return 0


def _page(criteria: CriteriaSet, scoring: Scoring, wording: Wording, language: Language) -> str:
    words = read_resource(RESOURCES / "command_line" / "score.toml").section("words")

    def word(name: str) -> str:
        return words.trilingual(name).in_(language)

    lines = tuple(report_rows(criteria, scoring, wording, language))
    rows = [line for line in lines if len(line) == 3]
    reasons = [f"  {line[0]}" for line in lines if len(line) == 1]
    rows[-1] = (word("total"), *rows[-1][1:])
    body = table([word(name) for name in ("criterion", "points", "maximum")], rows, numbers=(1, 2))
    shown = body.split("\n")
    # A blank line parts the criteria from their groups, and the groups from the total.
    shown.insert(len(shown) - 1, "")
    if scoring.groups:
        shown.insert(len(shown) - 2 - len(scoring.groups), "")
    title = criteria.title.in_(language)
    head = [f"{title}  ({criteria.code}, {criteria.version})"]
    if criteria.sample:
        head.append(word("sample"))
    verdict = word("passed" if scoring.passed else "not_passed")
    return "\n".join([*head, "", *shown, "", verdict, *reasons])
