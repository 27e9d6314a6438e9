"""Holding a session: presence, votes, special opinions, the outcome of each item (A20)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from app.access.roles import Role
from app.act import Act
from app.commission.agenda import composition_for
from app.commission.compositions import still_called
from app.commission.entities import (
    AgendaItem,
    Attendance,
    Protocol,
    Session,
    SpecialOpinion,
    Vote,
    VoteCheck,
)
from app.commission.facts import (
    ItemFacts,
    Sitting,
    agenda_of,
    latest_edition,
    read_item,
    read_sitting,
)
from app.commission.quorum import Movement, Presence, Quorum, attendance_at
from app.commission.steps import complete_commission_steps
from app.commission.voting import Choice, Tally, refuse_vote
from app.evaluation.entities import Discussion, Recusal
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.passing import Passing


@dataclass(frozen=True, slots=True)
class Concluded:
    """An item with its outcome, and the count that carried it."""

    item: AgendaItem
    tally: Tally


def running(act: Act, session: Id) -> Sitting | Refusal:
    """The session, if it is being held."""
    sitting = read_sitting(act, session)
    if isinstance(sitting, Refusal):
        return sitting
    if sitting.session.state != "running":
        return Refusal("session_not_running", {"state": sitting.session.state})
    return sitting


def not_over(act: Act, session: Id) -> Session | Refusal:
    """The session, if its agenda may still change."""
    found = act.uow.get(Session, session)
    if found is None:
        return Refusal("session_unknown")
    return Refusal("session_ended") if found.state == "ended" else found


def begin(act: Act, session: Id) -> Session | Refusal:
    """Open a session: its day is today, its composition the one in force today."""
    found = not_over(act, session)
    if isinstance(found, Refusal):
        return found
    if found.state != "planned":
        return Refusal("session_opened_already")
    if all(item.postponed for item in agenda_of(act, session)):
        return Refusal("agenda_empty")
    composition = composition_for(act, act.today, found.place_kk, found.place_ru)
    if isinstance(composition, Refusal):
        return composition
    opened = replace(
        found,
        state="running",
        day=act.today,
        started_at=act.now,
        composition=composition.id,
        substituted=still_called(found, composition),
    )
    saved = act.uow.save(opened)
    act.enter("Session", session, state=saved.state)
    return saved


def end(act: Act, passing: Passing, session: Id, late_reason: str) -> Session | Refusal:
    """End a session of which every item is concluded or postponed; send the dossiers on."""
    sitting = running(act, session)
    if isinstance(sitting, Refusal):
        return sitting
    items = agenda_of(act, session)
    undecided = [item.position for item in items if not item.outcome and not item.postponed]
    if undecided:
        return Refusal("items_undecided", {"n": len(undecided), "positions": tuple(undecided)})
    concluded = [item for item in items if item.outcome]
    if refusal := complete_commission_steps(act, passing, concluded, late_reason):
        return refusal
    saved = act.uow.save(replace(sitting.session, state="ended", ended_at=act.now))
    act.enter("Session", session, state=saved.state)
    return saved


def item_of(act: Act, session: Id, dossier: Id) -> AgendaItem | Refusal:
    """The item of a dossier, unless the actor stepped back from it."""
    found = act.uow.find(AgendaItem, session=session, dossier=dossier)
    if not found:
        return Refusal("not_on_agenda")
    if act.uow.find(Recusal, dossier=dossier, member=act.by):
        return Refusal("recused")
    return found[0]


def open_item(act: Act, passing: Passing, session: Id, dossier: Id) -> ItemFacts | Refusal:
    """The item of a dossier that a running session may still vote on."""
    sitting = running(act, session)
    if isinstance(sitting, Refusal):
        return sitting
    item = item_of(act, session, dossier)
    if isinstance(item, Refusal):
        return item
    if item.postponed:
        return Refusal("item_postponed")
    if item.outcome:
        return Refusal("item_concluded")
    return read_item(act, passing, sitting, item)


def item_until_final(act: Act, passing: Passing, session: Id, dossier: Id) -> ItemFacts | Refusal:
    """The item of a dossier while the protocol of a session that was opened is not final."""
    sitting = read_sitting(act, session)
    if isinstance(sitting, Refusal):
        return sitting
    if sitting.session.state == "planned":
        return Refusal("session_not_running", {"state": sitting.session.state})
    editions = act.uow.find(Protocol, session=session)
    standing = latest_edition(editions)
    if standing is not None and not any(each.state == "draft" for each in editions):
        return Refusal("protocol_final", {"number": standing.number})
    item = item_of(act, session, dossier)
    if isinstance(item, Refusal):
        return item
    return read_item(act, passing, sitting, item)


def mark_presence(
    act: Act, sitting: Sitting, member: Id, from_item: int, *, present: bool
) -> Attendance | Refusal:
    """Record that a member came or left, from an item on; what was concluded stays as it was."""
    if member in sitting.session.substituted:
        return Refusal("member_replaced")
    if member not in sitting.members:
        return Refusal("not_in_composition")
    agenda = agenda_of(act, sitting.session.id)
    if not 1 <= from_item <= max(len(agenda), 1):
        return Refusal("no_such_position", {"most": len(agenda)})
    after = (*sitting.movements, Movement(member, present, from_item))
    for item in agenda:
        if not item.outcome or member not in sitting.seats(item):
            continue
        was = sitting.attendance(item.position)[member]
        if attendance_at(item.position, (member,), after)[member] is not was:
            return Refusal("presence_of_concluded_item", {"position": item.position})
    fact = Attendance(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        session=sitting.session.id,
        member=member,
        present=present,
        from_item=from_item,
    )
    act.uow.add(fact)
    act.enter("Attendance", fact.id, session=sitting.session.id, from_item=from_item)
    return fact


def record_vote(
    act: Act, facts: ItemFacts, member: Id, choice: Choice, *, on_paper: bool = False
) -> Vote | Refusal:
    """Record a member's vote; the same vote once more is the vote that stands.

    A vote that a member gave themselves is not replaced by one entered for them.
    """
    if refusal := refuse_vote(member, facts.attendance, facts.rules.quorum):
        return _quorum_lost(facts.quorum) if refusal.code == "quorum_not_met" else refusal
    standing = next((vote for vote in facts.votes if vote.member == member), None)
    if standing is not None:
        if standing.author == member != act.by:
            return Refusal("member_voted_already")
        same = (standing.choice, standing.on_paper) == (choice.value, on_paper)
        if same and standing.author == act.by:
            return standing
    vote = Vote(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        session=facts.item.session,
        dossier=facts.dossier.id,
        member=member,
        choice=choice.value,
        on_paper=on_paper,
    )
    act.uow.add(vote)
    act.enter("Vote", vote.id, facts.dossier.id, session=facts.item.session)
    return vote


def check_vote(act: Act, facts: ItemFacts, member: Id, choice: Choice) -> VoteCheck | Refusal:
    """Keep the second entry of a vote on paper, if it says what the first one says."""
    standing = next((vote for vote in facts.counted_votes if vote.member == member), None)
    if standing is None or not standing.on_paper:
        return Refusal("no_paper_vote")
    if standing.choice != choice.value:
        return Refusal("paper_vote_differs")
    check = VoteCheck(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        session=facts.item.session,
        dossier=facts.dossier.id,
        vote=standing.id,
    )
    act.uow.add(check)
    act.enter("VoteCheck", check.id, facts.dossier.id, session=facts.item.session)
    return check


def open_discussion(act: Act, facts: ItemFacts) -> Discussion | Refusal:
    """Record that who presides opened the discussion; opened once it stays open."""
    if act.by != facts.chair and not act.actor.is_(Role.SECRETARY):
        return Refusal("not_the_chair")
    here = {"session": facts.item.session, "dossier": facts.dossier.id}
    if opened := act.uow.find(Discussion, **here):
        return opened[0]
    discussion = Discussion(id=act.new_id(), author=act.by, made_at=act.now, **here)
    act.uow.add(discussion)
    act.enter("Discussion", discussion.id, facts.dossier.id, session=facts.item.session)
    return discussion


def conclude(
    act: Act, facts: ItemFacts, grounds: Sequence[str], note: str, known: Collection[str]
) -> Concluded | Refusal:
    """Store what the votes carried; a refusal names at least one ground (para 7.3)."""
    if not facts.quorum.met:
        return _quorum_lost(facts.quorum)
    if facts.unchecked:
        return Refusal("paper_votes_unchecked", {"n": len(facts.unchecked)}, "A20")
    count = facts.tally()
    if isinstance(count, Refusal):
        return count
    if count.outcome is None:
        params = {
            "issue": len(count.issue),
            "refuse": len(count.refuse),
            "abstain": len(count.abstain),
            "needed": count.needed,
        }
        return Refusal("nothing_carried", params, "A20")
    if refusal := _refuse_grounds(count.outcome, grounds, known):
        return refusal
    item = act.uow.save(
        replace(
            facts.item,
            outcome=count.outcome.value,
            grounds=tuple(dict.fromkeys(grounds)),
            note=note.strip(),
            by_casting_vote=count.by_casting_vote,
            seats=tuple(facts.attendance),
        )
    )
    act.enter("AgendaItem", item.id, item.dossier, concluded=True)
    return Concluded(item, count)


def _refuse_grounds(
    outcome: Choice, grounds: Sequence[str], known: Collection[str]
) -> Refusal | None:
    if outcome is Choice.ISSUE:
        return Refusal("grounds_not_asked") if grounds else None
    if not grounds:
        return Refusal("grounds_missing", paragraph="7.3")
    unknown = [code for code in grounds if code not in known]
    return Refusal("ground_unknown", {"ground": unknown[0]}) if unknown else None


def _quorum_lost(count: Quorum) -> Refusal:
    params = {
        "present": count.present,
        "needed": count.needed,
        "entitled": count.entitled,
        "recused": count.recused,
    }
    return Refusal("quorum_lost", params, "A20")


def record_opinion(act: Act, facts: ItemFacts, member: Id, text: str) -> SpecialOpinion | Refusal:
    """Attach a special opinion of a member who sat on the item; a later one replaces it."""
    if not facts.rules.special_opinion:
        return Refusal("special_opinion_not_allowed", paragraph="A20")
    place = facts.attendance.get(member)
    if place is None:
        return Refusal("not_in_composition")
    if place is Presence.RECUSED:
        return Refusal("recused")
    if place is Presence.ABSENT:
        return Refusal("absent_no_opinion")
    if not text.strip():
        return Refusal("opinion_empty")
    opinion = SpecialOpinion(
        id=act.new_id(),
        author=act.by,
        made_at=act.now,
        session=facts.item.session,
        dossier=facts.dossier.id,
        member=member,
        text=text.strip(),
    )
    act.uow.add(opinion)
    act.enter("SpecialOpinion", opinion.id, facts.dossier.id, session=facts.item.session)
    return opinion
