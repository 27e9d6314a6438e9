"""The secretary's words of a protocol: the places at the left, Kazakh and Russian side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.commission.wording import WordingLine
from app.kernel.text import Language
from ui.components.card import Card
from ui.components.label import HEADING, MUTED, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.signs import Sign
from ui.components.style import px
from ui.components.text_area import TextArea
from ui.i18n.languages import OWN_NAMES, Languages

_SPOKEN = (Language.KK, Language.RU)
_LINES = 20


class WordsCard(Card):
    """Words are kept when the focus leaves their field. Signal: `written(str, str)`: key, text."""

    written = Signal(str, str)

    def __init__(self, languages: Languages) -> None:
        super().__init__(flush=True)
        self._languages = languages
        self._lines: dict[str, WordingLine] = {}
        self._writes = False
        self.places = RowList()
        self.places.setObjectName("wording_places")
        self.places.setFixedWidth(px(260))
        self.places.chosen.connect(self._stand)
        self.places.opened.connect(lambda _key: self.write())
        self._name = Label("", HEADING, wrap=True)
        self._hint = Label("", MUTED, wrap=True)
        self.fields: dict[Language, TextArea] = {
            language: TextArea(OWN_NAMES[language], lines=_LINES) for language in _SPOKEN
        }
        for language, field in self.fields.items():
            field.edit.setObjectName(f"wording_{language.value}")
            field.left.connect(lambda language=language: self._keep(language))
        self._key = ""
        self._arrange()

    def _arrange(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(px(12))
        for field in self.fields.values():
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            pair.addWidget(field, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(8))
        column.addWidget(self._name)
        column.addLayout(pair)
        column.addWidget(self._hint)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.places)
        row.addWidget(right, 1)
        self.body.addLayout(row, 1)

    def show_lines(self, lines: tuple[WordingLine, ...], *, writes: bool) -> None:
        """Show the places; nobody but the secretary writes, and only while it is a draft."""
        self._lines = {line.key: line for line in lines}
        self._writes = writes
        self.set_title(self.tr("Words of the secretary"))
        self.places.set_name(self.tr("Places for words"))
        self._hint.setText(
            self.tr("Kept as soon as you leave the field. Scores and votes come from the database.")
            if writes
            else self.tr("Words are written by the secretary while the protocol is a draft.")
        )
        self.places.show_rows([self._row(line) for line in lines])
        if self.places.current_key() is None and lines:
            self.places.choose(lines[0].key)
        self._stand(self.places.current_key())

    def _row(self, line: WordingLine) -> ListRow:
        title = self._languages.pick(line.label)
        below = f"№ {line.about}" if line.about else ""
        if line.kk and line.ru:
            return ListRow(line.key, title, below, chip="kk + ru", tone="good", sign=Sign.DONE)
        if line.kk or line.ru:
            missing = Language.RU if line.kk else Language.KK
            chip = self.tr("missing: {language}").replace("{language}", missing.value)
            return ListRow(line.key, title, below, chip=chip, tone="today", sign=Sign.WARN)
        if line.wanted:
            missing_words = self.tr("missing")
            return ListRow(line.key, title, below, chip=missing_words, tone="today", sign=Sign.WARN)
        return ListRow(line.key, title, below, faint=True)

    def write(self) -> None:
        """Go to the Kazakh words of the place stood on."""
        self.fields[Language.KK].edit.setFocus()

    def _stand(self, key: object) -> None:
        line = self._lines.get(str(key))
        self._key = line.key if line else ""
        name = self._languages.pick(line.label) if line else ""
        self._name.setText(f"{name} · № {line.about}" if line and line.about else name)
        for language, field in self.fields.items():
            field.setEnabled(line is not None)
            field.set_read_only(not self._writes)
            text = "" if line is None else line.kk if language is Language.KK else line.ru
            if not (field.edit.hasFocus() and self._writes and line and field.text() != text):
                field.set_text(text)

    def _keep(self, language: Language) -> None:
        line = self._lines.get(self._key)
        if line is None or not self._writes:
            return
        text = self.fields[language].text()
        if text != (line.kk if language is Language.KK else line.ru):
            self.written.emit(f"{line.key}.{language.value}", text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange and self._lines:
            self.show_lines(tuple(self._lines.values()), writes=self._writes)
        super().changeEvent(event)
