"""Who may do what: the rights matrix as one table, the separation rules as predicates.

The text of the regulation names only the actors of its steps (chapter 3); the rest is our
reading, to be confirmed by the ministry. Rights are asked here and nowhere else.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.access.people import Actor
from app.access.roles import Role
from app.kernel.ids import Id
from app.kernel.outcome import Refusal

_INTAKE, _EXECUTOR, _MEMBER = Role.INTAKE_OFFICER, Role.EXECUTOR, Role.MEMBER
_SECRETARY, _HEAD, _MANAGEMENT = Role.SECRETARY, Role.UNIT_HEAD, Role.MANAGEMENT
_ADMIN = Role.ADMINISTRATOR


class Action(StrEnum):
    """Everything that needs a right. The names are those of the journal."""

    EDIT_CARD = "edit_card"
    REGISTER = "register"
    DRAFT_INTAKE_REFUSAL = "draft_intake_refusal"
    CONFIRM_INTAKE_REFUSAL = "confirm_intake_refusal"
    READ_DOSSIER = "read_dossier"
    ASSIGN = "assign"
    REFER = "refer"
    RETURN_STEP = "return_step"
    WITHDRAW = "withdraw"
    SCORE = "score"
    DECLARE = "declare"
    RECUSE = "recuse"
    READ_SCORES = "read_scores"
    READ_PROGRESS = "read_progress"
    REMIND = "remind"
    HOLD_SESSION = "hold_session"
    READ_SESSION = "read_session"
    VOTE = "vote"
    OPEN_DISCUSSION = "open_discussion"
    ASK_QUESTION = "ask_question"
    READ_CALIBRATION = "read_calibration"
    SPECIAL_OPINION = "special_opinion"
    READ_PROTOCOL = "read_protocol"
    READ_DRAFT_PROTOCOL = "read_draft_protocol"
    REMARK = "remark"
    SIGN_PROTOCOL = "sign_protocol"
    DECIDE = "decide"
    SIGN = "sign"
    PREPARE_NOTICE = "prepare_notice"
    HAND_OVER = "hand_over"
    READ_REGISTERS = "read_registers"
    READ_OVERDUE = "read_overdue"
    READ_CALENDAR = "read_calendar"
    EDIT_CALENDAR = "edit_calendar"
    READ_CRITERIA = "read_criteria"
    EDIT_CRITERIA = "edit_criteria"
    ADOPT_CRITERIA = "adopt_criteria"
    EDIT_PEOPLE = "edit_people"
    READ_PEOPLE = "read_people"
    NAME_PROVIDER = "name_provider"
    READ_PROVIDER = "read_provider"
    READ_PROCEDURES = "read_procedures"
    NAME_COMMISSION = "name_commission"
    DECLARE_ABSENCE = "declare_absence"
    READ_JOURNAL = "read_journal"
    READ_SHARING = "read_sharing"
    SETTLE = "settle"
    READ_DESKTOPS = "read_desktops"
    TAKE_LEASE = "take_lease"
    BREAK_LEASE = "break_lease"
    SEND_PACKAGE = "send_package"
    OPEN_PACKAGE = "open_package"
    BACK_UP = "back_up"
    RESTORE = "restore"
    READ_TERMS = "read_terms"
    ADOPT_TERMS = "adopt_terms"
    READ_PAST_TERM = "read_past_term"
    HOLD = "hold"
    DESTROY = "destroy"


_ALL = frozenset(Role)
_CASE = frozenset({_INTAKE, _EXECUTOR, _MEMBER, _SECRETARY, _HEAD, _MANAGEMENT})

RIGHTS: Mapping[Action, frozenset[Role]] = MappingProxyType(
    {
        Action.EDIT_CARD: frozenset({_INTAKE, _EXECUTOR}),
        Action.REGISTER: frozenset({_INTAKE, _EXECUTOR}),
        Action.DRAFT_INTAKE_REFUSAL: frozenset({_INTAKE, _EXECUTOR}),
        Action.CONFIRM_INTAKE_REFUSAL: frozenset({_HEAD}),
        Action.READ_DOSSIER: _CASE,
        Action.ASSIGN: frozenset({_HEAD, _MANAGEMENT}),
        Action.REFER: frozenset({_EXECUTOR}),
        Action.RETURN_STEP: frozenset({_EXECUTOR, _SECRETARY, _HEAD, _MANAGEMENT}),
        Action.WITHDRAW: frozenset({_INTAKE, _EXECUTOR}),
        Action.SCORE: frozenset({_MEMBER}),
        Action.DECLARE: frozenset({_MEMBER}),
        Action.RECUSE: frozenset({_MEMBER}),
        Action.READ_SCORES: frozenset({_MEMBER, _SECRETARY, _HEAD, _MANAGEMENT}),
        Action.READ_PROGRESS: frozenset({_SECRETARY}),
        Action.REMIND: frozenset({_SECRETARY}),
        Action.HOLD_SESSION: frozenset({_SECRETARY}),
        Action.READ_SESSION: frozenset({_MEMBER, _SECRETARY, _HEAD, _MANAGEMENT}),
        Action.VOTE: frozenset({_MEMBER}),
        Action.ASK_QUESTION: frozenset({_MEMBER}),
        Action.READ_CALIBRATION: frozenset({_MEMBER}),
        Action.OPEN_DISCUSSION: frozenset({_MEMBER, _SECRETARY}),
        Action.SPECIAL_OPINION: frozenset({_MEMBER}),
        Action.READ_PROTOCOL: frozenset({_EXECUTOR, _MEMBER, _SECRETARY, _HEAD, _MANAGEMENT}),
        Action.READ_DRAFT_PROTOCOL: frozenset({_MEMBER, _SECRETARY}),
        Action.REMARK: frozenset({_MEMBER}),
        Action.SIGN_PROTOCOL: frozenset({_MEMBER, _SECRETARY}),
        Action.DECIDE: frozenset({_MANAGEMENT}),
        Action.SIGN: frozenset({_MANAGEMENT}),
        Action.PREPARE_NOTICE: frozenset({_EXECUTOR}),
        Action.HAND_OVER: frozenset({_EXECUTOR}),
        Action.READ_REGISTERS: _CASE - {_MEMBER},
        Action.READ_OVERDUE: frozenset({_HEAD, _MANAGEMENT}),
        Action.READ_CALENDAR: _ALL,
        Action.EDIT_CALENDAR: frozenset({_ADMIN}),
        Action.READ_CRITERIA: _ALL,
        Action.EDIT_CRITERIA: frozenset({_ADMIN}),
        Action.ADOPT_CRITERIA: frozenset({_ADMIN}),
        Action.EDIT_PEOPLE: frozenset({_ADMIN}),
        Action.READ_PEOPLE: _ALL,
        Action.NAME_PROVIDER: frozenset({_ADMIN}),
        Action.READ_PROVIDER: _ALL,
        Action.READ_PROCEDURES: _ALL,
        Action.NAME_COMMISSION: frozenset({_ADMIN, _SECRETARY}),
        Action.DECLARE_ABSENCE: frozenset({_MEMBER, _SECRETARY}),
        Action.READ_JOURNAL: frozenset({_HEAD, _MANAGEMENT, _ADMIN}),
        Action.READ_SHARING: _ALL,
        Action.SETTLE: _ALL,
        Action.READ_DESKTOPS: frozenset({_MEMBER, _SECRETARY, _HEAD, _MANAGEMENT, _ADMIN}),
        Action.TAKE_LEASE: frozenset({_SECRETARY, _HEAD, _MANAGEMENT}),
        Action.BREAK_LEASE: frozenset({_MEMBER, _HEAD, _MANAGEMENT}),
        Action.SEND_PACKAGE: _CASE,
        Action.OPEN_PACKAGE: _ALL,  # unsent work comes in packages too
        Action.BACK_UP: _ALL,  # everybody's own local copy; an office is the administrator's
        Action.RESTORE: _ALL,
        Action.READ_TERMS: frozenset({_SECRETARY, _HEAD, _MANAGEMENT, _ADMIN}),
        Action.ADOPT_TERMS: frozenset({_ADMIN}),
        Action.READ_PAST_TERM: frozenset({_SECRETARY, _HEAD, _MANAGEMENT}),
        Action.HOLD: frozenset({_SECRETARY, _HEAD, _MANAGEMENT}),
        Action.DESTROY: frozenset({_MANAGEMENT}),
    }
)

_GRANTED = frozenset({Action.DECIDE, Action.SIGN})


def refuse_unless_allowed(actor: Actor, action: Action) -> Refusal | None:
    """The refusal when no role of the actor carries the right; None when it does."""
    if actor.is_(*RIGHTS[action]):
        return None
    if action in _GRANTED and actor.may_decide and actor.is_(Role.UNIT_HEAD):
        return None  # deciding granted to the unit head by management
    return Refusal("not_allowed", {"action": action.value})


def refuse_scoring_by_executor(member: Id, executor: Id | None) -> Refusal | None:
    """Separation: the executor of a dossier does not score it."""
    return Refusal("executor_cannot_score") if member == executor else None


def refuse_deciding_by_scorer(decider: Id, scorers: frozenset[Id]) -> Refusal | None:
    """Separation: nobody both scores and decides the same dossier."""
    return Refusal("scorer_cannot_decide") if decider in scorers else None
