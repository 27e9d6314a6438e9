"""Words about orders and readings."""

from PySide6.QtCore import QCoreApplication

from app.workflow.settings import Setting
from app.workflow.steps import Order
from ui.components.why_box import Pick
from ui.i18n.formats import date_text


def order_words(order: Order) -> str:
    """The legal act: "Order No. 2 of 30.01.2017, registered 06.03.2017 under No. 14870"."""
    words = QCoreApplication.translate(
        "Procedures", "Order No. {number} of {signed}, registered {registered} under No. {under}"
    )
    return (
        words.replace("{number}", order.number)
        .replace("{signed}", date_text(order.signed))
        .replace("{registered}", date_text(order.registered))
        .replace("{under}", order.registration)
    )


def status_words(order: Order) -> tuple[str, str]:
    """Whether it is in force, and the tone to say it in."""
    if order.repealed_on is None:
        return QCoreApplication.translate("Procedures", "in force"), "good"
    words = QCoreApplication.translate("Procedures", "repealed by order No. {number} of {date}")
    words = words.replace("{number}", order.repealed_by)
    return words.replace("{date}", date_text(order.repealed_on)), "today"


def value_words(setting: Setting, pick: Pick) -> str:
    """The value of a reading in words."""
    if isinstance(setting.value, bool):
        yes = QCoreApplication.translate("Procedures", "Yes")
        return yes if setting.value else QCoreApplication.translate("Procedures", "No")
    choice = setting.choices.get(str(setting.value))
    return pick(choice) if choice else str(setting.value)


def confirmed_words(setting: Setting) -> tuple[str, str]:
    """Whether the ministry confirmed the reading, and the tone to say it in."""
    if setting.confirmed:
        return QCoreApplication.translate("Procedures", "confirmed"), "good"
    return QCoreApplication.translate("Procedures", "our reading, to be confirmed"), "plain"
