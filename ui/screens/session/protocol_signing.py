"""Who signs a protocol: signed or not, and the buttons to sign or to record a paper signature."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.commission.protocol import ProtocolContent, ProtocolSigned
from ui.components.buttons import QUIET, SECONDARY, Button
from ui.components.chip import Chip
from ui.components.label import MUTED, STRONG, Label
from ui.components.signs import Sign
from ui.components.style import px
from ui.i18n.formats import date_text
from ui.i18n.languages import Languages


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.name, self.function = Label("", STRONG, wrap=True), Label("", MUTED)
        self.chip = Chip()
        self.sign, self.paper = Button("", SECONDARY), Button("", QUIET)
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addWidget(self.function)
        top.addStretch(1)
        top.addWidget(self.chip)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(4))
        buttons.addWidget(self.sign)
        buttons.addWidget(self.paper)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(top)
        column.addWidget(self.name)
        column.addLayout(buttons)


class SigningBox(QWidget):
    """Signal: `signed(str, bool)` with the signer and whether it stands on paper."""

    signed = Signal(str, bool)

    def __init__(self, languages: Languages) -> None:
        super().__init__()
        self._languages = languages
        self._shown: tuple[ProtocolContent, str, bool] | None = None
        self._lines = {name: _Line() for name in ("chair", "secretary")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for name, line in self._lines.items():
            line.sign.setObjectName(f"sign_{name}")
            line.paper.setObjectName(f"paper_signature_{name}")
            line.sign.clicked.connect(lambda _on=False, name=name: self._sign(name, on_paper=False))
            line.paper.clicked.connect(lambda _on=False, name=name: self._sign(name, on_paper=True))
            column.addWidget(line)

    def show_signers(self, content: ProtocolContent, me: str, *, secretary: bool) -> None:
        """Show who signs the final protocol; a draft is not signed."""
        self._shown = content, me, secretary
        self.setVisible(not content.draft)
        people = {content.chair.key: content.chair, content.secretary.key: content.secretary}
        people |= {member.key: member for member in content.members}
        for each in content.signatures:
            line = self._lines.get(each.function)
            if line is not None:
                person = people.get(each.member)
                line.name.setText(self._languages.pick(person.name) if person else "—")
                self._show_line(line, each, mine=each.member == me, secretary=secretary)

    def _show_line(self, line: _Line, each: ProtocolSigned, *, mine: bool, secretary: bool) -> None:
        chair = each.function == "chair"
        line.function.setText(self.tr("Presided") if chair else self.tr("Secretary"))
        signed = each.signed_on is not None
        if each.signed_on is not None:
            day = date_text(each.signed_on)
            words = self.tr("on paper, {day}") if each.on_paper else self.tr("signed, {day}")
            line.chip.say(words.replace("{day}", day), "good", Sign.DONE)
        else:
            line.chip.say(self.tr("not signed"), "calm", Sign.OPEN)
        line.sign.setText(self.tr("Sign"))
        line.paper.setText(self.tr("Signed on paper"))
        line.sign.setVisible(mine and not signed)
        line.paper.setVisible(secretary and not signed)
        for button in (line.sign, line.paper):
            button.setAccessibleDescription(line.name.text())

    def _sign(self, function: str, *, on_paper: bool) -> None:
        if self._shown is not None:
            for each in self._shown[0].signatures:
                if each.function == function:
                    self.signed.emit(each.member, on_paper)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            content, me, secretary = self._shown
            self.show_signers(content, me, secretary=secretary)
        super().changeEvent(event)
