"""Unsent and refused work in the words of who did it: what it was, what was written, why not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.access.people import Person
from app.act import Act
from app.evaluation.criteria import CriteriaSet
from app.evaluation.entities import Sheet
from app.evaluation.shelf import CriteriaShelf, shelf_of
from app.intake.countries import CountryList
from app.intake.professions import ProfessionList
from app.kernel.ids import Id
from app.kernel.resource import RESOURCES, read_resource
from app.kernel.text import Trilingual
from app.shared import Change
from app.sharing.acts import Draft
from app.sharing.cards import card_conflicts
from app.sharing.clock import ALLOWED
from app.sharing.entities import ColumnConflict, UnsentAct, Written
from app.workflow.dossier import Dossier

_CODED = frozenset({"choice", "outcome", "channel", "language"})
_SHEETS = frozenset({"Sheet", "Evaluation"})


@dataclass(frozen=True, slots=True)
class SharingWords:
    """The words of resources/sharing: acts, labels of columns, codes."""

    groups: Mapping[str, Mapping[str, Trilingual]]

    def act(self, action: str, entity: str) -> Trilingual:
        """What was done; an unknown right is named by its code."""
        acts = self.groups["act"]
        return acts.get(f"{action}_{entity}") or acts.get(action) or _plain(action)

    def label(self, entity: str, column: str) -> Trilingual | None:
        """What a column holds; None of one that is not told."""
        return self.groups["label"].get(f"{entity}_{column}")

    def value(self, code: str) -> Trilingual:
        """What a code means."""
        return self.groups["value"].get(code, _plain(code))


def load_sharing_words(folder: Path = RESOURCES / "sharing") -> SharingWords:
    """Read the words; `ResourceError` names file, line and field."""
    top = read_resource(folder / "words.toml")
    groups = {}
    for name in ("act", "label", "value"):
        section = top.section(name)
        groups[name] = {code: section.trilingual(code) for code in section.values}
        section.done()
    top.done()
    return SharingWords(groups)


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells acts of the outbox, with the catalogues by which codes become words."""

    words: SharingWords
    shelf: CriteriaShelf
    countries: CountryList
    professions: ProfessionList

    def told(self, act: Act, draft: Draft) -> UnsentAct:
        """The act as the sync centre shows it."""
        last = draft.last
        card = act.uow.get(Dossier, last.dossier) if last.dossier else None
        params = _mapping(last.answer.get("params"))
        entity = str(last.entry.patch["entity"]) if last.entry else ""
        return UnsentAct(
            act=last.act,
            action=last.action,
            title=self.words.act(last.action, entity),
            dossier=last.dossier,
            dossier_number=card.number if card else "",
            made_at=last.made_at,
            state=last.state,
            written=tuple(self._written(act, draft)),
            code=_code(last.state, last.answer),
            params=_readable(act, params),
            by=_name(act, params.get("by")),
            by_at=_moment(params.get("at")),
            columns=tuple(self._in_words(each) for each in card_conflicts(last, card))
            if card
            else (),
            made_ahead=last.made_at > act.now + ALLOWED,
        )

    def _written(self, act: Act, draft: Draft) -> Iterator[Written]:
        said: set[str] = set()
        for change in draft.last.records:
            for written in self._of_change(act, change):
                if change.entity == "StepEvent" and written.value.kk in said:
                    continue  # it repeats the reason of what was decided
                said.add(written.value.kk)
                yield written

    def _of_change(self, act: Act, change: Change) -> Iterator[Written]:
        for column, patched in change.patch.items():
            value = _new(change, patched)
            if column == "answers" and change.entity in _SHEETS:
                yield from self._marks(act, change, _mapping(value))
                continue
            label = self.words.label(change.entity, column)
            if label is None or value in (None, "", [], {}):
                continue
            if isinstance(value, Mapping):
                yield from (Written(label, _plain(str(each))) for each in value.values() if each)
            else:
                yield Written(label, self._value(column, value))

    def _marks(self, act: Act, change: Change, answers: Mapping[str, object]) -> Iterator[Written]:
        criteria = self._criteria(act, change)
        for code, answer in answers.items():
            given = _mapping(answer)
            known = criteria is not None and criteria.has(code)
            title = criteria.criterion(code).title if criteria and known else _plain(code)
            mark = _plain(str(given.get("value", "—")))
            if given.get("not_applicable"):
                mark = self.words.groups["label"]["Answer_not_applicable"]
            comment = str(given.get("comment", ""))
            yield Written(title, _joined(mark, comment) if comment else mark)

    def _criteria(self, act: Act, change: Change) -> CriteriaSet | None:
        """The set that a sheet is of: a change of it does not repeat that."""
        if change.base is None:
            key = str(change.patch["criteria_set"]), str(change.patch["criteria_version"])
        else:
            sheet = act.uow.get(Sheet, change.id)
            if sheet is None:
                return None
            key = sheet.criteria_set, sheet.criteria_version
        return shelf_of(act, self.shelf).get(*key)

    def _in_words(self, conflict: ColumnConflict) -> ColumnConflict:
        label = self.words.label(conflict.entity, conflict.column)
        return ColumnConflict(
            conflict.entity,
            conflict.column,
            *(conflict.base, conflict.mine, conflict.theirs),
            label=label or _plain(conflict.column),
            words=(
                self._value(conflict.column, conflict.base),
                self._value(conflict.column, conflict.mine),
                self._value(conflict.column, conflict.theirs),
            ),
        )

    def _value(self, column: str, value: object) -> Trilingual:
        text = str(value)
        if column == "citizenship":
            return self.countries.name(text)
        if column == "profession":
            found = self.professions.get(text)
            return found.name if found else _plain(text)
        if column in _CODED:
            return self.words.value(text)
        if isinstance(value, list | tuple):
            return _plain(", ".join(map(str, value)))
        day = _day(text)
        return _plain(f"{day:%d.%m.%Y}" if day else text)


def _code(state: str, answer: Mapping[str, object]) -> str:
    """The refusal's code; what is held waits for the one that was refused before it."""
    if state == "held":
        return "held_by_refused"
    if state != "refused":
        return ""
    code = str(answer.get("code") or "")
    return code or ("changed_meanwhile" if answer.get("verdict") == "conflict" else "not_taken")


def _name(act: Act, person: object) -> Trilingual | None:
    found = act.uow.get(Person, Id(person)) if isinstance(person, str) else None
    return found.name if found else None


def _readable(act: Act, params: Mapping[str, object]) -> dict[str, object]:
    """Params as the words of a refusal take them: a person by name, a moment as a moment."""
    return {
        key: (_name(act, value) if key == "by" else _moment(value)) or value
        for key, value in params.items()
    }


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2026-11-18") else None
    except ValueError:
        return None


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _new(change: Change, patched: object) -> object:
    """What the column became: of a changed row the patch says [old, new]."""
    if change.base is None or not isinstance(patched, list | tuple):
        return patched
    return patched[-1]


def _plain(text: str) -> Trilingual:
    return Trilingual(text, text, text)


def _joined(mark: Trilingual, comment: str) -> Trilingual:
    return Trilingual(*(f"{each} — {comment}" for each in (mark.kk, mark.ru, mark.en)))
