"""Logins of the shared database: a login, its person's row and its groups are made as one."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import LiteralString
from uuid import uuid4

import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from app.access.roles import Role
from db.server.reaching import (
    NOT_SET_UP,
    OWNER,
    Admin,
    ServerError,
    administering,
    not_owner,
    one,
)

_LOGIN = re.compile(r"[^\s\"']{2,31}")
_SHORTEST = 8


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What the administrator types about somebody who is to have a login."""

    login: str
    name_kk: str
    name_ru: str
    roles: tuple[Role, ...]
    name_en: str = ""
    short_kk: str = ""
    short_ru: str = ""
    position_kk: str = ""
    position_ru: str = ""
    position_en: str = ""
    may_decide: bool = False


def add(url: str, person: NewPerson, password: str) -> None:
    """Make a login with a SCRAM password, its person and its groups.

    A person who is there already without a login (taken over from an office that stood alone)
    keeps their row, with the roles given here. Repeatable: the password is set anew.

    Raises:
        ServerError: `login_not_possible`, `password_too_short`, `roles_not_separate`, or the
            server stands in the way.
    """
    _check(person.login, person.roles)
    with administering(url) as connection:
        secret = _scram(connection, person.login, password)
        with _all_or_nothing(connection):
            name = sql.Identifier(person.login)
            if not _there(connection, person.login):
                connection.execute(sql.SQL("create role {} login").format(name))
            connection.execute(
                sql.SQL("alter role {} login password {}").format(name, sql.Literal(secret))
            )
            connection.execute(sql.SQL("set local role {}").format(sql.Identifier(OWNER)))
            _write(connection, person)


def disable(url: str, login: str) -> None:
    """Close a login at once: no group, no sign-in, no session left; the person stays on record.

    Raises:
        ServerError: `nobody`: there is no such person.
    """
    with administering(url) as connection:
        with _all_or_nothing(connection):
            if _there(connection, login):
                connection.execute(sql.SQL("alter role {} nologin").format(sql.Identifier(login)))
            connection.execute(sql.SQL("set local role {}").format(sql.Identifier(OWNER)))
            _change(connection, login, "active = false", ())
        # a session that is open keeps its rights until its next question; it ends here
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = %s", (login,)
        )


def set_roles(
    url: str, login: str, roles: Sequence[Role], *, may_decide: bool | None = None
) -> None:
    """Give a person these roles and no others; a disabled one becomes active again.

    Raises:
        ServerError: `roles_not_separate`, or `nobody`.
    """
    _check(login, tuple(roles))
    with administering(url) as connection, _all_or_nothing(connection):
        if _there(connection, login):
            connection.execute(sql.SQL("alter role {} login").format(sql.Identifier(login)))
        connection.execute(sql.SQL("set local role {}").format(sql.Identifier(OWNER)))
        _change(
            connection,
            login,
            "roles = %s, may_decide = coalesce(%s, may_decide), active = true",
            (Jsonb([role.value for role in roles]), may_decide),
        )


def set_password(url: str, login: str, password: str) -> None:
    """Give a login another password (SCRAM: the server never sees it in clear).

    Raises:
        ServerError: `password_too_short`, or `nobody`.
    """
    with administering(url) as connection:
        if not _there(connection, login):
            raise _nobody(login)
        secret = _scram(connection, login, password)
        with _all_or_nothing(connection):
            connection.execute(
                sql.SQL("alter role {} password {}").format(
                    sql.Identifier(login), sql.Literal(secret)
                )
            )


def _check(login: str, roles: Sequence[Role]) -> None:
    if not _LOGIN.fullmatch(login) or login.startswith(("pg_", "anyqtama_")):
        raise ServerError(
            "login_not_possible",
            f"{login!r} cannot be a login.",
            "use 2 to 31 letters, digits, dots or hyphens, without spaces or quotes.",
        )
    if not roles or (Role.ADMINISTRATOR in roles and len(roles) > 1):
        raise ServerError(
            "roles_not_separate",
            "an administrator has no other role, and everybody has one.",
            "give these roles to two people.",
        )


def _scram(connection: Admin, login: str, password: str) -> str:
    if len(password) < _SHORTEST:
        raise ServerError(
            "password_too_short",
            f"the password has fewer than {_SHORTEST} characters.",
            "choose a longer one; several words are best.",
        )
    # hashed here: neither the wire nor the server's log sees it
    return connection.pgconn.encrypt_password(
        password.encode(), login.encode(), b"scram-sha-256"
    ).decode()


@contextmanager
def _all_or_nothing(connection: Admin) -> Iterator[None]:
    try:
        with connection.transaction():
            yield
    except psycopg.errors.InsufficientPrivilege as fault:
        raise not_owner(connection) from fault
    except psycopg.errors.InvalidParameterValue as fault:
        raise NOT_SET_UP from fault


def _there(connection: Admin, login: str) -> bool:
    found = one(
        connection, "select rolsuper or rolcreaterole from pg_roles where rolname = %s", login
    )
    if found:
        raise ServerError(
            "login_not_possible",
            f"{login!r} is an administrator of the server.",
            "choose a login of its own for the work in the office.",
        )
    return found is not None


def _write(connection: Admin, person: NewPerson) -> None:
    roles = Jsonb([role.value for role in person.roles])
    if one(connection, "select id from public.person where login = %s", person.login):
        _change(
            connection,
            person.login,
            "roles = %s, may_decide = %s, active = true",
            (roles, person.may_decide),
        )
        return
    connection.execute(
        "insert into public.person (id, version, login, name_kk, name_ru, name_en, short_kk,"
        " short_ru, position_kk, position_ru, position_en, roles, may_decide, active)"
        " values (%s, 1, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, true)",
        (
            uuid4(), person.login, person.name_kk, person.name_ru, person.name_en or person.name_ru,
            person.short_kk or person.name_kk, person.short_ru or person.name_ru,
            person.position_kk, person.position_ru, person.position_en, roles, person.may_decide,
        ),
    )  # fmt: skip


def _change(
    connection: Admin, login: str, assigned: LiteralString, values: tuple[object, ...]
) -> None:
    done = connection.execute(
        sql.SQL("update public.person set {}, version = version + 1 where login = %s").format(
            sql.SQL(assigned)
        ),
        (*values, login),
    )
    if done.rowcount != 1:
        raise _nobody(login)


def _nobody(login: str) -> ServerError:
    return ServerError(
        "nobody", f"there is no {login!r} in the office.", "check how it is written."
    )
