"""After a backup was brought back: desktops are told that they know more than the server."""

from uuid import UUID

from db.server.reaching import administering, as_owner, one


def restore_done(url: str) -> UUID:
    """Begin a new epoch; every desktop then gives back what the backup had lost, and reads anew.

    Raises:
        ServerError: the database was not set up, or who signed in may not.
    """
    with administering(url) as connection, as_owner(connection):
        connection.execute(
            "update sync.state set epoch = gen_random_uuid(), tx = null"
        )  # transaction numbers of another cluster mean nothing here
        return UUID(str(one(connection, "select epoch from sync.state")))


def set_min_client(url: str, schema: int) -> None:
    """Let only programs read that know at least this schema; older ones may still send.

    Raises:
        ServerError: the database was not set up, or who signed in may not.
    """
    with administering(url) as connection, as_owner(connection):
        connection.execute("update sync.state set min_client = %s", (schema,))
