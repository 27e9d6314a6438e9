"""A dossier package that the program was opened with: offered once somebody sits at the desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.kernel.outcome import Refusal
from ui.components.dialog import Sheet
from ui.i18n.languages import Languages
from ui.runtime.desk import Desk
from ui.runtime.worker import Work
from ui.screens import Navigator, Notices

if TYPE_CHECKING:
    from app.sharing.use_cases import Opened

SUFFIX = ".aqpack"


class Frame(Protocol):
    """What of the window is asked."""

    @property
    def notices(self) -> Notices:
        """Says things."""
        ...

    @property
    def navigator(self) -> Navigator:
        """Goes from place to place."""
        ...


class Arrival(QObject):
    """Made for a window and one file; after its answer, yes or no, it has nothing left to do."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        desk: Desk,
        work: Work,
        languages: Languages,
        file: Path,
    ) -> None:
        super().__init__(window)
        self._window, self._frame, self._languages = window, frame, languages
        self._desk, self._work, self.file = desk, work, file
        self.sheet: Sheet | None = None
        self._offered = False
        desk.person_changed.connect(self._seated)

    def _seated(self) -> None:
        if not self._offered and self._desk.person is not None:
            self._offered = True
            QTimer.singleShot(0, self, self._read)  # the person's first page comes first

    def _read(self) -> None:
        self._work.render(lambda: _looked_at(self.file), self._offer, self._frame.notices.fault)

    def _offer(self, found: bytes | Refusal) -> None:
        if isinstance(found, Refusal):
            self._frame.notices.refusal(found)
            return
        translate = QCoreApplication.translate
        self.sheet = Sheet(
            translate("Arrival", "Take in the dossier of {file}?").format(file=self.file.name),
            translate(
                "Arrival",
                "It is opened if it was sealed for you and this computer. What is here already "
                "stays as it is.",
            ),
            action=translate("Arrival", "Take in the dossier"),
            parent=self._window,
        )
        self.sheet.act.setObjectName("take_in_arrival")
        self.sheet.accepted.connect(lambda: self._take_in(found))
        self.sheet.open()

    def _take_in(self, data: bytes) -> None:
        self._desk.act(lambda office, actor: office.packages.unpack(actor, data), self._taken_in)

    def _taken_in(self, opened: Opened) -> None:
        told = QCoreApplication.translate("Arrival", "Dossier {number} taken in; sent by {person}")
        person = self._languages.pick(opened.sender.name)
        self._frame.notices.said(told.format(number=opened.number, person=person))
        self._frame.navigator.go("dossier", dossier=opened.dossier)


def _looked_at(file: Path) -> bytes | Refusal:
    """The file's bytes, where it is a package at all; whose it is, is found at opening."""
    from app.signing.sealing import PackageError, read_envelope

    data = file.read_bytes()
    try:
        read_envelope(data)
    except PackageError as fault:
        return Refusal(fault.code)
    return data
