"""The secretary's page of progress: the members at the left, what is missing at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.evaluation.views import MemberProgress
from app.kernel.outcome import Changes
from ui.actions.registry import Action
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.cells import Cell, Column
from ui.components.due_chip import due_bar, due_cell
from ui.components.empty_state import EmptyState
from ui.components.label import MUTED, TITLE, Label
from ui.components.queue_table import QueueTable
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import moment_text
from ui.i18n.noop import QT_TRANSLATE_NOOP
from ui.queues.lines import person_words
from ui.screens import Screen, ScreenContext
from ui.screens.progress.view_model import ProgressModel, ProgressPage

if TYPE_CHECKING:
    from app.sharing.entities import LateSheet


class ProgressScreen(Screen):
    """Who has done how many of how many; one key reminds. No mark is shown or even read."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = ProgressModel(context.desk)
        self._arriving = False
        self.title, self.count = Label("", TITLE), Label("", MUTED)
        self.table: QueueTable[str, MemberProgress] = QueueTable(
            self._columns(), lambda row: row.member, self._fetch, bar_of=self._bar
        )
        self.table.view.setObjectName("progress_table")
        self._none = EmptyState(sign=Sign.DONE)
        self.table.set_empty(self._none)
        self.side = Card(flush=True)
        self.missing = RowList()
        self.missing.setObjectName("missing_list")
        self._said = Label("", MUTED, wrap=True)
        self._said.setContentsMargins(px(14), px(10), px(14), px(10))
        self.remind = Button("", PRIMARY, "Ctrl+↵")
        self.remind.setObjectName("remind_button")
        self.everybody = Button("", SECONDARY)
        self.everybody.setObjectName("remind_all_button")
        self._lay_out()
        self._wire()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.everybody)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(14), px(10), px(14), px(12))
        foot.setSpacing(px(8))
        foot.addWidget(self.remind)
        foot.addStretch(1)
        self.side.body.addWidget(self._said)
        self.side.body.addWidget(self.missing, 1)
        self.side.body.addStretch(0)
        self.side.body.addLayout(foot)
        self.side.setFixedWidth(px(360))
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addWidget(self.table, 1)
        columns.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addLayout(columns, 1)

    def _wire(self) -> None:
        self.model.changed.connect(self._show)
        self.model.reminded.connect(self._reminded)
        self.model.refused.connect(self.context.notices.refusal)
        self.table.chosen.connect(lambda _key: self._show_member())
        self.table.opened.connect(lambda _key: self.missing.setFocus())
        self.missing.opened.connect(
            lambda dossier: self.context.navigator.go("dossier", dossier=dossier)
        )
        self.remind.clicked.connect(self.remind_one)
        self.everybody.clicked.connect(self.remind_all)

    # --- the table ------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[MemberProgress]]:
        return (
            Column("due", lambda: self.tr("First due"), self._due_cell, width=178),
            Column("member", lambda: self.tr("Member"), self._member_cell, width=150, stretch=True),
            Column("given", lambda: self.tr("Sheets"), self._given_cell, width=104),
            Column("undeclared", lambda: self.tr("Not opened"), self._undeclared_cell, width=104),
            Column("recused", lambda: self.tr("Recused"), self._recused_cell, width=92),
        )

    def _due_cell(self, row: MemberProgress) -> Cell:
        page = self.model.page
        if not row.missing:
            return Cell(self.tr("all given"), tone="good", sign=Sign.DONE)
        if page is None or row.due is None:
            return Cell()
        return due_cell(page.timing(row.due), row.due)

    def _member_cell(self, row: MemberProgress) -> Cell:
        below = ""
        if row.reminded_at is not None and row.missing:
            below = self.tr("reminded {moment}")
            below = below.replace("{moment}", moment_text(row.reminded_at))
        late = len(self.model.late_of(row.member))
        told = self.tr("%n came late", None, late) if late else ""
        below = " · ".join(part for part in (below, told) if part)
        return Cell(self.context.languages.pick(row.name), below)

    def _given_cell(self, row: MemberProgress) -> Cell:
        missing = len(row.missing)
        below = self.tr("%n missing", None, missing) if missing else ""
        return Cell(f"{row.given} / {row.expected}", below, bold=bool(missing))

    @staticmethod
    def _undeclared_cell(row: MemberProgress) -> Cell:
        return Cell(str(row.undeclared) if row.undeclared else "—", muted=not row.undeclared)

    @staticmethod
    def _recused_cell(row: MemberProgress) -> Cell:
        return Cell(str(row.recused) if row.recused else "—", muted=not row.recused)

    def _bar(self, row: MemberProgress) -> str:
        page = self.model.page
        return due_bar(page.timing(row.due)) if page and row.due and row.missing else ""

    def _fetch(
        self, keys: Sequence[str], answer: Callable[[Sequence[MemberProgress]], None]
    ) -> None:
        page = self.model.page
        found = [page.member(key) for key in keys] if page else []
        answer([row for row in found if row is not None])

    # --- arriving and refreshing ------------------------------------------------------------

    def open(self, params: dict[str, object]) -> None:
        """Show how far the members are."""
        del params
        self._arriving = True
        self.model.reload()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched."""
        self.model.refresh(changes)

    def _show(self) -> None:
        page = self.model.page
        if page is None:
            return
        here = self.table.current_key()
        self.table.model.show_first(page.members)
        self.table.choose(here or (page.members[0].member if page.members else None))
        if self._arriving:
            self._arriving = False
            self.table.setFocus()
        self._say_count(page)
        self._show_member()

    def _say_count(self, page: ProgressPage) -> None:
        words = self.tr("{given} of %n sheet(s) given", None, page.expected)
        self.count.setText(words.replace("{given}", str(page.given)))

    def _here(self) -> MemberProgress | None:
        return self.model.page.member(self.table.current_key()) if self.model.page else None

    def _show_member(self) -> None:
        member, page = self._here(), self.model.page
        self.side.set_title(self.context.languages.pick(member.name) if member else " ")
        self.missing.set_name(self.tr("Dossiers without this member's sheet: Enter opens one"))
        rows = []
        if member is not None and page is not None:
            for id_ in member.missing:
                row = page.dossiers.get(id_)
                due = due_cell(page.timing(row.due), row.due) if row and row.due else Cell()
                language = self.context.languages.language
                name = person_words(row.name_latin, row.name_cyrillic, language) if row else "—"
                number = f"№ {row.number}" if row else ""
                rows.append(
                    ListRow(id_, name, number, chip=due.text, tone=due.tone or "calm",
                            sign=due.sign)
                )  # fmt: skip
        self.missing.show_rows(rows)
        self.missing.setVisible(bool(rows))
        self._said.setText(self._words(member))
        behind = page is not None and sum(bool(each.missing) for each in page.members) > 1
        self.remind.setText(self.tr("Remind"))
        self.remind.setEnabled(bool(member and member.missing))
        self.everybody.setText(self.tr("Remind all who are behind"))
        self.everybody.setVisible(behind)

    def _words(self, member: MemberProgress | None) -> str:
        if member is None:
            return ""
        late = [self._late_words(each) for each in self.model.late_of(member.member)]
        if not member.missing:
            return "\n".join([self.tr("Every sheet is given."), *late])
        lines = [self.tr("%n sheet(s) are missing; the marks themselves are not shown here.",
                         None, len(member.missing))]  # fmt: skip
        if member.reminded_at is not None:
            said = self.tr("Reminded on {moment}.")
            lines.append(said.replace("{moment}", moment_text(member.reminded_at)))
        return "\n".join([*lines, *late])

    def _late_words(self, late: LateSheet) -> str:
        """Made in time on a computer without a network: it counts, with both its times."""
        words = self.tr(
            "№ {number}: came %n business day(s) after the term, on {received}; submitted in time, "
            "on {made}.", None, late.days,
        )  # fmt: skip
        for name, value in (
            ("{number}", late.dossier_number),
            ("{received}", moment_text(late.received_at)),
            ("{made}", moment_text(late.made_at)),
        ):
            words = words.replace(name, value)
        return words

    def retranslate(self) -> None:
        """Take the words of the language in use."""
        if not hasattr(self, "everybody"):
            return
        self.title.setText(self.tr("Progress of the sheets"))
        self.table.set_name(self.tr("Members and their sheets"))
        self._none.say(
            self.tr("Nobody has a sheet to give"), self.tr("No dossier is before the Commission.")
        )
        if self.model.page is not None:
            self._say_count(self.model.page)
        self._show_member()

    # --- acts -------------------------------------------------------------------------------

    def remind_one(self) -> None:
        """Remind the member stood upon."""
        member = self._here()
        if member is not None and member.missing:
            self.model.remind(member)

    def remind_all(self) -> None:
        """Remind everybody who is behind."""
        for member in self.model.page.members if self.model.page else ():
            if member.missing:
                self.model.remind(member)

    def _reminded(self, member: MemberProgress) -> None:
        words = self.tr("{name} was reminded")
        name = self.context.languages.pick(member.name)
        self.context.notices.said(words.replace("{name}", name))

    def actions_here(self) -> list[Action]:
        """Reminding."""
        context = "ProgressScreen"
        return [
            Action("progress.remind", context, QT_TRANSLATE_NOOP("ProgressScreen", "Remind"),
                   self.remind_one, key="Ctrl+Return", enabled=self.remind.isEnabled),
            Action("progress.all", context,
                   QT_TRANSLATE_NOOP("ProgressScreen", "Remind all who are behind"),
                   self.remind_all, enabled=self.everybody.isVisible),
        ]  # fmt: skip

    def panes(self) -> list[QWidget]:
        """The members, and what is missing."""
        return [self.table, self.missing]
