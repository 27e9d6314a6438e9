"""Use cases of the criteria sets: writing, versions, taking over, adopting."""

from dataclasses import dataclass, replace
from datetime import date

from app.access.permissions import Action
from app.act import Act, Ground, question, use_case
from app.evaluation.criteria import CriteriaSet
from app.evaluation.criteria_file import parse_criteria
from app.evaluation.criteria_writing import to_text
from app.evaluation.entities import AdoptedCriteria, KeptCriteria
from app.evaluation.shelf import CriteriaShelf, shelf_of
from app.kernel.outcome import Refusal
from app.kernel.resource import ResourceError

Key = tuple[str, str]
"""Code and version of a set."""


@dataclass(frozen=True, slots=True)
class CriteriaSets:
    """The sets that came with the program and those that the office writes itself."""

    ground: Ground
    shelf: CriteriaShelf

    @question(Action.READ_CRITERIA)
    def criteria_sets(
        self, act: Act
    ) -> tuple[tuple[CriteriaSet, ...], tuple[AdoptedCriteria, ...], CriteriaSet]:
        """Every set, the adoptions, and the set in force today."""
        adopted, shelf = act.uow.find(AdoptedCriteria), shelf_of(act, self.shelf)
        sets = tuple(shelf.known(*key, adopted) for key in shelf.sets)
        return sets, tuple(adopted), shelf.in_force(adopted, act.today)

    @question(Action.READ_CRITERIA)
    def frozen(self, act: Act) -> frozenset[Key]:
        """Sets that may not change: installed with the program, or adopted.

        Only an adopted set, or the installed sample, ever measures a dossier, so this holds
        every set that was scored by.
        """
        adopted = ((a.code, a.criteria_version) for a in act.uow.find(AdoptedCriteria))
        return frozenset({*self.shelf.sets, *adopted})

    @question(Action.READ_CRITERIA)
    def draft_of(self, act: Act, code: str, version: str) -> CriteriaSet | Refusal:
        """A set as its file has it. Refused: `criteria_unknown`."""
        found = shelf_of(act, self.shelf).get(code, version)
        return _unknown(code, version) if found is None else found

    @question(Action.READ_CRITERIA)
    def text_of(self, act: Act, code: str, version: str) -> str | Refusal:
        """The set as a file; one of the office's own as it was written. `criteria_unknown`."""
        draft = _draft(act, code, version)
        if draft is not None:
            return draft.text
        found = self.shelf.get(code, version)
        return _unknown(code, version) if found is None else to_text(found)

    @use_case(Action.EDIT_CRITERIA)
    def keep(
        self, act: Act, text: str, of: Key | None = None, seen: str | None = None
    ) -> KeptCriteria | Refusal:
        """Keep a draft as the text of its file; `of` names the draft it takes the place of.

        Refused: `criteria_file_wrong` with line, field and problem; `criteria_frozen`;
        `criteria_version_taken`; `changed_meanwhile` when the draft is no longer the text that
        was `seen`. Nothing is changed then.
        """
        criteria = _read(text)
        if isinstance(criteria, Refusal):
            return criteria
        key = (criteria.code, criteria.version)
        old = of or key
        draft = _draft(act, *old)
        if of is not None and draft is None and of not in self.shelf.sets:
            return _unknown(*of)
        if refusal := self._refuse_frozen(act, *old):
            return refusal
        if draft is not None and seen is not None and draft.text != seen:
            return Refusal("changed_meanwhile")
        if key != old and self._taken(act, *key):
            return _version_taken(*key)
        if key != old and draft is not None:
            act.uow.save(replace(draft, text="", changed_at=act.now))
        return _put(act, criteria, text)

    @use_case(Action.EDIT_CRITERIA)
    def take_over(self, act: Act, text: str) -> KeptCriteria | Refusal:
        """Take a set over from its file, as a draft; an order in the file is no order of ours.

        Refused: `criteria_file_wrong`, `criteria_version_taken`. Nothing is changed then.
        """
        criteria = _read(text)
        if isinstance(criteria, Refusal):
            return criteria
        if self._taken(act, criteria.code, criteria.version):
            return _version_taken(criteria.code, criteria.version)
        return _put(act, criteria, text)

    @use_case(Action.EDIT_CRITERIA)
    def new_version(
        self, act: Act, code: str, version: str, new_version: str
    ) -> KeptCriteria | Refusal:
        """A draft that begins as a copy of any set, frozen or not, under another version.

        Refused: `criteria_unknown`, `version_missing`, `criteria_version_taken`.
        """
        found = shelf_of(act, self.shelf).get(code, version)
        if found is None:
            return _unknown(code, version)
        new = new_version.strip()
        if not new:
            return Refusal("version_missing")
        if self._taken(act, code, new):
            return _version_taken(code, new)
        copy = replace(found, version=new, order=None, sample=True)
        return _put(act, copy, to_text(copy))

    @use_case(Action.EDIT_CRITERIA)
    def remove(self, act: Act, code: str, version: str) -> KeptCriteria | Refusal:
        """Throw a draft away. Refused: `criteria_unknown`, `criteria_frozen`."""
        if refusal := self._refuse_frozen(act, code, version):
            return refusal
        draft = _draft(act, code, version)
        if draft is None:
            return _unknown(code, version)
        gone = act.uow.save(replace(draft, text="", changed_at=act.now))
        act.enter("KeptCriteria", gone.id, code=code, criteria_version=version, removed=True)
        return gone

    @use_case(Action.ADOPT_CRITERIA)
    def adopt(
        self,
        act: Act,
        code: str,
        version: str,
        order_number: str,
        order_date: date,
        effective_from: date,
    ) -> AdoptedCriteria | Refusal:
        """Adopt a set by the office's order; from then on it is no sample and may not change.

        Refused: `criteria_unknown`, `order_missing`, `effective_before_order`.
        """
        if shelf_of(act, self.shelf).get(code, version) is None:
            return _unknown(code, version)
        if not order_number.strip():
            return Refusal("order_missing")
        if effective_from < order_date:
            return Refusal("effective_before_order", {"order_date": order_date})
        adopted = AdoptedCriteria(
            id=act.new_id(),
            author=act.by,
            made_at=act.now,
            code=code,
            criteria_version=version,
            order_number=order_number.strip(),
            order_date=order_date,
            effective_from=effective_from,
        )
        act.uow.add(adopted)
        act.enter("AdoptedCriteria", adopted.id, code=code, criteria_version=version)
        return adopted

    def _taken(self, act: Act, code: str, version: str) -> bool:
        return (code, version) in self.shelf.sets or _draft(act, code, version) is not None

    def _refuse_frozen(self, act: Act, code: str, version: str) -> Refusal | None:
        """A set that measured anybody, or is to, stays as it is: no mark is ever rescaled."""
        adopted = act.uow.find(AdoptedCriteria, code=code, criteria_version=version)
        if adopted or (code, version) in self.shelf.sets:
            return Refusal("criteria_frozen", {"code": code, "version": version}, "7.3")
        return None


def _read(text: str) -> CriteriaSet | Refusal:
    try:
        return parse_criteria(text, "kept.toml")
    except ResourceError as fault:
        params = {"line": fault.line, "field": fault.field, "problem": fault.problem}
        return Refusal("criteria_file_wrong", params)


def _row(act: Act, code: str, version: str) -> KeptCriteria | None:
    found = act.uow.find(KeptCriteria, code=code, criteria_version=version)
    return next(iter(found), None)


def _draft(act: Act, code: str, version: str) -> KeptCriteria | None:
    """The set as it is kept; None also when it was thrown away."""
    row = _row(act, code, version)
    return row if row is not None and row.text else None


def _put(act: Act, criteria: CriteriaSet, text: str) -> KeptCriteria:
    """Keep the text under its own code and version, where nothing else is kept."""
    if criteria.order is not None:  # adopting is an act of this office, not a line of a file
        text = to_text(replace(criteria, order=None, sample=True))
    row = _row(act, criteria.code, criteria.version)
    if row is None:
        kept = KeptCriteria(
            id=act.new_id(),
            code=criteria.code,
            criteria_version=criteria.version,
            text=text,
            changed_at=act.now,
        )
        act.uow.add(kept)
    else:
        kept = act.uow.save(replace(row, text=text, changed_at=act.now))
    act.enter("KeptCriteria", kept.id, code=criteria.code, criteria_version=criteria.version)
    return kept


def _unknown(code: str, version: str) -> Refusal:
    return Refusal("criteria_unknown", {"code": code, "version": version})


def _version_taken(code: str, version: str) -> Refusal:
    return Refusal("criteria_version_taken", {"code": code, "version": version})
