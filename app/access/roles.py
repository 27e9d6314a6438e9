"""The roles of the office (chapter 3 of the regulation) and of its administration."""

from enum import StrEnum


class Role(StrEnum):
    """What a person may be in the office; one person may hold several."""

    INTAKE_OFFICER = "intake_officer"
    EXECUTOR = "executor"
    MEMBER = "member"
    SECRETARY = "secretary"
    UNIT_HEAD = "unit_head"
    MANAGEMENT = "management"
    ADMINISTRATOR = "administrator"
