"""Why the office refuses: remarks, editions, signatures and workbooks of protocols."""

from collections.abc import Mapping

from ui.i18n.noop import QT_TRANSLATE_NOOP

PROTOCOL_TEXTS: Mapping[str, str] = {
    "answer_empty": QT_TRANSLATE_NOOP("Refusals", "Write the answer to the remark."),
    "edition_without_changes": QT_TRANSLATE_NOOP(
        "Refusals", "The new edition says the same as the one that stands: there is no change."
    ),
    "no_edition_in_work": QT_TRANSLATE_NOOP("Refusals", "No new edition has been begun."),
    "not_a_signer": QT_TRANSLATE_NOOP(
        "Refusals", "The protocol is signed by who presided and by the secretary."
    ),
    "not_taken_over": QT_TRANSLATE_NOOP(
        "Refusals", "Only wording is taken over; scores and votes come from the database."
    ),
    "nothing_to_take_over": QT_TRANSLATE_NOOP(
        "Refusals", "The workbook has no changed wording to take over."
    ),
    "paper_signature_by_secretary": QT_TRANSLATE_NOOP(
        "Refusals", "A signature on paper is recorded by the secretary."
    ),
    "protocol_is_draft": QT_TRANSLATE_NOOP(
        "Refusals", "The protocol is still a draft: change it directly."
    ),
    "remark_empty": QT_TRANSLATE_NOOP("Refusals", "Write the remark."),
    "remark_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "The remark is too long: at most {most} characters."
    ),
    "remark_unknown": QT_TRANSLATE_NOOP("Refusals", "This remark is not known here."),
    "remarks_unanswered": QT_TRANSLATE_NOOP(
        "Refusals", "Remarks of members without an answer: {n}. Answer them first."
    ),
    "signature_not_yours": QT_TRANSLATE_NOOP(
        "Refusals", "In the program everybody signs for themselves."
    ),
    "signed_already": QT_TRANSLATE_NOOP("Refusals", "This signature is there already."),
    "wording_too_long": QT_TRANSLATE_NOOP(
        "Refusals", "The text is too long: at most {most} characters."
    ),
    "wording_unknown": QT_TRANSLATE_NOOP("Refusals", "The protocol has no such place for words."),
    "workbook_damaged": QT_TRANSLATE_NOOP(
        "Refusals", "This file is no workbook of a protocol, or its sources were taken out."
    ),
    "workbook_too_large": QT_TRANSLATE_NOOP(
        "Refusals", "This file is larger than any protocol: at most {most} MB are read."
    ),
    "workbook_foreign": QT_TRANSLATE_NOOP(
        "Refusals", "This workbook is of the protocol of another session."
    ),
    "workbook_other_edition": QT_TRANSLATE_NOOP(
        "Refusals", "This workbook is of edition {edition}; the protocol stands at edition {now}."
    ),
    "workbook_other_language": QT_TRANSLATE_NOOP(
        "Refusals", "This workbook is written in another language: {language}."
    ),
}
