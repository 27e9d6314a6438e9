"""What a session closes to the marks of a dossier that it hears; the Commission's room tells it."""

from typing import Protocol

from app.act import Act
from app.kernel.ids import Id
from app.kernel.outcome import Refusal


class Hearing(Protocol):
    """How the hearing of a dossier stands. A hearing whose session is over closes nothing more."""

    def concluded(self, act: Act, dossier: Id) -> bool:
        """Whether its item is concluded in a session that is not over."""

    def discussed(self, act: Act, dossier: Id) -> bool:
        """Whether its discussion was opened and nothing was concluded since."""


def refuse_marks(hearing: Hearing, act: Act, dossier: Id) -> Refusal | None:
    """Why no mark may be given or changed any more: nobody marks by what the others said (N3).

    Codes: `item_concluded`, `discussion_open`.
    """
    if hearing.concluded(act, dossier):
        return Refusal("item_concluded")
    return Refusal("discussion_open") if hearing.discussed(act, dossier) else None
