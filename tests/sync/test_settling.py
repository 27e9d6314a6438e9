"""What people do about work that was refused or is not sent: merge, choose, take back."""

from app.intake.card import match_keys
from app.intake.use_cases import MarkedItem
from app.kernel.ids import Id
from app.kernel.text import Language
from app.workflow.dossier import Dossier
from tests.store.house import POINTS, code, done, shown
from tests.sync.desk import Desk
from tests.sync.rooms import card, dossiers, edit, me, person, synced, unsent, whole
from tests.sync.sitting import Sit

# --- cards ---------------------------------------------------------------------------------------


def two_clerks_edit(
    sit: Sit, mine: dict[str, str], theirs: dict[str, str]
) -> tuple[Desk, Desk, Id]:
    """Two clerks change the card of one dossier; the second one's change is refused."""
    first, second = whole(sit, "clerk"), whole(sit, "clerk2")
    dossier = dossiers(first, "in_commission")[0].id
    edit(first, dossier, **theirs)
    edit(second, dossier, **mine)
    assert synced(first) == (1, 0)
    return first, second, dossier


def test_columns_that_only_one_side_changed_are_rebased_by_themselves(sit: Sit) -> None:
    first, second, dossier = two_clerks_edit(
        sit, {"phone": "700", "name_latin": "AHMET DEMIR"}, {"address": "Astana"}
    )
    assert synced(second) == (0, 1)
    assert done(second.seat.office.sharing.rebase(me(second))) == 1
    assert done(second.seat.office.sharing.rebase(me(second))) == 0
    assert unsent(second)[0].action == "settle"
    assert synced(second) == (1, 0)
    synced(first)
    for desk in (first, second):
        now = card(desk, dossier)
        assert (now.phone, now.address, now.name_latin) == ("700", "Astana", "AHMET DEMIR")
        assert "demir" in now.search_fold
        assert now.match_keys == match_keys(now)
    told = [line.entry for line in second.seat.store.here.readers.journal(dossier)]
    assert {"settled": ["name_latin", "phone"]} in [dict(entry.details) for entry in told]


def test_a_column_that_both_changed_asks_and_the_choice_is_a_new_act(sit: Sit) -> None:
    first, second, dossier = two_clerks_edit(
        sit, {"phone": "700", "email": "m@ine"}, {"phone": "800"}
    )
    assert synced(second) == (0, 1)
    sharing = second.seat.office.sharing
    assert done(sharing.rebase(me(second))) == 0
    (refused,) = unsent(second)
    assert (refused.state, refused.code) == ("refused", "changed_meanwhile")
    assert refused.by is not None
    assert refused.by == person(second, "clerk").name
    assert refused.by_at is not None
    assert [(c.column, c.base, c.mine, c.theirs, c.clashes) for c in refused.columns] == [
        ("phone", "", "700", "800", True),
        ("email", card(second, dossier).email, "m@ine", card(second, dossier).email, False),
    ]
    assert "700" in refused.text(Language.RU)
    assert "Телефон" in refused.text(Language.RU)
    assert code(sharing.settle(me(second), refused.act, {})) == "choice_missing"
    done(sharing.settle(me(second), refused.act, {"phone": "mine"}))
    assert code(sharing.settle(me(second), refused.act, {"phone": "mine"})) == "unsent_act_unknown"
    assert synced(second) == (1, 0)
    synced(first)
    assert (card(first, dossier).phone, card(first, dossier).email) == ("700", "m@ine")


def test_what_was_held_is_sent_after_what_held_it_is_settled(sit: Sit) -> None:
    first, second, dossier = two_clerks_edit(sit, {"phone": "700"}, {"phone": "800"})
    marked = MarkedItem(present=True, note="a stain on page 2")
    done(second.seat.office.intake.mark(me(second), dossier, "passport", marked))
    assert synced(second) == (0, 2)
    refused, held = unsent(second)
    assert (held.state, held.code) == ("held", "held_by_refused")
    assert "a stain on page 2" in held.text(Language.KK)
    done(second.seat.office.sharing.withdraw(me(second), refused.act))
    assert [each.state for each in unsent(second)] == ["pending", "pending"]
    assert synced(second)[1] == 0
    assert unsent(second) == ()
    synced(first)
    with first.seat.store.here.reading() as uow:
        file = shown(first.seat.office.files.file(me(first), dossier))
        assert uow.get(Dossier, dossier) is not None
    assert "a stain on page 2" in {mark.note for mark in file.marks}


# --- withdrawing ---------------------------------------------------------------------------------


def test_unsent_work_is_taken_back_the_latest_first(sit: Sit) -> None:
    clerk = whole(sit, "clerk")
    dossier = dossiers(clerk, "in_commission")[0].id
    before = card(clerk, dossier)
    edit(clerk, dossier, phone="700")
    edit(clerk, dossier, name_latin="AHMET DEMIR")
    sharing, later = clerk.seat.office.sharing, unsent(clerk)[1]
    assert code(sharing.withdraw(me(clerk), unsent(clerk)[0].act)) == "later_work_depends"
    done(sharing.withdraw(me(clerk), later.act))
    assert card(clerk, dossier).name_latin == before.name_latin
    assert card(clerk, dossier).phone == "700"
    done(sharing.withdraw(me(clerk), unsent(clerk)[0].act))
    assert card(clerk, dossier) == before
    assert clerk.seat.store.here.readers.matches(before.match_keys, None)
    synced(clerk)
    assert card(clerk, dossier) == before


def test_a_new_dossier_is_taken_back_wholly(sit: Sit) -> None:
    clerk = whole(sit, "clerk")
    known = clerk.value("SELECT count(*) FROM dossier")
    assert clerk.work("receive", 0) == ("receive", "done")
    done(clerk.seat.office.sharing.withdraw(me(clerk), unsent(clerk)[0].act))
    assert clerk.value("SELECT count(*) FROM dossier") == known
    assert synced(clerk)[1] == 0


# --- how it stands -------------------------------------------------------------------------------


def test_the_status_counts_what_is_unsent_and_refused(sit: Sit) -> None:
    _, second, dossier = two_clerks_edit(sit, {"phone": "700"}, {"phone": "800"})
    sharing = second.seat.office.sharing
    before = shown(sharing.status(me(second)))
    assert (before.shared, before.login, before.unsent, before.refused) == (True, "clerk2", 1, 0)
    assert before.oldest_unsent == second.seat.clock.now()
    synced(second)
    after = shown(sharing.status(me(second)))
    assert (after.unsent, after.refused, after.complete) == (0, 1, True)
    assert card(second, dossier).phone == "800"


def test_the_keys_of_a_draft_are_one_unsent_thing_and_go_back_together(sit: Sit) -> None:
    member = whole(sit, "m1")
    dossier = dossiers(member, "in_commission")[0].id
    office, actor = member.seat.office, me(member)
    done(office.conflicts.declare(actor, (dossier,)))
    for criterion, answer in POINTS.items():
        done(office.evaluation.answer(actor, dossier, criterion, answer))
    assert [each.action for each in unsent(member)] == ["declare", "score"]
    draft = unsent(member)[1]
    assert draft.dossier_number == card(member, dossier).number
    assert len(draft.written) == len(POINTS)
    assert "себебі" in draft.text(Language.KK)
    done(office.sharing.withdraw(actor, draft.act))
    assert shown(office.evaluation.sheet(actor, dossier)).answers == {}
    assert synced(member) == (2, 0)
