"""Setting the shared database up, and bringing it up to date: repeatable, whole or not at all."""

from dataclasses import dataclass

import psycopg
from psycopg import sql
from sqlalchemy import NullPool, create_engine

from app.access.roles import Role
from db.migrations.revisions import SCHEMA
from db.migrations.running import bring_server_up_to_date
from db.server.law import lay_down
from db.server.reaching import (
    NOT_SET_UP,
    OWNER,
    Admin,
    administering,
    as_owner,
    not_owner,
    one,
    plain_url,
)

EVERYBODY = "anyqtama_user"
DECIDING = "anyqtama_deciding"
GROUPS = (*(f"anyqtama_{role.value}" for role in Role), "anyqtama_auditor", DECIDING, EVERYBODY)
"""Group roles; a login is in those that its person's row says."""
_ONE_AT_A_TIME = 7_204_113
_TRIES = 8


@dataclass(frozen=True, slots=True)
class SetUp:
    """What was done to a database."""

    database: str
    schema_before: int
    """0 where it was not set up before."""
    schema: int
    people: int
    """Whose groups follow their rows."""


def init(url: str) -> SetUp:
    """Make roles, tables, policies, triggers and functions; safe to run again, and twice at once.

    Raises:
        ServerError: the server or the rights of who signed in stand in the way.
        SchemaNewerError: a newer program set the database up.
    """
    with administering(url) as connection:
        connection.execute("select pg_advisory_lock(%s)", (_ONE_AT_A_TIME,))
        return _bring(connection, url)


def upgrade(url: str) -> SetUp:
    """Bring a database that was set up before to this program's schema and law.

    Raises:
        ServerError: it was never set up, or as `init`.
        SchemaNewerError: a newer program set the database up.
    """
    with administering(url) as connection:
        connection.execute("select pg_advisory_lock(%s)", (_ONE_AT_A_TIME,))
        if one(connection, "select to_regclass('sync.state')") is None:
            raise NOT_SET_UP
        return _bring(connection, url)


def _bring(connection: Admin, url: str) -> SetUp:
    before = _schema(connection)
    try:
        _make_roles(connection)
        give_ground(connection)
    except psycopg.errors.InsufficientPrivilege as fault:
        raise not_owner(connection) from fault
    _migrate(url)
    with as_owner(connection):
        lay_down(connection)
        people = one(
            connection,
            "select count(sync.regroup(login, sync.wanted_groups(person))) from public.person",
        )
    return SetUp(connection.info.dbname, before, SCHEMA, int(str(people)))


def _schema(connection: Admin) -> int:
    if one(connection, "select to_regclass('sync.state')") is None:
        return 0
    with as_owner(connection):
        return int(str(one(connection, "select schema from sync.state")))


def _make_roles(connection: Admin) -> None:
    """Roles belong to the whole cluster: another database may make them at this very moment."""
    for attempt in range(_TRIES):
        try:
            with connection.transaction():
                _make_missing_roles(connection)
        except (
            psycopg.errors.DuplicateObject,
            psycopg.errors.UniqueViolation,
            psycopg.errors.InternalError_,  # "tuple concurrently updated"
        ):
            if attempt == _TRIES - 1:
                raise
        else:
            return


def _make_missing_roles(connection: Admin) -> None:
    there = {str(row[0]) for row in connection.execute("select rolname from pg_roles")}
    for name in (OWNER, *GROUPS):
        if name not in there:
            connection.execute(
                sql.SQL("create role {} nologin noinherit").format(sql.Identifier(name))
            )
    newer = connection.info.server_version >= 160000
    inherited = sql.SQL(", inherit false" if newer else "")
    for name in GROUPS:
        if not _is_member(connection, OWNER, name, admin=True):
            connection.execute(
                sql.SQL("grant {} to {} with admin {}{}").format(
                    sql.Identifier(name),
                    sql.Identifier(OWNER),
                    sql.SQL("true" if newer else "option"),
                    inherited,
                )
            )
    if not one(connection, "select pg_has_role(%s, 'member')", OWNER):
        connection.execute(sql.SQL("grant {} to current_user").format(sql.Identifier(OWNER)))


def _is_member(connection: Admin, member: str, group: str, *, admin: bool) -> bool:
    query = (
        "select true from pg_auth_members where member = %s::regrole and roleid = %s::regrole"
        " and (admin_option or not %s)"
    )
    return one(connection, query, member, group, admin) is not None


def give_ground(connection: Admin) -> None:
    """The database lets in only who has a login of the office, and the owner may build in it."""
    database = sql.Identifier(connection.info.dbname)
    owner, everybody = sql.Identifier(OWNER), sql.Identifier(EVERYBODY)
    with connection.transaction():
        for statement in (
            "revoke all on database {database} from public",
            "grant connect on database {database} to {everybody}",
            "grant connect on database {database} to {owner}",
            "revoke all on schema public from public",
            "grant usage, create on schema public to {owner}",
            "grant usage on schema public to {everybody}",
            "create schema if not exists sync authorization {owner}",
        ):
            connection.execute(
                sql.SQL(statement).format(database=database, owner=owner, everybody=everybody)
            )
        strangers = connection.execute(
            "select relname from pg_class where relnamespace = 'public'::regnamespace"
            " and relkind = 'r' and relowner <> %s::regrole",
            (OWNER,),
        ).fetchall()
        for (name,) in strangers:
            connection.execute(
                sql.SQL("alter table public.{} owner to {}").format(sql.Identifier(name), owner)
            )


def _migrate(url: str) -> None:
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(plain_url(url), options=f"-c role={OWNER}"),
        poolclass=NullPool,
    )
    try:
        bring_server_up_to_date(engine)
    finally:
        engine.dispose()
