"""The protocol of a session: the paper, its words, remarks on it, its editions, and its files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.access.permissions import Action
from app.kernel.ids import Id
from app.kernel.outcome import Changes
from app.kernel.text import Language
from ui.components.card import Card
from ui.components.file_drop import FileDrop
from ui.components.saving import PaperSaving
from ui.components.scan_view import ScanView
from ui.components.segmented import PILLS, Segmented
from ui.components.style import px
from ui.i18n.languages import OWN_NAMES, Languages
from ui.runtime.desk import Desk
from ui.runtime.protocol_papers import ProtocolPapers
from ui.runtime.settings import Settings
from ui.runtime.worker import Work
from ui.screens.session.protocol_editions import EditionsCard
from ui.screens.session.protocol_model import ProtocolModel, ProtocolRead
from ui.screens.session.protocol_remarks import RemarksCard
from ui.screens.session.protocol_side import ProtocolSide
from ui.screens.session.protocol_trip import TripCard
from ui.screens.session.protocol_words import WordsCard
from ui.screens.session.view_model import SessionModel
from ui.screens.session.words import applicant

PAPER, WORDS, REMARKS, EDITIONS, TRIP = "paper", "words", "remarks", "editions", "trip"
_BOTH = "both"


class ProtocolPage(QWidget):
    """The parts of the protocol at the left; state, signatures and papers at the right."""

    finish_asked = Signal()

    def __init__(
        self,
        model: SessionModel,
        papers: ProtocolPapers,
        languages: Languages,
        work: Work,
        settings: Settings,
        desk: Desk,
    ) -> None:
        super().__init__()
        self._model, self._papers, self._languages = model, papers, languages
        self.protocol = ProtocolModel(desk)
        self.paper = ScanView(work)
        self.paper.setObjectName("protocol_preview")
        self.language = Segmented(_spoken(OWN_NAMES))
        self.language.setObjectName("protocol_language")
        self.language.set_value(self._first_language())
        self.parts = Segmented(look=PILLS)
        self.parts.setObjectName("protocol_parts")
        self.words = WordsCard(languages)
        self.remarks = RemarksCard(languages)
        self.editions = EditionsCard(languages)
        self.trip = TripCard(languages)
        self.side = ProtocolSide(languages)
        self.finish, self.save = self.side.finish, self.side.save
        self.extracts, self.extract = self.side.extracts, self.side.extract
        self.saving = PaperSaving(work, settings)
        self.saving.setObjectName("saved_papers")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._shown = Card(flush=True)
        self._shown.head.addWidget(self.language)
        self._shown.body.addWidget(self.paper)
        self._stack = QStackedWidget()
        self._pages = {
            PAPER: self._shown, WORDS: self.words, REMARKS: self.remarks,
            EDITIONS: self.editions, TRIP: self.trip,
        }  # fmt: skip
        for page in self._pages.values():
            self._stack.addWidget(page)
        left = QVBoxLayout()
        left.setSpacing(px(8))
        left.addWidget(self.parts)
        left.addWidget(self._stack, 1)
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addLayout(left, 1)
        columns.addWidget(self.side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addWidget(self.saving)
        whole.addLayout(columns, 1)

    def _wire(self) -> None:
        protocol, side = self.protocol, self.side
        self.language.chosen.connect(lambda _key: self._ask_preview())
        self.parts.chosen.connect(self.show_part)
        self.finish.clicked.connect(self.finish_asked)
        self.save.clicked.connect(self.save_protocol)
        side.word.clicked.connect(self.save_word)
        side.workbook.clicked.connect(self.choose_workbook)
        side.extract_asked.connect(self.save_extract)
        side.signing.signed.connect(lambda who, paper: protocol.sign(who, on_paper=paper))
        self.words.written.connect(protocol.keep_words)
        self.remarks.said.connect(protocol.remark)
        self.remarks.answered.connect(
            lambda remark, text, accepted: protocol.answer(remark, text, accepted=accepted)
        )
        self.editions.revise_asked.connect(protocol.revise)
        self.editions.give_up_asked.connect(protocol.give_up)
        self.trip.taken.connect(protocol.take_over)
        self.trip.left.connect(protocol.leave_workbook)
        protocol.changed.connect(self._show_read)
        protocol.compared.connect(self._show_trip)
        protocol.refused.connect(self._papers.refused)
        self._papers.preview.connect(self._show_preview)
        self._papers.rendered.connect(self.saving.save_papers)
        drop = FileDrop(self)
        drop.dropped.connect(lambda files: self.compare_file(files[0]))

    # --- what is shown -----------------------------------------------------------------------

    def _first_language(self) -> str:
        return Language.RU if self._languages.language is Language.RU else Language.KK

    @property
    def both(self) -> bool:
        """Whether both languages stand side by side."""
        return self.language.value() == _BOTH

    @property
    def spoken(self) -> Language:
        """The language of the paper; of one in both, the one that leads."""
        return Language.KK if self.both else Language(self.language.value() or Language.KK)

    @property
    def part(self) -> str:
        """The part that is open."""
        return next(
            name for name, page in self._pages.items() if page is self._stack.currentWidget()
        )

    def show_page(self, *, preview: bool) -> None:
        """Show the protocol as it stands; `preview` renders the paper anew if need be."""
        page = self._model.page
        if page is None:
            return
        session = page.view.session.id
        if session != self.protocol.session:
            self._stack.setCurrentWidget(self._shown)
        self._show_side()
        if preview:
            self.protocol.reload(session)
            self._ask_preview()

    def refresh(self, changes: Changes) -> None:
        """Read again what was touched, and render the paper anew."""
        if self.protocol.refresh(changes) and self.isVisible():
            self._ask_preview()

    def _show_side(self) -> None:
        page, read = self._model.page, self._fresh_read()
        if page is None:
            return
        self._shown.set_title(self.tr("Protocol"))
        self.language.set_name(self.tr("Language of the protocol"))
        self.language.set_choices(_spoken(OWN_NAMES))
        self.side.show_view(page.view, holds=self._model.holds, read=read)
        if read is not None:
            self.side.signing.show_signers(
                read.content, self.protocol.me, secretary=self.protocol.writes
            )
        self._name_parts()

    def _fresh_read(self) -> ProtocolRead | None:
        page = self._model.page
        fresh = page is not None and page.view.session.id == self.protocol.session
        return self.protocol.read if fresh else None

    def _name_parts(self) -> None:
        read = self._fresh_read()
        drafts = self.protocol.may(Action.READ_DRAFT_PROTOCOL)
        waiting = read.waiting if read else 0
        remarks = self.tr("Remarks ({n})").replace("{n}", str(waiting))
        parts = [(PAPER, self.tr("Paper"))]
        if drafts:
            parts.append((WORDS, self.tr("Words")))
            parts.append((REMARKS, remarks if waiting else self.tr("Remarks")))
        parts.append((EDITIONS, self.tr("Editions")))
        if self.protocol.trip is not None:
            parts.append((TRIP, self.tr("The edited workbook")))
        self.parts.set_name(self.tr("Parts of the protocol"))
        self.parts.set_choices(parts)
        self.parts.set_value(self.part)

    def show_part(self, part: str) -> None:
        """Open a part."""
        self._stack.setCurrentWidget(self._pages[part])
        self.parts.set_value(part)

    def _show_read(self) -> None:
        page, read = self._model.page, self._fresh_read()
        if page is None or read is None:
            return
        writes = self.protocol.writes and read.open
        self.words.show_lines(read.wording, writes=writes)
        about = tuple(
            (line.item.dossier, f"№ {line.item.number} · "
             f"{applicant(line.item, self._languages.language)}")
            for line in page.view.agenda if line.item is not None
        )  # fmt: skip
        self.remarks.show_remarks(
            read.remarks,
            about,
            remarks_on=read.open and self.protocol.may(Action.REMARK),
            answers=writes,
        )
        self.editions.show_editions(read.editions, writes=self.protocol.writes)
        self._show_side()

    def _show_trip(self) -> None:
        trip = self.protocol.trip
        if trip is not None:
            self.trip.show_trip(trip)
        self._name_parts()
        self.show_part(TRIP if trip is not None else WORDS)
        if trip is not None:
            self.trip.list.setFocus()

    def _ask_preview(self) -> None:
        page = self._model.page
        if page is not None:
            self._papers.session = page.view.session.id
            self._papers.ask_preview(self.spoken, both=self.both)

    def _show_preview(self, data: bytes) -> None:
        self.paper.show_scan(data, self.tr("Protocol"))

    # --- files -------------------------------------------------------------------------------

    def save_protocol(self) -> None:
        """Save PDF and workbook in the language chosen."""
        self._papers.ask_protocol(self.spoken, both=self.both)

    def save_word(self) -> None:
        """Save an editable copy, marked as a draft."""
        self._papers.ask_protocol(self.spoken, ("docx",), both=self.both)

    def save_extract(self, dossier: str | None, format_: str = "pdf") -> None:
        """Save the extract of one dossier."""
        if dossier:
            self._papers.ask_extracts([Id(dossier)], self.spoken, format_)

    def choose_workbook(self) -> None:
        """Let a workbook be chosen that was edited by hand."""
        title = self.tr("Take over an edited workbook")
        kind = self.tr("Excel workbook (*.xlsx)")
        file, _ = QFileDialog.getOpenFileName(self.window(), title, "", kind)
        if file:
            self.compare_file(Path(file))

    def compare_file(self, file: Path) -> None:
        """Compare a workbook with the protocol."""
        if self.protocol.writes and file.suffix.casefold() == ".xlsx":
            self.protocol.compare(file.read_bytes(), self.spoken)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show_side()
        super().changeEvent(event)


def _spoken(names: dict[Language, str]) -> list[tuple[str, str]]:
    """Languages of the protocol, the last choice both side by side."""
    return [(each.value, names[each]) for each in (Language.KK, Language.RU)] + [
        (_BOTH, f"{names[Language.KK]} + {names[Language.RU]}")
    ]
