"""Why the office refuses: access, intake, the steps of a dossier, decisions and papers."""

from collections.abc import Mapping

from ui.i18n.noop import QT_TRANSLATE_NOOP

DOSSIER_TEXTS: Mapping[str, str] = {
    "ais_date_wrong": QT_TRANSLATE_NOOP(
        "Refusals",
        "The date of the AIS registration is outside the time since the receipt on {received}.",
    ),
    "ais_number_missing": QT_TRANSLATE_NOOP(
        "Refusals", "Give the number of the registration in AIS."
    ),
    "ais_number_taken": QT_TRANSLATE_NOOP(
        "Refusals", "The AIS number {number} belongs to another dossier."
    ),
    "already_received": QT_TRANSLATE_NOOP(
        "Refusals", "The application was already received on {received}."
    ),
    "before_step_began": QT_TRANSLATE_NOOP(
        "Refusals", "The date is before the step began on {started}."
    ),
    "calendar_missing": QT_TRANSLATE_NOOP("Refusals", "The calendar does not hold the day {on}."),
    "cannot_leave_alone": QT_TRANSLATE_NOOP("Refusals", "You cannot make yourself inactive."),
    "card_closed": QT_TRANSLATE_NOOP(
        "Refusals", "The card of dossier {number} can no longer be changed."
    ),
    "card_incomplete": QT_TRANSLATE_NOOP(
        "Refusals", "The card is not complete yet: see the marked fields."
    ),
    "certificate_missing": QT_TRANSLATE_NOOP(
        "Refusals", "There is no certificate for this dossier yet."
    ),
    "certificate_not_signed": QT_TRANSLATE_NOOP("Refusals", "The certificate is not signed yet."),
    "changed_meanwhile": QT_TRANSLATE_NOOP(
        "Refusals", "Somebody changed this meanwhile. Look at the new state, then do it again."
    ),
    "collector_missing": QT_TRANSLATE_NOOP("Refusals", "Say who collected the certificate."),
    "contract_end_missing": QT_TRANSLATE_NOOP("Refusals", "Give the end of the labour contract."),
    "dates_stand": QT_TRANSLATE_NOOP("Refusals", "The dates of this dossier stand as they are."),
    "decision_stands": QT_TRANSLATE_NOOP(
        "Refusals", "The decision stands; the dossier cannot be returned behind it."
    ),
    "decision_was_refusal": QT_TRANSLATE_NOOP(
        "Refusals", "The decision was a refusal: there is no certificate to hand over."
    ),
    "departure_not_allowed": QT_TRANSLATE_NOOP(
        "Refusals", "By this procedure the decision follows the recommendation of the Commission."
    ),
    "departure_reason_missing": QT_TRANSLATE_NOOP(
        "Refusals", "To depart from the recommendation, give the reason in writing."
    ),
    "dossier_closed": QT_TRANSLATE_NOOP("Refusals", "The dossier is closed."),
    "dossier_unknown": QT_TRANSLATE_NOOP("Refusals", "This dossier is not known here."),
    "executor_cannot_score": QT_TRANSLATE_NOOP(
        "Refusals", "The executor of a dossier does not score it."
    ),
    "executor_missing": QT_TRANSLATE_NOOP("Refusals", "No executor is named for this dossier."),
    "filed_too_late": QT_TRANSLATE_NOOP(
        "Refusals", "Certificate {certificate} was no longer valid on the day of filing."
    ),
    "glyph_missing": QT_TRANSLATE_NOOP(
        "Refusals", "The paper's font lacks these letters: {letters}. The paper is not made."
    ),
    "grounds_missing": QT_TRANSLATE_NOOP("Refusals", "A refusal needs at least one ground."),
    "iin_birth_date": QT_TRANSLATE_NOOP(
        "Refusals", "The IIN does not agree with the date of birth {birth_date}."
    ),
    "iin_check_digit": QT_TRANSLATE_NOOP("Refusals", "The check digit of the IIN does not agree."),
    "iin_no_date": QT_TRANSLATE_NOOP("Refusals", "The IIN begins with no date."),
    "iin_not_twelve_digits": QT_TRANSLATE_NOOP("Refusals", "An IIN has twelve digits."),
    "item_unknown": QT_TRANSLATE_NOOP("Refusals", "The checklist has no such line."),
    "late_reason_missing": QT_TRANSLATE_NOOP(
        "Refusals", "The step was due on {due}. Give the reason for the delay."
    ),
    "login_taken": QT_TRANSLATE_NOOP("Refusals", "Somebody already has the login {login}."),
    "method_unknown": QT_TRANSLATE_NOOP("Refusals", "This way of delivery is not in the list."),
    "no_intake_refusal": QT_TRANSLATE_NOOP(
        "Refusals", "Procedure {procedure} knows no refusal of intake."
    ),
    "no_such_step": QT_TRANSLATE_NOOP("Refusals", "The procedure has no step {step}."),
    "not_allowed": QT_TRANSLATE_NOOP("Refusals", "Your role does not give the right to do this."),
    "not_an_executor": QT_TRANSLATE_NOOP("Refusals", "This person is not a responsible executor."),
    "not_received": QT_TRANSLATE_NOOP("Refusals", "The application has not been received yet."),
    "not_registered": QT_TRANSLATE_NOOP("Refusals", "The application is not registered yet."),
    "not_your_desk": QT_TRANSLATE_NOOP("Refusals", "This desk belongs to another role."),
    "not_your_dossier": QT_TRANSLATE_NOOP(
        "Refusals", "Another executor is named for this dossier."
    ),
    "not_your_move": QT_TRANSLATE_NOOP("Refusals", "This is for another role to do."),
    "not_your_step": QT_TRANSLATE_NOOP("Refusals", "Step {step} is for another role to do."),
    "nothing_before": QT_TRANSLATE_NOOP("Refusals", "There is no step before {step} to return to."),
    "notice_missing": QT_TRANSLATE_NOOP("Refusals", "There is no notice for this dossier yet."),
    "notice_not_signed": QT_TRANSLATE_NOOP("Refusals", "The notice is not signed yet."),
    "office_founded": QT_TRANSLATE_NOOP("Refusals", "This office already has an administrator."),
    "outcome_missing": QT_TRANSLATE_NOOP(
        "Refusals", "Step {step} ends with a decision: say which."
    ),
    "outcome_not_asked": QT_TRANSLATE_NOOP("Refusals", "Step {step} ends without a decision."),
    "paper_side_missing": QT_TRANSLATE_NOOP(
        "Refusals", "The paper lacks a text in Kazakh or Russian: {what}."
    ),
    "period_wrong": QT_TRANSLATE_NOOP("Refusals", "The period ends before it begins."),
    "person_incomplete": QT_TRANSLATE_NOOP(
        "Refusals", "A person needs a login, a name in Kazakh and Russian, and a role."
    ),
    "person_unknown": QT_TRANSLATE_NOOP("Refusals", "This person is not known here."),
    "power_of_attorney_expired": QT_TRANSLATE_NOOP(
        "Refusals", "The power of attorney expired on {valid_until}."
    ),
    "power_of_attorney_missing": QT_TRANSLATE_NOOP(
        "Refusals", "A representative needs a power of attorney."
    ),
    "previous_certificate_missing": QT_TRANSLATE_NOOP(
        "Refusals", "Procedure {procedure} needs the certificate issued before."
    ),
    "procedure_unknown": QT_TRANSLATE_NOOP("Refusals", "There is no procedure {procedure}."),
    "proof_missing": QT_TRANSLATE_NOOP("Refusals", "Give the proof of sending."),
    "provider_incomplete": QT_TRANSLATE_NOOP(
        "Refusals", "The service provider needs a name in Kazakh and in Russian."
    ),
    "provider_long": QT_TRANSLATE_NOOP(
        "Refusals", "A name of the service provider may have at most {most} letters."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("Refusals", "Give the reason."),
    "reason_unknown": QT_TRANSLATE_NOOP("Refusals", "This reason is not in the list of reasons."),
    "received_in_future": QT_TRANSLATE_NOOP(
        "Refusals", "The day of receipt {received} has not come yet."
    ),
    "recused": QT_TRANSLATE_NOOP("Refusals", "You are recused from this dossier."),
    "refusal_not_drafted": QT_TRANSLATE_NOOP("Refusals", "No refusal of intake has been drafted."),
    "refusal_not_foreseen": QT_TRANSLATE_NOOP(
        "Refusals", "At step {step} a refusal is not foreseen."
    ),
    "return_to_commission_off": QT_TRANSLATE_NOOP(
        "Refusals", "A return to the Commission is not foreseen by this version of the procedure."
    ),
    "returned_once": QT_TRANSLATE_NOOP(
        "Refusals", "The dossier was already returned to the Commission once."
    ),
    "roles_not_separate": QT_TRANSLATE_NOOP(
        "Refusals", "An administrator holds no other role: the administrator sees no dossiers."
    ),
    "same_executor": QT_TRANSLATE_NOOP("Refusals", "This executor is named already."),
    "scan_broken": QT_TRANSLATE_NOOP(
        "Refusals", "The file {name} is damaged and cannot be read. Scan the paper again."
    ),
    "scan_empty": QT_TRANSLATE_NOOP("Refusals", "The file {name} is empty."),
    "scan_encrypted": QT_TRANSLATE_NOOP(
        "Refusals", "The file {name} is protected by a password. Save it without one."
    ),
    "scan_kind_unknown": QT_TRANSLATE_NOOP(
        "Refusals", "The file {name} is neither PDF nor JPEG nor PNG."
    ),
    "scan_known": QT_TRANSLATE_NOOP("Refusals", "The same file is already attached as {name}."),
    "scan_missing": QT_TRANSLATE_NOOP(
        "Refusals",
        "The content of the file {name} was not found. The dossier and its other files are"
        " unharmed. Scan the paper again and attach it.",
    ),
    "scan_not_here": QT_TRANSLATE_NOOP(
        "Refusals",
        "The file {name} has not yet come to this computer from the shared database. It is safe"
        " there: open it again while there is a connection.",
    ),
    "scan_too_big": QT_TRANSLATE_NOOP(
        "Refusals", "The file {name} is larger than {limit} MB. Scan it at a lower resolution."
    ),
    "scan_unknown": QT_TRANSLATE_NOOP("Refusals", "This scan is not known here."),
    "scan_unreadable": QT_TRANSLATE_NOOP(
        "Refusals", "The file {name} cannot be read from its folder."
    ),
    "scorer_cannot_decide": QT_TRANSLATE_NOOP(
        "Refusals", "Who scored a dossier does not decide on it."
    ),
    "step_not_decision": QT_TRANSLATE_NOOP(
        "Refusals", "From this step a dossier is not returned to the Commission."
    ),
    "step_not_open": QT_TRANSLATE_NOOP("Refusals", "This step is not open now."),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "The text is too long for its field: at most {longest} signs."
    ),
    "window_closed": QT_TRANSLATE_NOOP(
        "Refusals", "The time for refusing intake ended on {closed}."
    ),
    "window_closed_by_referral": QT_TRANSLATE_NOOP(
        "Refusals",
        "The dossier was referred to the Commission, so intake can no longer be refused.",
    ),
}
