"""The criteria sets of the office, which of them is in force, and adopting one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.access.permissions import RIGHTS, Action
from app.evaluation.criteria_check import CriteriaWarning, check_criteria
from app.evaluation.criteria_writing import to_text
from app.kernel.outcome import Changes, Outcome, Refusal
from ui.screens.criteria.drafts import blank_set, free_name, next_version

if TYPE_CHECKING:
    from app.access.people import Actor
    from app.evaluation.criteria import CriteriaSet
    from app.evaluation.entities import AdoptedCriteria, KeptCriteria
    from app.office import Office
    from ui.runtime.desk import Desk

Key = tuple[str, str]
"""Code and version of a set."""


class Standing(StrEnum):
    """How a set stands to the dossiers that reach the Commission today."""

    IN_FORCE = "in_force"
    COMING = "coming"
    """Adopted, its day has not come yet."""
    ADOPTED = "adopted"
    """Adopted once; another one is in force now."""
    ON_FILE = "on_file"


@dataclass(frozen=True, slots=True)
class Known:
    """One set with all that is known of it."""

    criteria: CriteriaSet
    standing: Standing
    adoption: AdoptedCriteria | None
    """Its latest adoption."""
    warnings: tuple[CriteriaWarning, ...]
    draft: bool = False
    """Whether the office writes it still; every other set stays as it is."""

    @property
    def key(self) -> Key:
        """Code and version."""
        return self.criteria.code, self.criteria.version


class CriteriaModel(QObject):
    """What the screen shows and does, without widgets."""

    changed = Signal()
    adopted = Signal(object)
    """The adoption that has just been written down."""
    refused = Signal(object)
    drafted = Signal(object)
    """Code and version of a draft that has just begun."""
    removed = Signal()
    exported = Signal(str, str)
    """Name and text of a file."""
    file_refused = Signal(str, object)
    """A file's name, and the office's no."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sets: tuple[Known, ...] = ()
        self.chosen: Known | None = None
        self._wanted: Key | None = None

    @property
    def may_adopt(self) -> bool:
        """Whether this person adopts sets."""
        return self._desk.actor.is_(*RIGHTS[Action.ADOPT_CRITERIA])

    @property
    def may_edit(self) -> bool:
        """Whether this person writes sets."""
        return self._desk.actor.is_(*RIGHTS[Action.EDIT_CRITERIA])

    def open(self, wanted: Key | None) -> None:
        """Read the sets; show the one wanted, or the one in force."""
        self._wanted = wanted
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read again after an adoption, and on a new day."""
        if not changes.touched or changes.touches("AdoptedCriteria", "KeptCriteria"):
            self._read()

    def choose(self, key: Key) -> None:
        """Show another set."""
        self._wanted = key
        self._choose()

    def adopt(self, number: str, order_date: date, effective_from: date) -> None:
        """Adopt the set that is shown."""
        if self.chosen is None:
            return
        code, version = self.chosen.key

        def call(office: Office, actor: Actor) -> Outcome[AdoptedCriteria]:
            return office.criteria.adopt(actor, code, version, number, order_date, effective_from)

        self._desk.act(call, self.adopted.emit, self.refused.emit)

    def begin(self) -> None:
        """Begin a set of one criterion."""
        code = free_name("set", {known.key[0] for known in self.sets})
        text = to_text(blank_set(code))

        def call(office: Office, actor: Actor) -> Outcome[KeptCriteria]:
            return office.criteria.keep(actor, text)

        self._desk.act(call, self._began, self.refused.emit)

    def copy(self) -> None:
        """Begin another version of the set that is shown."""
        if self.chosen is None:
            return
        code, version = self.chosen.key
        new = next_version(version, {key[1] for key in self._keys() if key[0] == code})

        def call(office: Office, actor: Actor) -> Outcome[KeptCriteria]:
            return office.criteria.new_version(actor, code, version, new)

        self._desk.act(call, self._began, self.refused.emit)

    def take_over(self, file_name: str, text: str) -> None:
        """Take a set over from the text of its file."""

        def call(office: Office, actor: Actor) -> Outcome[KeptCriteria]:
            return office.criteria.take_over(actor, text)

        def refused(refusal: Refusal) -> None:
            self.file_refused.emit(file_name, refusal)

        self._desk.act(call, self._began, refused)

    def remove(self) -> None:
        """Throw the draft that is shown away."""
        if self.chosen is None:
            return
        code, version = self.chosen.key

        def call(office: Office, actor: Actor) -> Outcome[KeptCriteria]:
            return office.criteria.remove(actor, code, version)

        self._desk.act(call, lambda _gone: self.removed.emit(), self.refused.emit)

    def export(self) -> None:
        """Ask for the file of the set that is shown."""
        if self.chosen is None:
            return
        code, version = self.chosen.key
        name = re.sub(r"[^\w.-]+", "_", f"{code}-{version}")

        def call(office: Office, actor: Actor) -> str | Refusal:
            return office.criteria.text_of(actor, code, version)

        self._desk.ask(call, lambda text: self.exported.emit(f"{name}.toml", text))

    def _began(self, kept: KeptCriteria) -> None:
        self._wanted = (kept.code, kept.criteria_version)
        self._read()
        self.drafted.emit(self._wanted)

    def _keys(self) -> list[Key]:
        return [known.key for known in self.sets]

    def _read(self) -> None:
        self._desk.ask(_sets, self._came)

    def _came(self, found: tuple[Known, ...]) -> None:
        self.sets = found
        self._choose()

    def _choose(self) -> None:
        wanted = next((known for known in self.sets if known.key == self._wanted), None)
        self.chosen = wanted or next(iter(self.sets), None)
        self.changed.emit()


def _sets(office: Office, actor: Actor) -> tuple[Known, ...] | Refusal:
    """All sets, the one in force first, then those adopted, then the others."""
    found = office.criteria.criteria_sets(actor)
    frozen = office.criteria.frozen(actor)
    if isinstance(found, Refusal):
        return found
    if isinstance(frozen, Refusal):
        return frozen
    sets, adoptions, in_force = found
    known = []
    for criteria in sets:
        mine = [
            adoption
            for adoption in adoptions
            if (adoption.code, adoption.criteria_version) == (criteria.code, criteria.version)
        ]
        latest = mine[-1] if mine else None
        standing = _standing(criteria, latest, in_force, adoptions)
        draft = (criteria.code, criteria.version) not in frozen
        known.append(Known(criteria, standing, latest, check_criteria(criteria), draft))
    order = list(Standing)
    return tuple(sorted(known, key=lambda each: (order.index(each.standing), not each.draft)))


def _standing(
    criteria: CriteriaSet,
    latest: AdoptedCriteria | None,
    in_force: CriteriaSet,
    adoptions: tuple[AdoptedCriteria, ...],
) -> Standing:
    if (criteria.code, criteria.version) == (in_force.code, in_force.version):
        return Standing.IN_FORCE
    if latest is None:
        return Standing.ON_FILE
    now = [
        a for a in adoptions if (a.code, a.criteria_version) == (in_force.code, in_force.version)
    ]
    since = max((a.effective_from for a in now), default=date.min)
    return Standing.COMING if latest.effective_from > since else Standing.ADOPTED
