"""Why the office refuses: the Commission, its evaluation, and the calendar."""

from collections.abc import Mapping

from ui.i18n.noop import QT_TRANSLATE_NOOP

COMMISSION_TEXTS: Mapping[str, str] = {
    "absence_days_wrong": QT_TRANSLATE_NOOP(
        "Refusals", "The absence ends on {last}, before it begins on {first}."
    ),
    "absence_unknown": QT_TRANSLATE_NOOP("Refusals", "This absence is not declared."),
    "absent_may_not_vote": QT_TRANSLATE_NOOP("Refusals", "Who is absent does not vote."),
    "absent_no_opinion": QT_TRANSLATE_NOOP("Refusals", "Who was absent gives no special opinion."),
    "agenda_empty": QT_TRANSLATE_NOOP("Refusals", "The agenda is empty."),
    "already_off": QT_TRANSLATE_NOOP("Refusals", "{day} is a day off already."),
    "already_worked": QT_TRANSLATE_NOOP("Refusals", "{day} is a business day already."),
    "chair_not_member": QT_TRANSLATE_NOOP(
        "Refusals", "The chair must be a member of the Commission."
    ),
    "criteria_unknown": QT_TRANSLATE_NOOP("Refusals", "There is no criteria set {code}."),
    "criterion_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "The criteria set has no criterion {criterion}."
    ),
    "day_in_past": QT_TRANSLATE_NOOP("Refusals", "The day {day} has passed."),
    "day_reason_missing": QT_TRANSLATE_NOOP(
        "Refusals", "Give the reason for the day {day} in Kazakh, Russian and English."
    ),
    "decree_after_day": QT_TRANSLATE_NOOP("Refusals", "The decree is later than the day {day}."),
    "decree_missing": QT_TRANSLATE_NOOP("Refusals", "Give the act by which the day is moved."),
    "deputy_not_member": QT_TRANSLATE_NOOP(
        "Refusals", "The deputy chair must be a member of the Commission."
    ),
    "dossier_twice": QT_TRANSLATE_NOOP("Refusals", "A dossier stands twice on the agenda."),
    "effective_before_order": QT_TRANSLATE_NOOP(
        "Refusals", "The set cannot take effect before its order of {order_date}."
    ),
    "ground_unknown": QT_TRANSLATE_NOOP("Refusals", "This ground is not in the list of grounds."),
    "grounds_not_asked": QT_TRANSLATE_NOOP("Refusals", "Grounds belong to a refusal only."),
    "item_concluded": QT_TRANSLATE_NOOP(
        "Refusals", "This dossier is already concluded at the session."
    ),
    "item_not_concluded": QT_TRANSLATE_NOOP("Refusals", "This dossier is not concluded yet."),
    "item_postponed": QT_TRANSLATE_NOOP("Refusals", "This dossier was postponed."),
    "items_undecided": QT_TRANSLATE_NOOP(
        "Refusals", "Dossiers without a conclusion on the agenda: {n}."
    ),
    "member_present": QT_TRANSLATE_NOOP(
        "Refusals", "This member is in the room for an item that is still open."
    ),
    "member_replaced": QT_TRANSLATE_NOOP(
        "Refusals", "A substitute sits in the place of this member."
    ),
    "member_twice": QT_TRANSLATE_NOOP("Refusals", "A member is named twice."),
    "member_voted_already": QT_TRANSLATE_NOOP("Refusals", "This member has already voted."),
    "members_missing": QT_TRANSLATE_NOOP("Refusals", "Name the members of the Commission."),
    "no_composition": QT_TRANSLATE_NOOP(
        "Refusals", "On {day} no composition of the Commission is in force."
    ),
    "no_paper_vote": QT_TRANSLATE_NOOP(
        "Refusals", "This member has no vote on paper on this dossier."
    ),
    "no_substitute_called": QT_TRANSLATE_NOOP(
        "Refusals", "No substitute is called in the place of this member."
    ),
    "no_such_position": QT_TRANSLATE_NOOP("Refusals", "Places on the agenda: {most}."),
    "not_a_member": QT_TRANSLATE_NOOP("Refusals", "{person} does not hold the role of a member."),
    "not_a_secretary": QT_TRANSLATE_NOOP(
        "Refusals", "{person} does not hold the role of the secretary."
    ),
    "not_a_substitute": QT_TRANSLATE_NOOP(
        "Refusals", "{person} is not a substitute in this composition of the Commission."
    ),
    "not_applicable_not_offered": QT_TRANSLATE_NOOP(
        "Refusals", "Criterion {criterion} always applies."
    ),
    "not_before_commission": QT_TRANSLATE_NOOP(
        "Refusals", "Dossier {number} is not before the Commission."
    ),
    "not_in_commission": QT_TRANSLATE_NOOP(
        "Refusals", "This dossier has not been referred to the Commission."
    ),
    "not_in_composition": QT_TRANSLATE_NOOP(
        "Refusals", "This person is not in the composition of the Commission."
    ),
    "not_on_agenda": QT_TRANSLATE_NOOP("Refusals", "This dossier is not on the agenda."),
    "not_the_chair": QT_TRANSLATE_NOOP("Refusals", "This belongs to the chair of the Commission."),
    "not_your_absence": QT_TRANSLATE_NOOP("Refusals", "A member declares their own absences only."),
    "nothing_carried": QT_TRANSLATE_NOOP(
        "Refusals",
        "No proposal has a majority: to issue {issue}, to refuse {refuse}, needed {needed}.",
    ),
    "number_expected": QT_TRANSLATE_NOOP(
        "Refusals", "Criterion {criterion} is answered by a number."
    ),
    "on_an_agenda": QT_TRANSLATE_NOOP(
        "Refusals", "Dossier {number} already stands on the agenda of a session."
    ),
    "opinion_empty": QT_TRANSLATE_NOOP("Refusals", "Write the special opinion."),
    "order_missing": QT_TRANSLATE_NOOP("Refusals", "Give the number and date of the order."),
    "override_unknown": QT_TRANSLATE_NOOP("Refusals", "The calendar has no such change."),
    "own_sheet_first": QT_TRANSLATE_NOOP(
        "Refusals", "Submit your own sheet first; then you see the others."
    ),
    "pair_half_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A transfer needs both days: the day off and the working day."
    ),
    "pair_same_day": QT_TRANSLATE_NOOP(
        "Refusals", "The day off and the working day are the same: {day}."
    ),
    "paper_vote_differs": QT_TRANSLATE_NOOP(
        "Refusals",
        "The second entry of the vote on paper differs from the first. Look at the paper again.",
    ),
    "paper_votes_not_allowed": QT_TRANSLATE_NOOP(
        "Refusals", "The secretary does not enter votes: members vote themselves."
    ),
    "paper_votes_unchecked": QT_TRANSLATE_NOOP(
        "Refusals", "Votes on paper that were entered only once: {n}. Enter them a second time."
    ),
    "place_missing": QT_TRANSLATE_NOOP("Refusals", "Give the place of the session."),
    "presence_of_concluded_item": QT_TRANSLATE_NOOP(
        "Refusals", "Item {position} is concluded, so its attendance stands."
    ),
    "protocol_final": QT_TRANSLATE_NOOP("Refusals", "Protocol {number} is final."),
    "protocol_not_final": QT_TRANSLATE_NOOP("Refusals", "The protocol is not final yet."),
    "question_empty": QT_TRANSLATE_NOOP("Refusals", "Write the question."),
    "quorum_lost": QT_TRANSLATE_NOOP(
        "Refusals",
        "There is no quorum: of {entitled} who may vote {present} are present, needed {needed};"
        " recused {recused}.",
    ),
    "quorum_not_met": QT_TRANSLATE_NOOP(
        "Refusals", "There is no quorum: present {present}, needed {needed}."
    ),
    "rapporteur_recused": QT_TRANSLATE_NOOP(
        "Refusals", "This member is recused from the dossier and cannot present it."
    ),
    "recused_already": QT_TRANSLATE_NOOP(
        "Refusals", "You have already declared recusal from this dossier."
    ),
    "recused_may_not_vote": QT_TRANSLATE_NOOP(
        "Refusals", "Who is recused does not vote on this dossier."
    ),
    "scoring_closed": QT_TRANSLATE_NOOP("Refusals", "Scoring of this dossier is closed."),
    "session_ended": QT_TRANSLATE_NOOP("Refusals", "The session has ended."),
    "session_not_ended": QT_TRANSLATE_NOOP("Refusals", "The session has not ended yet."),
    "session_not_held": QT_TRANSLATE_NOOP("Refusals", "The session was not held."),
    "session_not_running": QT_TRANSLATE_NOOP("Refusals", "The session is not running."),
    "session_opened_already": QT_TRANSLATE_NOOP("Refusals", "The session is already open."),
    "session_unknown": QT_TRANSLATE_NOOP("Refusals", "This session is not known here."),
    "sheet_incomplete": QT_TRANSLATE_NOOP(
        "Refusals", "The sheet is not complete yet: see the marked criteria."
    ),
    "sheet_not_submitted": QT_TRANSLATE_NOOP("Refusals", "The sheet is not submitted yet."),
    "sheet_submitted": QT_TRANSLATE_NOOP(
        "Refusals", "The sheet is submitted. Reopen it to change it."
    ),
    "special_opinion_not_allowed": QT_TRANSLATE_NOOP(
        "Refusals", "A special opinion is not foreseen by this version of the procedure."
    ),
    "substitute_called_already": QT_TRANSLATE_NOOP(
        "Refusals", "{person} already sits in the place of another member."
    ),
    "substitute_is_member": QT_TRANSLATE_NOOP(
        "Refusals", "A substitute cannot be a member of the same composition."
    ),
    "value_not_offered": QT_TRANSLATE_NOOP(
        "Refusals", "Criterion {criterion} does not offer this value."
    ),
}
