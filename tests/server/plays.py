"""Plays of the small ministry: between them every use case that writes has its turn."""

from dataclasses import replace
from datetime import date

from app.access.roles import Role
from app.administration.use_cases import PersonCard
from app.commission.editions import signature_lines
from app.commission.voting import Choice
from app.decisions.reasons import ReasonKind
from app.decisions.use_cases import Resolution
from app.evaluation.scoring import Answer
from app.intake.use_cases import MarkedItem
from app.kernel.ids import Id
from app.workflow.door import DecisionOutcome
from tests.store.house import IN_PERSON, ISSUE, POINTS, REFUSE, House, done, shown


def issued_and_renewed(house: House) -> None:
    """P1 to the certificate, then P2, P3 and P4 on it, one of them refused."""
    first = house.issued()
    room = house.office.decisions
    named = replace(ISSUE, executor=house.executor.person)
    again = house.later("P3", first)
    house.decide(again, named)
    reissued = done(room.hand_over(house.executor, again, IN_PERSON))
    copy = house.later("P4", reissued)
    house.decide(copy, named)
    done(room.hand_over(house.executor, copy, IN_PERSON))
    refused = house.later("P3", house.certificate(copy), grounds="name_changed")
    refusal = Resolution(
        DecisionOutcome.REFUSE, "", (_ground(house),), executor=house.executor.person
    )
    house.decide(refused, refusal)
    done(room.send_notice(house.executor, refused, "post", "RR2KZ"))


def refused_and_withdrawn(house: House) -> None:
    """A refusal by the Commission, one at the counter, a withdrawal, returns, a new executor."""
    office = house.office
    dossier = house.notice_signed(replace(REFUSE, grounds=(_ground(house),)))
    done(office.decisions.send_notice(house.executor, dossier, "email", "x"))
    refused = house.received()
    reasons = (house.office.reasons.of(ReasonKind.INTAKE_REFUSAL)[0].code,)
    done(office.intake.mark(house.officer, refused, "passport", MarkedItem(False)))
    done(office.intake.draft_refusal(house.officer, refused, reasons))
    done(office.intake.confirm_refusal(house.head, refused))
    gone = house.assigned()
    done(office.workflow.withdraw(house.executor, gone, "applicant_request", "хат"))
    back = house.assigned()
    done(office.workflow.assign(house.head, back, house.other_executor.person, "демалыс"))
    done(office.workflow.return_step(house.other_executor, back, "1.2", "толық емес"))
    done(office.workflow.return_step(house.head, back, "1.1", "нөмірі қате"))
    house.register(back)
    deciding = house.recorded()
    granted = house.hire("head2", Role.UNIT_HEAD, may_decide=True)
    done(office.decisions.decide(granted, deciding, ISSUE))
    done(office.decisions.sign_certificate(granted, deciding))


def scored_with_second_thoughts(house: House) -> None:
    """Drafts, a reopened sheet, an abstention, a recusal, ties, absences, reminders."""
    office = house.office
    one, two, three = house.members
    dossier, hidden = house.referred(), house.referred(declared=False)
    done(office.conflicts.keep_ties(one, ("ЖШС",), (), ("Ахмет",)))
    done(office.conflicts.keep_ties(one, ("ЖШС",), ("ЕҰУ",), ()))
    done(office.conflicts.recuse(three, hidden, sorted(office.conflicts.recusal_kinds)[0]))
    done(office.evaluation.answer(one, dossier, "education", Answer(3, comment="себебі")))
    done(office.evaluation.keep_private_note(one, dossier, "өзім үшін"))
    house.submit(dossier, (one,))
    done(office.evaluation.reopen(one, dossier, "қате бастым"))
    house.submit(dossier, (one,))
    done(office.evaluation.abstain(two, dossier, "менің салам емес"))
    done(office.progress.remind(house.secretary, three.person))
    house.submit(dossier, (three,))
    day = date(2026, 11, 20)
    away = done(office.compositions.declare_absence(two, two.person, day, day, "іссапар"))
    done(office.compositions.cancel_absence(house.secretary, away.id))
    done(office.compositions.declare_absence(house.secretary, one.person, day, day, ""))


def heard_at_length(house: House) -> None:
    """Votes by members, aloud and on paper, a casting chair, a substitute, opinions, remarks."""
    office, who = house.office, house.secretary
    room = office.commission
    one, two, three = house.members
    spare = house.hire("m4", Role.MEMBER)
    people = [each.person for each in house.members]
    done(
        office.compositions.name(
            house.admin, "8", date(2026, 11, 16), date(2026, 11, 16), one.person, two.person,
            who.person, people, (spare.person,),
        )
    )  # fmt: skip
    dossiers = [house.referred(), house.referred(), house.referred()]
    for dossier in dossiers:
        house.submit(dossier)
    session = done(room.plan_session(who, date(2026, 11, 17), "А", "А", dossiers[:2])).id
    done(room.reschedule(who, session, date(2026, 11, 16), "Астана", "Астана"))
    done(room.add_dossiers(who, session, dossiers[2:]))
    done(room.move_item(who, session, dossiers[1], 1))
    done(room.name_rapporteur(who, session, dossiers[0], two.person))
    done(room.ask(three, session, dossiers[0], "Диплом?"))
    done(room.postpone(who, session, dossiers[2]))
    done(room.call_substitute(who, session, three.person, spare.person))
    house.declare(spare, dossiers[0])
    done(room.open_session(who, session))
    for each in (one, two, spare):
        done(room.mark_presence(who, session, each.person, True))
    done(room.open_discussion(one, session, dossiers[1]))
    done(room.open_discussion(who, session, dossiers[0]))
    for each in (one, two, spare):
        done(room.vote(each, session, dossiers[1], Choice.ISSUE))
    done(room.vote(two, session, dossiers[1], Choice.REFUSE))
    done(room.special_opinion(two, session, dossiers[1], "Келіспеймін"))
    done(room.conclude_item(who, session, dossiers[1]))
    done(room.reopen_item(who, session, dossiers[1]))
    done(room.conclude_item(who, session, dossiers[1]))
    for each in (one, two, spare):
        done(room.cast(who, session, dossiers[0], each.person, Choice.ISSUE, on_paper=True))
        done(room.check_vote(who, session, dossiers[0], each.person, Choice.ISSUE))
    done(room.conclude_item(who, session, dossiers[0]))
    done(room.add_dossiers(who, session, dossiers[2:]))
    done(room.postpone(who, session, dossiers[2]))
    done(room.end_session(who, session))
    done(room.enter_opinion(who, session, dossiers[0], one.person, "Қағазда"))
    _protocol_with_second_edition(house, session, dossiers)


def _protocol_with_second_edition(house: House, session: Id, dossiers: list[Id]) -> None:
    protocols, who = house.office.protocols, house.secretary
    one, two, _ = house.members
    remark = done(protocols.remark(two, session, "Анықтау керек", dossiers[0]))
    done(protocols.answer_remark(who, remark.id, True, "Түзетілді"))
    key = f"{shown(protocols.wording(who, session))[0].key}.kk"
    done(protocols.keep_wording(who, session, {key: "Сөз"}))
    done(protocols.keep_wording(who, session, {key: "Сөз басқа"}))
    done(protocols.finish(who, session))
    done(protocols.sign(one, session, one.person, False))
    done(protocols.revise(who, session, "қате"))
    done(protocols.give_up_revision(who, session))
    done(protocols.revise(who, session, "қате"))
    done(protocols.keep_wording(who, session, {key: "Үшінші сөз"}))
    last = done(protocols.finish(who, session))
    assert last.edition == 2
    signers = {line.member for line in signature_lines(shown(protocols.content(who, session)))}
    done(protocols.sign(one, session, one.person, False))
    for signer in sorted(signers - {one.person, who.person}):
        done(protocols.sign(who, session, Id(signer), True))
    done(protocols.sign(who, session, who.person, False))
    house.decide(dossiers[0])


def returned_to_the_commission(house: House) -> None:
    """The secretary takes a dossier back while its protocol is due; it is heard once more."""
    office, room, who = house.office, house.office.commission, house.secretary
    dossier = house.referred()
    house.submit(dossier)
    session = done(room.plan_session(who, date(2026, 11, 16), "А", "А", (dossier,))).id
    done(room.open_session(who, session))
    for member in house.members:
        done(room.mark_presence(who, session, member.person, True))
    for member in house.members:
        done(room.cast(who, session, dossier, member.person, Choice.ISSUE))
    done(room.conclude_item(who, session, dossier))
    done(room.end_session(who, session))
    done(office.workflow.return_step(who, dossier, "1.4", "тағы бір рет"))
    done(office.protocols.finish(who, session))
    done(office.evaluation.reopen(house.members[0], dossier, "жаңа құжат"))
    done(office.evaluation.put_answers(house.members[0], dossier, POINTS, "н"))
    done(office.evaluation.submit(house.members[0], dossier))
    house.hear(dossier)
    house.decide(dossier)


def kept_by_the_administrator(house: House) -> None:
    """People, calendar, criteria."""
    office, admin = house.office, house.admin
    gone = house.hire("gone", Role.MEMBER)
    card = shown(office.people.everybody(admin))[-1]
    assert card.id == gone.person
    left = PersonCard(
        card.login, card.name_kk, card.name_ru, card.name_en, card.short_kk, card.short_ru,
        card.position_kk, card.position_ru, card.position_en, (Role.EXECUTOR,), active=False,
    )  # fmt: skip
    done(office.people.change(admin, card.id, card.version, left))
    done(office.calendar.take_over(admin, 2026, confirmed=True))


def _ground(house: House) -> str:
    return house.office.reasons.of(ReasonKind.SERVICE_REFUSAL)[0].code


PLAYS = (
    issued_and_renewed,
    refused_and_withdrawn,
    scored_with_second_thoughts,
    heard_at_length,
    returned_to_the_commission,
    kept_by_the_administrator,
)
