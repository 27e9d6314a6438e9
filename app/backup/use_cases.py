"""The room of backups: who may make and restore them, and what the journal tells of it."""

from dataclasses import dataclass

from app.access.permissions import Action
from app.access.roles import Role
from app.act import Act, Ground, question, use_case
from app.kernel.outcome import Refusal


@dataclass(frozen=True, slots=True)
class BackupRoom:
    """In an office that stands alone backups are the administrator's; a local copy is its person's.

    The files themselves are copied and put back by db.backup; here is asked whether, and noted
    that. What a person does with their own local copy is nobody else's concern: of that nothing
    is entered.
    """

    ground: Ground

    @question(Action.BACK_UP)
    def allowed(self, act: Act) -> bool | Refusal:
        """Whether this person may see, make, check and restore backups. Refused: `not_allowed`."""
        return self._refuse(act) or True

    @use_case(Action.BACK_UP)
    def enter_made(self, act: Act, digest: str) -> Refusal | None:
        """Note that a backup was made by hand: it is a copy of all that the office has."""
        if refusal := self._refuse(act):
            return refusal
        if not self._is_replica:
            act.enter("Backup", act.by, None, made=digest[:16])
        return None

    @use_case(Action.RESTORE)
    def enter_restored(self, act: Act, digest: str, done_again: int) -> Refusal | None:
        """Note in the restored office that it was restored, and how many acts were done again."""
        if refusal := self._refuse(act):
            return refusal
        if not self._is_replica:
            act.enter("Backup", act.by, None, restored=digest[:16], done_again=done_again)
        return None

    @property
    def _is_replica(self) -> bool:
        return self.ground.store.readers.replica() is not None

    def _refuse(self, act: Act) -> Refusal | None:
        replica = self.ground.store.readers.replica()
        if replica is None:
            own = act.actor.is_(Role.ADMINISTRATOR)
        else:
            own = replica.person in (None, act.by)
        return None if own else Refusal("not_allowed", {"action": act.action.value})
