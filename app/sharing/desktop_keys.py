"""The keys of desktops: by them packages are sealed for one reader and signed by their sender."""

from dataclasses import dataclass

from app.kernel.ids import Id
from app.kernel.records import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class DesktopKey(Fact):
    """The public keys of one desktop of its author; the shared database shows them to everybody."""

    sealing: str
    """X25519 (hex): who wants to send this desktop something seals it for this key."""
    signing: str
    """Ed25519 (hex): what this desktop sends is checked by this key."""
    revokes: Id | None = None
    """The key of one's own that is used no more; then the other fields are empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DesktopSecret(Fact):
    """The private halves of this desktop's keys, under the id of their `DesktopKey`.

    It never leaves the local file.
    """

    sealing: str
    signing: str
