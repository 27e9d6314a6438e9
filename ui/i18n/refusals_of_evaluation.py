"""Why the office refuses: declarations, masked reading, evidence, reminders."""

from collections.abc import Mapping

from ui.i18n.noop import QT_TRANSLATE_NOOP

EVALUATION_TEXTS: Mapping[str, str] = {
    "declaration_missing": QT_TRANSLATE_NOOP(
        "Refusals", "Declare first that you have no conflict of interest in this dossier."
    ),
    "discussion_open": QT_TRANSLATE_NOOP(
        "Refusals", "The discussion of this dossier is open: no sheet is given or changed any more."
    ),
    "evidence_outside_page": QT_TRANSLATE_NOOP(
        "Refusals", "The marked place is not on a page of this scan."
    ),
    "evidence_unknown_scan": QT_TRANSLATE_NOOP(
        "Refusals", "The scan with the marked place is not in this dossier."
    ),
    "masked_until_submitted": QT_TRANSLATE_NOOP(
        "Refusals", "The applicant stays unnamed until you have submitted your sheet."
    ),
    "nothing_missing": QT_TRANSLATE_NOOP(
        "Refusals", "This member has given every sheet; there is nothing to remind of."
    ),
}
