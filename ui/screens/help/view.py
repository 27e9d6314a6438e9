"""Help: topics at the left, the open one at the right."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.kernel.outcome import Changes
from ui.components.card import Card
from ui.components.label import TITLE, Label
from ui.components.row_list import RowList
from ui.components.row_paint import ListRow
from ui.components.style import font, px
from ui.screens import Screen, ScreenContext
from ui.screens.help.page_dress import dress_page
from ui.screens.help.view_model import HelpModel


class HelpScreen(Screen):
    """Reads the pages of resources/help."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        self.model = HelpModel(context.desk, context.languages, context.tick.today, self)
        self.title = Label("", TITLE)
        self.topics, self.page = RowList(), QTextBrowser()
        self.topics.setObjectName("help_topics")
        self.page.setObjectName("help_page")
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setStyleSheet("QTextBrowser, QTextBrowser:focus { border: none; padding: 0; }")
        self.page.setOpenLinks(False)
        topics, page = Card(flush=True), Card()
        topics.setFixedWidth(px(260))
        topics.body.addWidget(self.topics)
        page.body.addWidget(self.page)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addWidget(topics)
        middle.addWidget(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.title)
        column.addLayout(middle, 1)
        self.topics.chosen.connect(self._walked)
        self.topics.opened.connect(lambda _key: self.page.setFocus())
        self.page.anchorClicked.connect(_open)
        self.model.changed.connect(self._show)
        context.theme.changed.connect(self._show)
        self.retranslate()

    def open(self, params: dict[str, object]) -> None:
        """Open the first topic, `topic`, or the one that tells `about` a place."""
        topic, place = params.get("topic"), params.get("about")
        if isinstance(topic, str):
            self.model.choose(topic)
        elif isinstance(place, str) and place:
            self.model.choose_for_place(place)
        self.model.read()
        self.topics.setFocus()

    def refresh(self, changes: Changes) -> None:
        """Nothing that is done here changes help."""

    def panes(self) -> list[QWidget]:
        """Topics and page."""
        return [self.topics, self.page]

    def retranslate(self) -> None:
        """Take the topics in the language in use."""
        self.title.setText(self.tr("Help"))
        self.topics.set_name(self.tr("Topics"))
        self.page.setAccessibleName(self.tr("Page of help"))
        self.model.translate()

    def _walked(self, key: object) -> None:
        if isinstance(key, str):
            self.model.choose(key)

    def _show(self) -> None:
        model = self.model
        self.topics.show_rows([ListRow(topic.id, topic.title) for topic in model.topics])
        self.topics.choose(model.key)
        document = self.page.document()
        document.setDefaultFont(font(13))
        document.setDocumentMargin(px(4))
        self.page.setMarkdown(model.text)
        dress_page(document)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
