"""`anyqtama server`: sets up and keeps the department's shared database, for its administrator."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.access.roles import Role
from ui.commands.output import complain, write
from ui.commands.parsing import Commands, Help, Parser, add_command
from ui.commands.secret import SecretError, add_password_option, address, new_password

STORY = """\
Sets up the shared database of a department on PostgreSQL 15 or newer, and keeps it. URL is
the address of a database that exists, such as postgresql://postgres@db.example.kz/anyqtama;
whoever signs in by it must be a superuser, or own the database and may create roles.

Passwords never stand on the command line: the server's is asked for, or comes from the
places that PostgreSQL's own programs look at (PGPASSWORD, PGPASSFILE).
"""
_EXAMPLES = (
    "init postgresql://postgres@db.example.kz/anyqtama --office anyqtama.db",
    "user add postgresql://postgres@db.example.kz/anyqtama d.seitova",
    "check postgresql://postgres@db.example.kz/anyqtama",
)
Act = Callable[[argparse.Namespace], int]
DIFFERS = 1
"""Exit code of `check` where the database is not as it is shipped."""
_ROLES = f"of {', '.join(Role)}"


class Below(Protocol):
    """Where a command of this one adds itself."""

    def add_parser(
        self,
        name: str,
        *,
        help: str,  # noqa: A002 - argparse's own word
        description: str,
        formatter_class: type[Help],
    ) -> Parser: ...


def add_parser(commands: Commands) -> None:
    """Add `server` with its own commands."""
    parser = add_command(
        commands, "server", "set up and keep the shared database", STORY, _EXAMPLES
    )
    below = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    init = _add(
        below,
        "init",
        "make roles, tables, policies, functions and the audit; may be repeated",
        _init,
    )
    init.add_argument(
        "--office", type=Path, metavar="FILE", help="bring in all data of a desk that stood alone"
    )
    _add(below, "upgrade", "bring a database set up before to this version", _upgrade)
    _add(below, "check", "compare the database with what is shipped; say what differs", _check)
    _add(below, "restore-done", "after a restore from a backup: begin a new epoch", _restore_done)
    people = "logins of the people: add, disable, roles, password"
    _add_user(below.add_parser("user", help=people, description=f"{people}.", formatter_class=Help))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Do it; exit code 2 when the server, the rights or a password stand in the way."""
    from ui.bootstrap.server import administration

    server = administration()
    try:
        arguments.url = address(arguments)
        code: int = arguments.act(arguments)
    except SecretError as fault:
        return complain(str(fault))
    except server.faults as fault:
        return complain(str(fault))
    return code


def _add_user(parser: Parser) -> None:
    below = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add = _add_login_command(below, "add", "make a login for a person, known or new", _add_login)
    add_password_option(add)
    add.add_argument("--name-kk", default="", metavar="NAME", help="full name of a new person")
    add.add_argument("--name-ru", default="", metavar="NAME", help="the same in Russian")
    add.add_argument("--roles", type=_roles, default=(), metavar="ROLE,ROLE", help=_ROLES)
    _add_login_command(
        below, "disable", "let a login in no more, and end its connections", _disable
    )
    roles = _add_login_command(
        below, "roles", "give a person these roles and no others", _set_roles
    )
    roles.add_argument("roles", type=_roles, metavar="ROLE,ROLE", help=_ROLES)
    password = _add_login_command(below, "password", "give a login a new password", _password)
    add_password_option(password)


def _roles(text: str) -> tuple[Role, ...]:
    """Roles as they are written: secretary,member."""
    try:
        return tuple(Role(each.strip()) for each in text.split(","))
    except ValueError:
        known = ", ".join(Role)
        raise argparse.ArgumentTypeError(f"{text} is no list of roles; there are {known}") from None


def _add_login_command(below: Below, name: str, sentence: str, act: Act) -> Parser:
    command = _add(below, name, sentence, act)
    command.add_argument("login", metavar="LOGIN", help="as written under People")
    return command


def _add(below: Below, name: str, sentence: str, act: Act) -> Parser:
    command = below.add_parser(
        name, help=sentence, description=f"{sentence}.".capitalize(), formatter_class=Help
    )
    command.add_argument("url", metavar="URL", help="postgresql://ADMINISTRATOR@HOST/DATABASE")
    command.set_defaults(act=act)
    return command


def _init(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    server = administration()
    done = server.init(arguments.url)
    write(f"{done.database}: set up, schema {done.schema}")
    if arguments.office is not None:
        write(f"{server.adopt(arguments.url, arguments.office)} rows brought in")
    return 0


def _upgrade(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    done = administration().upgrade(arguments.url)
    write(f"{done.database}: schema {done.schema_before} -> {done.schema}")
    return 0


def _check(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    found = administration().check(arguments.url)
    if not found:
        write("the database is as it is shipped")
        return 0
    write("\n".join(found))
    return DIFFERS


def _restore_done(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    write(f"a new epoch has begun: {administration().restore_done(arguments.url)}")
    return 0


def _add_login(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    password, login = new_password(arguments), arguments.login
    names = (arguments.name_kk, arguments.name_ru)
    roles = administration().add_login(arguments.url, login, password, names, arguments.roles)
    write(f"{login} may sign in: {', '.join(roles)}")
    return 0


def _disable(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    administration().disable(arguments.url, arguments.login)
    write(f"{arguments.login} may not sign in any more, and is inactive under People")
    return 0


def _set_roles(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    administration().set_roles(arguments.url, arguments.login, arguments.roles)
    write(f"{arguments.login}: {', '.join(arguments.roles)}")
    return 0


def _password(arguments: argparse.Namespace) -> int:
    from ui.bootstrap.server import administration

    password = new_password(arguments)
    administration().set_password(arguments.url, arguments.login, password)
    write(f"{arguments.login} has a new password; their local copy asks for it once it is online")
    return 0
