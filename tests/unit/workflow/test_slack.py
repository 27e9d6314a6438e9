"""The dossier's own due date, and who saved or spent days."""

from datetime import date

from app.workflow.door import Case, DecisionOutcome
from app.workflow.procedure import ProcedureVersion
from app.workflow.slack import case_due, ledger, slack
from tests.unit.workflow.walk import CALENDAR, RECEIVED, Walk

REFUSE = DecisionOutcome.REFUSE


def test_days_saved_by_a_step_become_slack_of_the_dossier(walk: Walk) -> None:
    walk.receive()
    assert case_due(walk.case, CALENDAR) == date(2017, 4, 11)
    begun = slack(walk.case, RECEIVED, CALENDAR)
    assert begun is not None
    assert (begun.expected, begun.days) == (date(2017, 4, 11), 0)
    walk.complete("1.1", RECEIVED, "register")
    walk.complete("1.1", part="assign")
    walk.complete("1.2")
    walk.complete("1.3", date(2017, 3, 28))  # two business days early
    ahead = slack(walk.case, date(2017, 3, 28), CALENDAR)
    assert ahead is not None
    assert (ahead.case_due, ahead.days) == (date(2017, 4, 11), 2)
    assert {each.run.step: each.days for each in ledger(walk.case, CALENDAR)}["1.3"] == 2
    walk.complete("1.4", date(2017, 4, 3))  # due 30.03: both days are spent again
    behind = slack(walk.case, date(2017, 4, 3), CALENDAR)
    assert behind is not None
    assert behind.days == 0
    assert [each.days for each in ledger(walk.case, CALENDAR)] == [1, 0, 0, 2, -2]


def test_an_overdue_open_step_eats_slack_day_by_day(walk: Walk) -> None:
    walk.receive()
    found = slack(walk.case, date(2017, 3, 25), CALENDAR)  # due 17.03; 18.03 and 24.03 are gone
    assert found is not None
    assert found.days == -2


def test_before_receipt_there_is_no_slack(p1: ProcedureVersion) -> None:
    assert case_due(Case(p1), CALENDAR) is None
    assert slack(Case(p1), RECEIVED, CALENDAR) is None


def test_a_closed_dossier_shows_what_was_left(walk: Walk) -> None:
    walk.to_decision().complete("1.5", outcome=REFUSE)
    for step in ("1.6", "1.7"):
        walk.complete(step)
    walk.complete("1.8", date(2017, 4, 10))
    found = slack(walk.case, date(2017, 5, 10), CALENDAR)
    assert found is not None
    assert (found.expected, found.days) == (date(2017, 4, 10), 1)
