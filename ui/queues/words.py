"""Steps, tasks and endings in short words for lists; the regulation's own sentences are longer."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.workflow.states import DossierState
from ui.i18n.noop import QT_TRANSLATE_NOOP

_S = DossierState

STEP_NAMES: Mapping[DossierState, str] = {
    _S.RECEIVED: QT_TRANSLATE_NOOP("Queues", "Registration"),
    _S.REGISTERED: QT_TRANSLATE_NOOP("Queues", "Executor"),
    _S.WITH_EXECUTOR: QT_TRANSLATE_NOOP("Queues", "Referral"),
    _S.IN_COMMISSION: QT_TRANSLATE_NOOP("Queues", "Commission"),
    _S.PROTOCOL_DUE: QT_TRANSLATE_NOOP("Queues", "Protocol"),
    _S.DECISION_DUE: QT_TRANSLATE_NOOP("Queues", "Decision"),
    _S.NOTICE_DRAFT: QT_TRANSLATE_NOOP("Queues", "Notice: draft"),
    _S.NOTICE_SIGN: QT_TRANSLATE_NOOP("Queues", "Notice: signature"),
    _S.NOTICE_SEND: QT_TRANSLATE_NOOP("Queues", "Notice: sending"),
    _S.CERT_SIGN: QT_TRANSLATE_NOOP("Queues", "Certificate: signature"),
    _S.CERT_HANDOVER: QT_TRANSLATE_NOOP("Queues", "Hand-over"),
}
"""The step that stands open in a state."""

TASKS: Mapping[DossierState, str] = {
    _S.RECEIVED: QT_TRANSLATE_NOOP("Queues", "Register the application"),
    _S.REGISTERED: QT_TRANSLATE_NOOP("Queues", "Name the executor"),
    _S.WITH_EXECUTOR: QT_TRANSLATE_NOOP("Queues", "Refer to the Commission"),
    _S.IN_COMMISSION: QT_TRANSLATE_NOOP("Queues", "Evaluate"),
    _S.PROTOCOL_DUE: QT_TRANSLATE_NOOP("Queues", "Draw up the protocol"),
    _S.DECISION_DUE: QT_TRANSLATE_NOOP("Queues", "Take the decision"),
    _S.NOTICE_DRAFT: QT_TRANSLATE_NOOP("Queues", "Prepare the notice"),
    _S.NOTICE_SIGN: QT_TRANSLATE_NOOP("Queues", "Sign the notice"),
    _S.NOTICE_SEND: QT_TRANSLATE_NOOP("Queues", "Send the notice"),
    _S.CERT_SIGN: QT_TRANSLATE_NOOP("Queues", "Sign the certificate"),
    _S.CERT_HANDOVER: QT_TRANSLATE_NOOP("Queues", "Hand over the certificate"),
}
"""What waits to be done, as the words of the button that does it."""

ENDINGS: Mapping[DossierState, str] = {
    _S.ISSUED: QT_TRANSLATE_NOOP("Queues", "Certificate issued"),
    _S.REFUSED: QT_TRANSLATE_NOOP("Queues", "Refused"),
    _S.INTAKE_REFUSED: QT_TRANSLATE_NOOP("Queues", "Intake refused"),
    _S.WITHDRAWN: QT_TRANSLATE_NOOP("Queues", "Withdrawn"),
}


def step_words(state: DossierState) -> str:
    """The short name of the step that stands open in `state`; "" when closed."""
    return _said(STEP_NAMES.get(state, ""))


def task_words(state: DossierState) -> str:
    """What waits to be done in `state`; "" when closed."""
    return _said(TASKS.get(state, ""))


def ending_words(state: DossierState) -> str:
    """How a closed dossier ended; "" for an open one."""
    return _said(ENDINGS.get(state, ""))


def sheets_words(given: int, expected: int) -> str:
    """How many members have given their sheets: "7 of 9 sheets"."""
    words = QCoreApplication.translate("Queues", "{given} of %n sheet(s)", None, expected)
    return words.replace("{given}", str(given))


def _said(source: str) -> str:
    return QCoreApplication.translate("Queues", source) if source else ""
