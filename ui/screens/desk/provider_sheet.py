"""The service provider gets a name, or another one from today on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.kernel.outcome import Refusal
from ui.components.dialog import Sheet
from ui.components.field import TextField
from ui.i18n.refusals import refusal_text

if TYPE_CHECKING:
    from app.administration.entities import ServiceProvider
    from ui.screens import ScreenContext

_AT_MOST = 200


class ProviderSheet(Sheet):
    """Both names; it stays open until the office has taken them."""

    def __init__(
        self, context: ScreenContext, known: ServiceProvider | None, parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        self.kk, self.ru = TextField(), TextField()
        super().__init__(
            translate("ProviderSheet", "Name of the service provider"),
            translate(
                "ProviderSheet",
                "Papers of today and later bear it; those of earlier days keep theirs.",
            ),
            action=translate("ProviderSheet", "Save the name"),
            parent=parent,
        )
        self._context = context
        self.kk.set_label(translate("ProviderSheet", "Name of the service provider in Kazakh"))
        self.ru.set_label(translate("ProviderSheet", "Name of the service provider in Russian"))
        for field, name, text in (
            (self.kk, "provider_name_kk", known.name_kk if known else ""),
            (self.ru, "provider_name_ru", known.name_ru if known else ""),
        ):
            field.edit.setObjectName(name)
            field.edit.setMaxLength(_AT_MOST)
            field.set_text(text)
            self.body.addWidget(field)
        self.setMinimumWidth(max(self.minimumWidth(), 640))
        self.kk.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Give the name; a refusal stands at the field it is about."""
        kk, ru = self.kk.text(), self.ru.text()
        self._context.desk.act(
            lambda office, actor: office.provider.name(actor, kk, ru),
            lambda _named: self._done(),
            self._refused,
        )

    def _done(self) -> None:
        super().accept()

    def _refused(self, refusal: Refusal) -> None:
        field = self.kk if not self.kk.text() else self.ru
        field.set_error(refusal_text(refusal, self._context.languages.language))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
