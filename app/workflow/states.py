"""The words for where a dossier stands and how it ended."""

from enum import StrEnum


class DossierState(StrEnum):
    """Where a dossier stands, from the least to the most advanced."""

    DRAFT = "draft"
    RECEIVED = "received"
    REGISTERED = "registered"
    WITH_EXECUTOR = "with_executor"
    IN_COMMISSION = "in_commission"
    PROTOCOL_DUE = "protocol_due"
    DECISION_DUE = "decision_due"
    NOTICE_DRAFT = "notice_draft"
    NOTICE_SIGN = "notice_sign"
    NOTICE_SEND = "notice_send"
    CERT_SIGN = "cert_sign"
    CERT_HANDOVER = "cert_handover"
    INTAKE_REFUSED = "intake_refused"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    ISSUED = "issued"


class DecisionOutcome(StrEnum):
    """What is decided, or recommended: to issue the certificate or to refuse it."""

    ISSUE = "issue"
    REFUSE = "refuse"


class Closing(StrEnum):
    """How a dossier ended; a withdrawn one is not counted as a refusal (A21)."""

    ISSUED = "issued"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    INTAKE_REFUSED = "intake_refused"


OPEN_STATES = tuple(DossierState)[1 : tuple(DossierState).index(DossierState.INTAKE_REFUSED)]
"""States that a step may give a dossier: everything between draft and closed."""
