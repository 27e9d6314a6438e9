"""The column beside a protocol: how it stands, who signs, its papers and its extracts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.session_view import SessionView
from ui.components.buttons import PRIMARY, SECONDARY, Button
from ui.components.card import Card
from ui.components.chip import Chip
from ui.components.label import MUTED, Label
from ui.components.mark import Mark
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.languages import Languages
from ui.screens.session.protocol_model import ProtocolRead
from ui.screens.session.protocol_signing import SigningBox
from ui.screens.session.words import applicant, outcome_chip

WIDTH = 320


class ProtocolSide(QWidget):
    """Signal: `extract_asked(str, str)` with the dossier and the format."""

    extract_asked = Signal(str, str)

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self.about, self.files, self.list = Card(), Card(), Card(flush=True)
        self.state = Chip()
        self.facts = Label("", MUTED, wrap=True)
        self.facts.setObjectName("protocol_facts")
        self.warning, self._mark = Label("", wrap=True), Mark(Sign.WARN, "today")
        self.finish = Button("", PRIMARY, "Ctrl+↵")
        self.finish.setObjectName("finish_protocol_button")
        self.signing = SigningBox(languages)
        self.save = Button("", SECONDARY, "Ctrl+E")
        self.save.setObjectName("save_protocol_button")
        self.word = Button("", SECONDARY)
        self.word.setObjectName("save_word_button")
        self.workbook = Button("", SECONDARY)
        self.workbook.setObjectName("workbook_button")
        self.extracts = RowList()
        self.extracts.setObjectName("extracts_list")
        self.extract, self.extract_book = Button(), Button("Excel")
        self.extract.setObjectName("save_extract_button")
        self.extract_book.setObjectName("save_extract_book_button")
        self._wire()
        self._lay_out()

    def _wire(self) -> None:
        self.extracts.opened.connect(lambda key: self.extract_asked.emit(key, "pdf"))
        self.extracts.chosen.connect(lambda _key: self._allow_extract())
        self.extract.clicked.connect(lambda: self._ask_extract("pdf"))
        self.extract_book.clicked.connect(lambda: self._ask_extract("xlsx"))

    def _lay_out(self) -> None:
        self.setFixedWidth(px(WIDTH))
        self.about.head.addWidget(self.state)
        self.about.body.addWidget(self.facts)
        warned = QHBoxLayout()
        warned.setSpacing(px(6))
        warned.addWidget(self._mark)
        warned.addWidget(self.warning, 1)
        self.about.body.addLayout(warned)
        self.about.body.addWidget(self.finish)
        self.about.body.addWidget(self.signing)
        self.files.body.addWidget(self.save)
        pair = QHBoxLayout()
        pair.setSpacing(px(6))
        pair.addWidget(self.word)
        pair.addWidget(self.workbook)
        pair.addStretch(1)
        self.files.body.addLayout(pair)
        self.list.body.addWidget(self.extracts, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(12), px(8), px(12), px(10))
        foot.setSpacing(px(6))
        foot.addWidget(self.extract)
        foot.addWidget(self.extract_book)
        foot.addStretch(1)
        self.list.body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        self.extracts.setMinimumHeight(px(48))
        column.addWidget(self.about)
        column.addWidget(self.files)
        column.addWidget(self.list, 1)

    def show_view(self, view: SessionView, *, holds: bool, read: ProtocolRead | None) -> None:
        """Show how the protocol stands; `read` is None until it was read."""
        draft = read.open if read else not view.final
        edition = read.content.edition if read else 1
        number = f"№ {view.protocol_number}" if view.final else self.tr("Draft")
        if edition > 1:
            number += self.tr(", edition {n}").replace("{n}", str(edition))
        self.about.set_title(number)
        signed = (
            bool(read) and not draft and read is not None and read.editions[0].state == "signed"
        )
        if draft:
            self.state.say(self.tr("draft"), "calm", Sign.OPEN)
        elif signed:
            self.state.say(self.tr("signed"), "good", Sign.DONE)
        else:
            self.state.say(self.tr("final"), "good", Sign.DONE)
        seals = self._sealed(read) if read else ""
        self.facts.setText("\n".join(filter(None, (self._counted(view, draft=draft), seals))))
        warning = self._warning(read, draft=holds and draft) if read else ""
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self._mark.setVisible(bool(warning))
        self.finish.setVisible(holds and draft)
        self.finish.setEnabled(view.session.state == "ended" and not (read and read.waiting))
        self.save.set_kind(SECONDARY if holds and draft else PRIMARY)
        self.workbook.setVisible(holds)
        self.signing.setVisible(not draft and read is not None)
        self._show_extracts(view)
        self._name()

    def _sealed(self, read: ProtocolRead) -> str:
        """That every seal was computed again and holds; what does not is a warning."""
        if not read.seals:
            return ""
        said = self.tr("Seals of the sheets checked: {n} of {all} hold.")
        held = len(read.seals) - len(read.broken)
        return said.replace("{n}", str(held)).replace("{all}", str(len(read.seals)))

    def _warning(self, read: ProtocolRead, *, draft: bool) -> str:
        names = {m.key: m.name.in_(self._languages.language) for m in read.content.members}
        broken = self.tr("Changed after it was sealed: sheet of {member}, dossier № {number}")
        lines = [
            broken.replace("{member}", names.get(each.member, "—")).replace(
                "{number}", each.dossier_number
            )
            for each in read.broken
        ]
        if not draft:
            return "\n".join(lines)
        if read.waiting:
            lines.append(self.tr("%n remark(s) without an answer", None, read.waiting))
        if read.one_sided:
            lines.append(self.tr("%n text(s) missing in one language", None, read.one_sided))
        return "\n".join(lines)

    def _counted(self, view: SessionView, *, draft: bool) -> str:
        items = [line.item for line in view.agenda if line.item is not None]
        said = self.tr("Dossiers: {n}. Issue: {issue}, refuse: {refuse}, postponed: {postponed}.")
        for name, figure in (
            ("n", len(items)),
            ("issue", sum(item.outcome == "issue" for item in items)),
            ("refuse", sum(item.outcome == "refuse" for item in items)),
            ("postponed", sum(item.postponed for item in items)),
        ):
            said = said.replace(f"{{{name}}}", str(figure))
        if not draft:
            return said
        if view.final:
            more = self.tr("Finishing freezes the new edition; the one before it is kept.")
        elif view.session.state != "ended":
            more = self.tr("The number is given once the session has ended.")
        else:
            more = self.tr("Finishing gives the number and freezes the protocol.")
        return "\n".join((said, more))

    def _show_extracts(self, view: SessionView) -> None:
        rows = []
        for line in view.agenda:
            if line.item is None or not line.item.outcome:
                continue
            chip, tone, sign = outcome_chip(line.item, current=False, running=False)
            name = applicant(line.item, self._languages.language)
            rows.append(
                ListRow(
                    line.item.dossier, name, f"№ {line.item.number}",
                    lead=str(line.position), chip=chip, tone=tone, sign=sign,
                )
            )  # fmt: skip
        self.extracts.show_rows(rows)

    def _name(self) -> None:
        self.list.set_title(self.tr("Extracts by dossier"))
        self.files.set_title(self.tr("Papers"))
        self.finish.setText(self.tr("Finish the protocol"))
        self.save.setText(self.tr("Save PDF and Excel"))
        self.word.setText(self.tr("Word draft"))
        self.workbook.setText(self.tr("Compare an Excel…"))
        self.word.setAccessibleDescription(self.tr("An editable copy, marked as a draft"))
        self.workbook.setAccessibleDescription(
            self.tr("Compares a workbook that was edited by hand with the protocol")
        )
        self.extract.setText(self.tr("Save the extract"))
        self.extract_book.setAccessibleName(self.tr("Save the extract as a workbook"))
        self.extracts.set_name(self.tr("Extracts by dossier: Enter saves one"))
        self._allow_extract()

    def _allow_extract(self) -> None:
        chosen = self.extracts.current_key() is not None
        self.extract.setEnabled(chosen)
        self.extract_book.setEnabled(chosen)

    def _ask_extract(self, format_: str) -> None:
        key = self.extracts.current_key()
        if key is not None:
            self.extract_asked.emit(key, format_)
