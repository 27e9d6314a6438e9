"""The rights matrix as the ministry has it: chapter 3 of the regulation and our reading of it.

Written down once more and not taken from the program.
"""

from app.access.roles import Role

# I intake officer, E executor, M member, S secretary, U unit head, G unit head to whom deciding
# was granted, B management, A administrator
TABLE = """
people.everybody            I E M S U G B A
people.add                                A
people.change                             A
provider.now                I E M S U G B A
provider.name                             A
calendar.calendar           I E M S U G B A
calendar.page               I E M S U G B A
calendar.take_over                        A
calendar.decree_pair                      A
calendar.set_day                          A
calendar.take_back                        A
workflow.assign                     U G B
workflow.refer                E
workflow.return_step          E   S U G B
workflow.withdraw           I E
workflow.desk               I E M S U G B
workflow.everything         I E M S U G B
workflow.ids                I E M S U G B
workflow.rows               I E M S U G B
workflow.overdue                    U G B
workflow.procedures         I E M S U G B A
intake.open_dossier         I E
intake.save_card            I E
intake.mark                 I E
intake.add_scan             I E
intake.withdraw_scan        I E
intake.twins                I E
intake.register             I E
intake.draft_refusal        I E
intake.confirm_refusal              U G
evaluation.sheet                M
evaluation.answer               M
evaluation.put_answers          M
evaluation.submit               M
evaluation.abstain              M
evaluation.reopen               M
evaluation.history              M
evaluation.private_note         M
evaluation.keep_private_note    M
evaluation.colleagues           M
conflicts.opening               M
conflicts.openings              M
conflicts.declare               M
conflicts.recuse                M
conflicts.ties                  M
conflicts.keep_ties             M
progress.members                  S
progress.dossier                  S
progress.remind                   S
progress.reminder               M
retention.terms                   S U G B A
retention.adopt_terms                     A
retention.past_term               S U G B
retention.reach                   S U G B
retention.act                     S U G B
retention.destructions            S U G B
retention.destroyed               S U G B
retention.hold                    S U G B
retention.release                 S U G B
retention.destroy                       B
backups.allowed                           A
backups.enter_made                        A
backups.enter_restored                    A
criteria.criteria_sets      I E M S U G B A
criteria.frozen             I E M S U G B A
criteria.draft_of           I E M S U G B A
criteria.text_of            I E M S U G B A
criteria.keep                             A
criteria.take_over                        A
criteria.new_version                      A
criteria.remove                           A
criteria.adopt                            A
compositions.name                 S       A
compositions.all            I E M S U G B A
compositions.on             I E M S U G B A
compositions.absences           M S
compositions.declare_absence    M S
compositions.cancel_absence     M S
commission.ready_dossiers         S
commission.plan_session           S
commission.reschedule             S
commission.add_dossiers           S
commission.move_item              S
commission.postpone               S
commission.forecast               S
commission.name_rapporteur        S
commission.ask                  M
commission.call_substitute        S
commission.agenda_content       M S U G B
commission.open_session           S
commission.mark_presence          S
commission.cast                   S
commission.check_vote             S
commission.open_discussion      M S
commission.conclude_item          S
commission.reopen_item            S
commission.enter_opinion          S
commission.end_session            S
commission.vote                 M
commission.special_opinion      M
protocols.finish                  S
protocols.keep_wording            S
protocols.answer_remark           S
protocols.revise                  S
protocols.give_up_revision        S
protocols.compare                 S
protocols.take_over               S
protocols.remark                M
protocols.sign                  M S
protocols.wording               M S
protocols.remarks               M S
protocols.editions          E M S U G B
protocols.content           E M S U G B
protocols.extract           E M S U G B
protocols.seals             E M S U G B
protocols.listed            E M S U G B
commission.sessions             M S U G B
commission.session_view         M S U G B
commission.projection           M S U G B
commission.what_if              M S U G B
calibration.report              M
commission.hearings             M S U G B
decisions.decide                      G B
decisions.sign_notice                 G B
decisions.sign_certificate            G B
decisions.prepare_notice      E
decisions.send_notice         E
decisions.hand_over           E
files.file                  I E M S U G B
files.refusals_to_confirm           U G
files.scan                  I E M S U G B
files.certificates          I E M S U G B
contents.receipt            I E M S U G B
contents.notice             I E M S U G B
contents.intake_refusal     I E M S U G B
contents.certificate        I E M S U G B
contents.register           I E   S U G B
papers.protocol               E M S U G B
papers.extract                E M S U G B
papers.agenda                   M S U G B
papers.compare                    S
papers.take_over                  S
papers.receipt              I E M S U G B
papers.notice               I E M S U G B
papers.intake_refusal       I E M S U G B
papers.destruction                S U G B
papers.certificate          I E M S U G B
papers.register             I E   S U G B
sharing.status              I E M S U G B A
sharing.late_sheets               S
sharing.scans               I E M S U G B A
sharing.unsent              I E M S U G B A
sharing.withdraw            I E M S U G B A
sharing.settle              I E M S U G B A
sharing.rebase              I E M S U G B A
sharing.desktops                M S U G B A
sharing.lease                     S U G B
sharing.free_lease                S U G B
sharing.break_lease             M   U G B
sharing.lease_of                M   U G B
packages.tell_key           I E M S U G B A
packages.revoke_key         I E M S U G B A
packages.keys               I E M S U G B A
packages.readers            I E M S U G B
packages.bring_scans        I E M S U G B
packages.pack               I E M S U G B
packages.unpack             I E M S U G B A
packages.hand_over          I E M S U G B A
packages.take_over          I E M S U G B A
"""
ALLOWED = {line.split()[0]: frozenset(line.split()[1:]) for line in TABLE.split("\n") if line}

NO_ACTOR = {
    "clock.now": "tells the time",
    "people.to_sign_in": "asked before there is an actor",
    "provider.in_force": "the name at the head of every paper",
    "people.found": "the first administrator; refused once there is anybody",
    "intake.problems": "checks a card in hand; asks no store",
    "intake.indexed": "derives what a card in hand is found by; asks no store",
    "intake.findings": "checks marks in hand; asks no store",
    "evaluation.figures": "called by rules that hold an act, whose right was asked",
    "contents.profession": "a name of the catalogue",
    "contents.country": "a name of the catalogue",
    "contents.grounds": "words of the reason bank",
}
ROLES = {
    "I": Role.INTAKE_OFFICER, "E": Role.EXECUTOR, "M": Role.MEMBER, "S": Role.SECRETARY,
    "U": Role.UNIT_HEAD, "G": Role.UNIT_HEAD, "B": Role.MANAGEMENT, "A": Role.ADMINISTRATOR,
}  # fmt: skip
