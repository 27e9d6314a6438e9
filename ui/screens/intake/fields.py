"""The fields of the application card as the form shows them, and the words of what is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.intake.passport import FieldProblem
from ui.i18n.formats import date_text
from ui.i18n.noop import QT_TRANSLATE_NOOP


class Kind(Enum):
    """What a field is typed into."""

    TEXT = "text"
    FIGURES = "figures"
    DATE = "date"
    CHOICE = "choice"
    """One of a long list, searched by typing."""
    FEW = "few"
    """One of a few, all in sight."""


class Group(Enum):
    """The card of the form that a field stands in."""

    APPLICANT = "applicant"
    APPLICATION = "application"
    REPRESENTATIVE = "representative"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: its name in the card, where it stands, how wide it is of twelve."""

    name: str
    label: str
    kind: Kind
    group: Group
    wide: int = 4
    procedures: tuple[str, ...] = ()
    """Procedures that ask for it; empty for all."""


def _f(  # one line of the table below
    name: str, label: str, kind: Kind, group: Group, wide: int = 4, procedures: str = ""
) -> FieldSpec:
    return FieldSpec(name, label, kind, group, wide, tuple(procedures.split()))


_PERSON, _FILED, _OTHER = Group.APPLICANT, Group.APPLICATION, Group.REPRESENTATIVE

FIELDS: tuple[FieldSpec, ...] = (
    _f("previous_certificate", QT_TRANSLATE_NOOP("Intake", "Previous certificate"),
       Kind.CHOICE, _PERSON, 8, "P2 P3 P4"),
    _f("grounds", QT_TRANSLATE_NOOP("Intake", "Grounds"), Kind.CHOICE, _PERSON, 4, "P3 P4"),
    _f("contract_end", QT_TRANSLATE_NOOP("Intake", "Contract until"),
       Kind.DATE, _PERSON, 4, "P2"),
    _f("name_latin", QT_TRANSLATE_NOOP("Intake", "In Latin, as in the passport"),
       Kind.TEXT, _PERSON),
    _f("name_cyrillic", QT_TRANSLATE_NOOP("Intake", "In Cyrillic"), Kind.TEXT, _PERSON),
    _f("birth_date", QT_TRANSLATE_NOOP("Intake", "Date of birth"), Kind.DATE, _PERSON),
    _f("citizenship", QT_TRANSLATE_NOOP("Intake", "Citizenship"), Kind.CHOICE, _PERSON),
    _f("passport_number", QT_TRANSLATE_NOOP("Intake", "Passport number"), Kind.FIGURES, _PERSON),
    _f("iin", QT_TRANSLATE_NOOP("Intake", "IIN (if any)"), Kind.FIGURES, _PERSON),
    _f("passport_issued", QT_TRANSLATE_NOOP("Intake", "Issued on"), Kind.DATE, _PERSON),
    _f("passport_valid_until", QT_TRANSLATE_NOOP("Intake", "Valid until"), Kind.DATE, _PERSON),
    _f("phone", QT_TRANSLATE_NOOP("Intake", "Telephone"), Kind.FIGURES, _PERSON),
    _f("email", QT_TRANSLATE_NOOP("Intake", "E-mail"), Kind.TEXT, _PERSON),
    _f("address", QT_TRANSLATE_NOOP("Intake", "Address"), Kind.TEXT, _PERSON, 8),
    _f("profession", QT_TRANSLATE_NOOP("Intake", "Claimed profession"), Kind.CHOICE, _FILED, 6),
    _f("education", QT_TRANSLATE_NOOP("Intake", "Education: institution, year"),
       Kind.TEXT, _FILED, 6),
    _f("employer", QT_TRANSLATE_NOOP("Intake", "Employer"), Kind.TEXT, _FILED, 6),
    _f("language", QT_TRANSLATE_NOOP("Intake", "Language of the notice"), Kind.FEW, _FILED, 6),
    _f("channel", QT_TRANSLATE_NOOP("Intake", "How it was filed"), Kind.FEW, _FILED, 8),
    _f("mission_received", QT_TRANSLATE_NOOP("Intake", "Received by the mission"),
       Kind.DATE, _FILED, 4),
    _f("representative", QT_TRANSLATE_NOOP("Intake", "Representative's full name"),
       Kind.TEXT, _OTHER),
    _f("representative_document", QT_TRANSLATE_NOOP("Intake", "Power of attorney: No., date"),
       Kind.TEXT, _OTHER),
    _f("representative_until", QT_TRANSLATE_NOOP("Intake", "Valid until"), Kind.DATE, _OTHER),
)  # fmt: skip
"""In reading order."""

LABELS: Mapping[str, str] = {spec.name: spec.label for spec in FIELDS}

CHANNELS = {
    "ministry": QT_TRANSLATE_NOOP("Intake", "At the ministry"),
    "mission": QT_TRANSLATE_NOOP("Intake", "Mission abroad"),
}

_PROBLEMS: Mapping[str, str] = {
    "required": QT_TRANSLATE_NOOP("Intake", "Required"),
    "not_latin": QT_TRANSLATE_NOOP("Intake", "Latin letters only, as in the passport"),
    "not_cyrillic": QT_TRANSLATE_NOOP("Intake", "Cyrillic letters only"),
    "citizen_of_kazakhstan": QT_TRANSLATE_NOOP(
        "Intake", "The service is for foreigners and stateless persons"
    ),
    "not_in_list": QT_TRANSLATE_NOOP("Intake", "Not in the list. Choose an entry"),
    "in_future": QT_TRANSLATE_NOOP("Intake", "This date is still to come"),
    "too_long_ago": QT_TRANSLATE_NOOP("Intake", "More than 110 years ago. Check the year"),
    "before_birth": QT_TRANSLATE_NOOP("Intake", "Before the date of birth"),
    "before_issue": QT_TRANSLATE_NOOP("Intake", "Not later than the date of issue"),
    "passport_expired": QT_TRANSLATE_NOOP("Intake", "Expired {valid_until}: ground of refusal"),
    "iin_not_twelve_digits": QT_TRANSLATE_NOOP("Intake", "An IIN has twelve digits"),
    "iin_check_digit": QT_TRANSLATE_NOOP("Intake", "The check digit is wrong"),
    "iin_no_date": QT_TRANSLATE_NOOP("Intake", "The first six digits are no date"),
    "iin_birth_date": QT_TRANSLATE_NOOP("Intake", "Does not agree with the date of birth"),
    "not_an_email": QT_TRANSLATE_NOOP("Intake", "Not an e-mail address"),
    "power_of_attorney_expired": QT_TRANSLATE_NOOP(
        "Intake", "Expired {valid_until}: ground of refusal"
    ),
    "after_receipt": QT_TRANSLATE_NOOP("Intake", "Later than the receipt by the ministry"),
    "contract_ended": QT_TRANSLATE_NOOP("Intake", "The contract had ended on the day of receipt"),
}


def tr(text: str) -> str:
    """A text of these tables in the language in use."""
    return QCoreApplication.translate("Intake", text)


def problem_text(problem: FieldProblem) -> str:
    """What is wrong with a field, in words that stand under it."""
    source = _PROBLEMS.get(problem.code)
    words = tr(source) if source else problem.code
    for name, value in problem.params.items():
        shown = date_text(value) if isinstance(value, date) else str(value)
        words = words.replace(f"{{{name}}}", shown)
    return words


def shown_fields(procedure: str, channel: str) -> tuple[FieldSpec, ...]:
    """The fields that an application of this sort is asked for."""
    return tuple(
        spec
        for spec in FIELDS
        if (not spec.procedures or procedure in spec.procedures)
        and (spec.name != "mission_received" or channel == "mission")
    )
