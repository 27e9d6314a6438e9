"""Which desktops hold unsent work, and since when: for those who wait for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout

from app.kernel.outcome import Refusal
from ui.components.card import Card
from ui.components.empty_state import EmptyState
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.i18n.formats import moment_text
from ui.i18n.refusals import refusal_text

if TYPE_CHECKING:
    from app.sharing.entities import Desktop
    from ui.i18n.languages import Languages


class DesktopsPage(Card):
    """A list, the oldest unsent work first."""

    def __init__(self, languages: Languages) -> None:
        super().__init__(flush=True)
        self._languages = languages
        self.list = RowList()
        self.list.setObjectName("desktops_list")
        self.empty = EmptyState(sign=Sign.OPEN)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self.body.addLayout(self._pages)

    def show_desktops(
        self,
        desktops: Sequence[Desktop] | None,
        refusal: Refusal | None,
        name_of: Callable[[Desktop], str],
    ) -> None:
        """Show what the shared database said, or why it said nothing."""
        self.list.set_name(self.tr("Desktops"))
        if refusal is not None or desktops is None:
            why = refusal_text(refusal, self._languages.language) if refusal is not None else ""
            self.empty.say(self.tr("The shared database is not asked now"), why)
            self._pages.setCurrentWidget(self.empty)
            return
        if not desktops:
            self.empty.say(self.tr("No desktop has been heard of yet"))
            self._pages.setCurrentWidget(self.empty)
            return
        order = sorted(desktops, key=lambda d: (not d.pending, d.oldest or d.last_seen))
        self.list.show_rows([self._row(n, each, name_of(each)) for n, each in enumerate(order)])
        self._pages.setCurrentWidget(self.list)

    def _row(self, number: int, desktop: Desktop, name: str) -> ListRow:
        seen = self.tr("heard {moment}").replace("{moment}", moment_text(desktop.last_seen))
        version = self.tr("version {number}").replace("{number}", desktop.app)
        below = f"{seen} · {version}"
        if not desktop.pending:
            return ListRow(
                str(number), name, below, badge=name,
                chip=self.tr("everything sent"), tone="good", sign=Sign.DONE,
            )  # fmt: skip
        if desktop.oldest is not None:
            since = self.tr("unsent since {moment}")
            below = f"{since.replace('{moment}', moment_text(desktop.oldest))} · {below}"
        return ListRow(
            str(number), name, below, badge=name,
            chip=self.tr("%n not sent", "", desktop.pending), tone="today", sign=Sign.TODAY,
        )  # fmt: skip
