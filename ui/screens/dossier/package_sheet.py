"""A dossier on a stick: sealed for one reader, to be opened for so many days."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from ui.components.choice_field import Choice, ChoiceField
from ui.components.dialog import Sheet
from ui.components.label import MUTED, Label
from ui.components.segmented import Segmented

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.office import Office
    from app.sharing.use_cases.packages import Reader
    from ui.components.saving import PaperSaving
    from ui.i18n.languages import Languages
    from ui.runtime.desk import Desk

DAYS = (1, 7, 30)
_USUAL = 7
_FILE = "{number}.aqpack"


class PackageSheet(Sheet):
    """Asks for whom and for how long; `reader` and `days` tell what was chosen."""

    def __init__(
        self, number: str, readers: Sequence[Reader], languages: Languages, parent: QWidget
    ) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("PackageSheet", "Dossier {number} in a file").replace("{number}", number),
            translate(
                "PackageSheet",
                "Only the chosen person can open it, at a desktop of theirs, and only until the "
                "day it expires. It holds what that person may read anyway.",
            ),
            action=translate("PackageSheet", "Seal and save"),
            parent=parent,
        )
        self.recipient = ChoiceField(
            translate("PackageSheet", "Who is to open it"),
            [Choice(each.person.id, languages.pick(each.person.name)) for each in readers],
        )
        self.recipient.edit.setObjectName("package_reader")
        self.days = Segmented(
            [(str(n), translate("PackageSheet", "%n day(s)", "", n)) for n in DAYS],
            name=translate("PackageSheet", "How long it can be opened"),
        )
        self.days.set_value(str(_USUAL))
        self.body.addWidget(self.recipient)
        self.body.addWidget(Label(translate("PackageSheet", "How long it can be opened"), MUTED))
        self.body.addWidget(self.days)
        self.recipient.changed.connect(lambda key: self.allow(allowed=key is not None))
        self.allow(allowed=False)


class Packing:
    """Makes packages of the dossier that is shown."""

    def __init__(self, desk: Desk, languages: Languages, saving: PaperSaving) -> None:
        self._desk, self._languages, self._saving = desk, languages, saving
        self.sheet: PackageSheet | None = None

    def ask(self, dossier: Id, number: str, over: QWidget) -> None:
        """Ask for whom the dossier is to be sealed, then seal and save it."""

        def show(readers: Sequence[Reader]) -> None:
            self.sheet = sheet = PackageSheet(number, readers, self._languages, over.window())
            sheet.accepted.connect(lambda: self._pack(sheet, dossier, number))
            sheet.open()

        self._desk.ask(_readers, show)

    def _pack(self, sheet: PackageSheet, dossier: Id, number: str) -> None:
        reader, days = sheet.recipient.value(), int(sheet.days.value() or _USUAL)
        if reader is None:
            return

        def save(data: bytes) -> None:
            self._saving.save(_FILE.replace("{number}", number), data)

        def seal(_came: int) -> None:
            self._desk.act(
                lambda office, actor: office.packages.pack(actor, dossier, Id(reader), days), save
            )

        self._desk.ask(
            lambda office, actor: office.packages.bring_scans(actor, dossier), seal, far=True
        )


def _readers(office: Office, actor: Actor) -> Sequence[Reader] | Refusal:
    return office.packages.readers(actor)
