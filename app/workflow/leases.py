"""The lease under which a dossier is decided or signed, or a protocol finished (F78)."""

from app.access.people import Person
from app.act import Act
from app.kernel.ids import Id
from app.kernel.outcome import Refusal


def refuse_leased(act: Act, about: Id, purpose: str) -> Refusal | None:
    """Take the lease, or say who holds it: `lease_held`.

    `about` is the dossier, or the session of a protocol. Where the shared database cannot be
    asked the act goes on: it has the last word when the act reaches it.
    """
    lease = act.uow.take_lease(about, purpose)
    if lease is None or lease.granted:
        return None
    holder = act.uow.get(Person, lease.person) if lease.person else None
    by = holder.name if holder else lease.login
    return Refusal("lease_held", {"by": by, "until": lease.until or act.now})
