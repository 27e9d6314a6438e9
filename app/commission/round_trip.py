"""The round trip: what was changed by hand in a protocol's workbook, and what of it may be kept.

A workbook's cell knows its source by a key: `text/<wording key>` for the secretary's words,
`item/<dossier>/...`, `member/<member>/...` or `head/...` for what comes from the database (see
protocol_values.py), and any other key for the words of the paper itself. Only the secretary's
words may be taken over; scores, votes, names and dates never are.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.commission.protocol import ProtocolContent
from app.commission.protocol_values import TEXT, Labels, dossier_of
from app.commission.wording import Wording, spoken, standing
from app.kernel.outcome import Refusal
from app.kernel.text import Trilingual


@dataclass(frozen=True, slots=True)
class EditedCell:
    """A cell that no longer says what the program wrote there, both as the reader sees them."""

    sheet: str
    cell: str
    """Such as "C14"."""
    key: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class EditedWorkbook:
    """A workbook of a protocol that came back: whose it is, and every cell that differs."""

    session: str
    edition: int
    language: str
    """"kk", "ru", or "kk+ru" side by side."""
    cells: tuple[EditedCell, ...]


@dataclass(frozen=True, slots=True)
class CellDifference:
    """One difference made by hand. `key` is "" when it may not be taken over."""

    sheet: str
    cell: str
    what: Trilingual
    """What stands in the cell, in words."""
    was: str
    now: str
    key: str
    meanwhile: str = ""
    """What stands in the program now, where that changed since the workbook was written."""


@dataclass(frozen=True, slots=True)
class RoundTrip:
    """Everything that was changed by hand, in the order of the workbook."""

    differences: tuple[CellDifference, ...]
    edition: int

    @property
    def offered(self) -> tuple[CellDifference, ...]:
        """Differences that may be taken over."""
        return tuple(each for each in self.differences if each.key)


def refuse_workbook(
    workbook: EditedWorkbook, session: str, edition: int, language: str
) -> Refusal | None:
    """Why a workbook is not one of this paper: `workbook_foreign`, `workbook_other_edition`."""
    if workbook.session != session:
        return Refusal("workbook_foreign")
    if workbook.language != language:
        return Refusal("workbook_other_language", {"language": workbook.language})
    if workbook.edition != edition:
        return Refusal("workbook_other_edition", {"edition": workbook.edition, "now": edition})
    return None


def compared(
    workbook: EditedWorkbook,
    content: ProtocolContent,
    wording: Wording,
    known: Collection[str],
    *,
    draft: bool,
) -> RoundTrip:
    """The differences in words; of dossiers that are not in `content` nothing is told.

    `known` are the keys of the wording; nothing may be taken over unless it is a draft.
    """
    labels, here = Labels(content), standing(content, wording)
    shown = {item.key for item in content.items}
    return RoundTrip(
        tuple(
            _difference(cell, labels, here, known if draft else ())
            for cell in workbook.cells
            if (dossier := dossier_of(cell.key)) is None or dossier in shown
        ),
        content.edition,
    )


def _difference(
    cell: EditedCell, labels: Labels, wording: Wording, known: Collection[str]
) -> CellDifference:
    key = cell.key.removeprefix(TEXT) if cell.key.startswith(TEXT) else ""
    key = key if key in known else ""
    here = spoken(wording, key) if key else ""
    return CellDifference(
        cell.sheet,
        cell.cell,
        labels.of(cell.key),
        cell.was,
        cell.now,
        key,
        here if key and here != cell.was.strip() else "",
    )


def chosen_texts(
    round_trip: RoundTrip, keys: Iterable[str] | None = None
) -> dict[str, str] | Refusal:
    """The words to take over, by their keys; all that are offered, or the `keys` chosen.

    Refused: `not_taken_over` for a key that may not be, `nothing_to_take_over`.
    """
    offered = {each.key: each.now.strip() for each in round_trip.offered}
    wanted = list(offered) if keys is None else list(keys)
    if any(key not in offered for key in wanted):
        return Refusal("not_taken_over")
    if not wanted:
        return Refusal("nothing_to_take_over")
    return {key: offered[key] for key in wanted}
