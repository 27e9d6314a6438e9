"""Who may read a dossier, and what of it: recusal, declaration, masked first reading.

A member who stepped back reads nothing of the dossier any more. Who may read it as a member
alone reads it after having declared to have no conflict of interest (A20), and, where the
criteria set asks for it, without knowing whose it is until their own sheet is submitted.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from app.act import Act
from app.evaluation.standing import Standing, declared, reads_as_member, recused
from app.intake.entities import Document
from app.intake.use_cases import standing_documents
from app.kernel.ids import Id
from app.kernel.outcome import Refusal
from app.workflow.dossier import Dossier
from app.workflow.passing import dossier_or_refusal

IDENTITY_PAPERS = frozenset({"application", "passport", "photo", "power_of_attorney"})
"""Items of the checklists that say by themselves whose dossier it is."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The one rule by which dossiers are opened, wherever they are opened."""

    standing: Standing

    def dossier(self, act: Act, dossier: Id) -> Dossier | Refusal:
        """The dossier as the actor may read it, masked where it has to be.

        Refused: `dossier_unknown`, `recused`, `declaration_missing`.
        """
        found = self._opened(act, dossier)
        if isinstance(found, Dossier) and self._veiled(act, found):
            return masked(found)
        return found

    def whole(self, act: Act, dossier: Id) -> Dossier | Refusal:
        """The dossier with the applicant's name, for papers; `masked_until_submitted` besides."""
        found = self._opened(act, dossier)
        if isinstance(found, Dossier) and self._veiled(act, found):
            return Refusal("masked_until_submitted")
        return found

    def documents(self, act: Act, dossier: Dossier) -> tuple[Document, ...]:
        """Its scans; where it is masked without the names of their files, which may tell."""
        found = standing_documents(act, dossier.id)
        if self._veiled(act, dossier):
            return tuple(replace(each, file_name="") for each in found)
        return tuple(found)

    def refuse_scan(self, act: Act, document: Document) -> Refusal | None:
        """Why the actor may not look at a scan; `masked_until_submitted` of identity papers."""
        if document.item in IDENTITY_PAPERS:
            found = self.whole(act, document.dossier)
        else:
            found = self._opened(act, document.dossier)
        return found if isinstance(found, Refusal) else None

    def hides(self, act: Act) -> bool:
        """Whether any dossier at all could be masked to the actor."""
        sets = self.standing.shelf_in(act).sets.values()
        return reads_as_member(act.actor) and any(each.masked for each in sets)

    def veiled(self, act: Act, dossiers: Collection[Id]) -> frozenset[Id]:
        """Of these dossiers those whose applicant the actor may not know yet, for lists."""
        found = (act.uow.get(Dossier, each) for each in dossiers)
        return frozenset(each.id for each in found if each and self._veiled(act, each))

    def _opened(self, act: Act, dossier: Id) -> Dossier | Refusal:
        found = dossier_or_refusal(act, dossier)
        if isinstance(found, Refusal):
            return found
        if recused(act, dossier):
            return Refusal("recused")
        heard = self.standing.step(found) != ""
        if heard and reads_as_member(act.actor) and not declared(act, dossier):
            return Refusal("declaration_missing", paragraph="A20")
        return found

    def _veiled(self, act: Act, dossier: Dossier) -> bool:
        return reads_as_member(act.actor) and self.standing.masked(act, dossier)


def masked(dossier: Dossier) -> Dossier:
    """The dossier without what tells whose it is."""
    return replace(
        dossier,
        name_latin="",
        name_cyrillic="",
        birth_date=None,
        citizenship="",
        passport_number="",
        passport_issued=None,
        passport_valid_until=None,
        iin="",
        phone="",
        email="",
        address="",
        representative="",
        representative_document="",
        previous_certificate=None,
        match_keys=(),
        search_fold="",
        sort_key="",
    )
