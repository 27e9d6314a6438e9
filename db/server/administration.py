"""What the command line does with a department's server: one place that names all of it."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import psycopg

from app.access.roles import Role
from db.migrations.revisions import SchemaForeignError, SchemaNewerError
from db.server import adopting, auditing, catalogue, people, restoring, setting_up
from db.server.auditing import ExportUnreadableError, Verified
from db.server.reaching import ServerError, administering, as_owner
from db.server.setting_up import SetUp
from db.server.trial import NoPostgresError


class Administration:
    """The administrator's acts; each takes the address it works on."""

    faults: ClassVar[tuple[type[Exception], ...]] = (
        ServerError, NoPostgresError, SchemaNewerError, SchemaForeignError, ExportUnreadableError,
        psycopg.Error, OSError,
    )  # fmt: skip
    """What an act may fail by; each says in its words what happened."""

    def init(self, url: str) -> SetUp:
        """See `setting_up.init`."""
        return setting_up.init(url)

    def adopt(self, url: str, office: Path, *, demo: bool = False) -> int:
        """See `adopting.adopt`."""
        return adopting.adopt(url, office, demo=demo)

    def upgrade(self, url: str) -> SetUp:
        """See `setting_up.upgrade`."""
        return setting_up.upgrade(url)

    def restore_done(self, url: str) -> str:
        """Begin a new epoch, which is returned."""
        return str(restoring.restore_done(url))

    def add_login(
        self, url: str, login: str, password: str, names: Sequence[str], roles: Sequence[Role]
    ) -> tuple[str, ...]:
        """Make a login; its roles. Without roles it is that of a person who is there already.

        `names` are the full name in Kazakh and in Russian; neither is needed of a known person.
        """
        may_decide = False
        if not roles:
            roles, may_decide = self._known(url, login)
        kk, ru = (*names, "", "")[:2]
        people.add(
            url,
            people.NewPerson(login, kk or ru, ru or kk, tuple(roles), may_decide=may_decide),
            password,
        )
        return tuple(role.value for role in roles)

    def check(self, url: str) -> tuple[str, ...]:
        """What differs from what is shipped, a sentence for each."""
        return tuple(map(str, catalogue.check(url)))

    def export_audit(self, url: str, file: Path) -> int:
        """See `auditing.export`."""
        return auditing.export(url, file)

    def verify_audit(self, file: Path, witnesses: Mapping[int, str]) -> Verified:
        """See `auditing.verify`."""
        return auditing.verify(file, witnesses)

    def disable(self, url: str, login: str) -> None:
        """See `people.disable`."""
        people.disable(url, login)

    def set_roles(self, url: str, login: str, roles: Sequence[Role]) -> None:
        """See `people.set_roles`."""
        people.set_roles(url, login, roles)

    def set_password(self, url: str, login: str, password: str) -> None:
        """See `people.set_password`."""
        people.set_password(url, login, password)

    def _known(self, url: str, login: str) -> tuple[tuple[Role, ...], bool]:
        with administering(url) as connection, as_owner(connection):
            found = connection.execute(
                "select roles, may_decide from public.person where login = %s and active", (login,)
            ).fetchone()
        if found is None:
            raise ServerError(
                "nobody",
                f"the office knows nobody active by the login {login!r}.",
                "check how it is written, or give --roles, --name-kk and --name-ru.",
            )
        return tuple(map(Role, found[0])), bool(found[1])
