"""Acts as a person knows them: drafts together, what stands on what, what is freed."""

from app.shared import OutboxAct
from app.sharing.acts import freed, grouped, stands_under
from tests.unit.sharing.acts import act, change, key


def numbers(acts: tuple[OutboxAct, ...]) -> list[str]:
    return [each.act for each in acts]


def test_the_keys_of_a_sheet_are_one_thing_at_the_place_of_the_last() -> None:
    other = act("9", change("Remark", "r"))
    found = grouped([key("1"), key("2", "t"), other, key("3")])
    assert [numbers(each.acts) for each in found] == [["2"], ["9"], ["1", "3"]]
    assert found[-1].last.act == "3"


def test_a_sheet_that_was_submitted_between_is_another_thing() -> None:
    sealed = act("5", change("Sheet", "s", base=3, submitted=[False, True]))
    found = grouped([key("1"), key("2"), sealed, key("6"), key("7")])
    assert [numbers(each.acts) for each in found] == [["1", "2"], ["5"], ["6", "7"]]


def test_refused_keys_are_not_mixed_with_waiting_ones() -> None:
    found = grouped([key("1", state="refused"), key("2", state="refused"), key("3")])
    assert [(numbers(each.acts), each.state) for each in found] == [
        (["1", "2"], "refused"), (["3"], "pending"),
    ]  # fmt: skip


def test_later_work_on_the_same_row_stands_on_it() -> None:
    waiting = [key("1"), act("2", change("Sheet", "s", base=2, submitted=[False, True]))]
    assert stands_under(grouped(waiting)[0], waiting)
    assert not stands_under(grouped(waiting)[1], waiting)


def test_later_work_that_names_a_record_stands_on_it() -> None:
    waiting = [
        act("1", change("Remark", "r", text="no")),
        act("2", change("RemarkAnswer", "a", remark="r")),
        act("3", change("Remark", "other")),
    ]
    first, second, third = grouped(waiting)
    assert stands_under(first, waiting)
    assert not stands_under(second, waiting)
    assert not stands_under(third, waiting)


def test_nothing_stands_on_what_was_refused() -> None:
    waiting = [key("1", state="refused"), key("2")]
    assert not stands_under(grouped(waiting)[0], waiting)


def test_what_is_held_is_freed_when_nothing_refused_is_before_it() -> None:
    held = act("2", change("ChecklistMark", "m"), state="held", undone=True)
    refused = act("1", change("Dossier", "d", base=1), state="refused", undone=True)
    elsewhere = act("3", change("ChecklistMark", "n", dossier="e"), state="held", undone=True)
    assert numbers(freed([refused, held, elsewhere])) == ["3"]
    assert numbers(freed([held, elsewhere])) == ["2", "3"]


def test_what_is_not_put_back_yet_is_not_freed() -> None:
    assert freed([act("2", change("ChecklistMark", "m"), state="held")]) == ()


def test_what_hangs_on_a_dossier_that_was_taken_back_stays_held() -> None:
    gone = act("1", change("Dossier", "d"), state="refused", undone=True)
    held = act("2", change("ChecklistMark", "m"), state="held", undone=True)
    assert freed([held], [gone]) == ()
    saved = act("1", change("Dossier", "d", base=4, phone=["1", "2"]), state="refused")
    assert numbers(freed([held], [saved])) == ["2"]
