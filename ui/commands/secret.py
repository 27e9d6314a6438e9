"""Passwords for a command: asked for or read from a file, never written on the command line."""

import argparse
import getpass
import os
import sys
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from ui.commands.parsing import Parser

SHORTEST = 8
STDIN = "-"


class SecretError(Exception):
    """A password cannot be used, or stands where everybody sees it."""


def add_password_option(parser: Parser) -> None:
    """`--password-file`, where the new password is not to be asked for."""
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        help="read the new password from the first line of FILE, - for standard input "
        "(default: it is asked for, twice)",
    )


def new_password(arguments: argparse.Namespace) -> str:
    """The new password of a login.

    Raises:
        SecretError: too short, not the same twice, or the file cannot be read.
    """
    if arguments.password_file is not None:
        password = _read(arguments.password_file)
    else:
        password = getpass.getpass(f"New password of {arguments.login}: ")
        if getpass.getpass("The same again: ") != password:
            raise SecretError("the two passwords are not the same; nothing was changed")
    if len(password) < SHORTEST:
        raise SecretError(f"a password has {SHORTEST} characters at least; nothing was changed")
    return password


def known_password(arguments: argparse.Namespace) -> str:
    """The password with which a local copy opens, asked for once or read from a file.

    Raises:
        SecretError: the file cannot be read.
    """
    if arguments.password_file is not None:
        return _read(arguments.password_file)
    return getpass.getpass("Password of the local copy: ")


def address(arguments: argparse.Namespace) -> str:
    """The address with the password of who signs in, asked for where no other place has it.

    Raises:
        SecretError: the address holds a password, or is none.
    """
    url: str = arguments.url
    parts = urlsplit(url)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise SecretError(f"{url} is no address; write postgresql://ADMINISTRATOR@HOST/DATABASE")
    if parts.password is not None:
        raise SecretError(
            "the address holds a password, which others see in the list of processes; leave it"
            " out: it is asked for, or comes from PGPASSWORD or PGPASSFILE"
        )
    if not parts.hostname or _known_elsewhere() or not sys.stdin.isatty():
        return url
    password = getpass.getpass(f"Password of {unquote(parts.username or '')} (empty for none): ")
    if not password or parts.username is None:
        return url
    return url.replace(f"{parts.username}@", f"{parts.username}:{quote(password, safe='')}@", 1)


def _known_elsewhere() -> bool:
    if os.environ.get("PGPASSWORD") or os.environ.get("PGPASSFILE"):
        return True
    return (Path.home() / ".pgpass").exists()


def _read(name: str) -> str:
    try:
        text = (
            sys.stdin.readline()
            if name == STDIN
            else Path(name).read_text(encoding="utf-8").partition("\n")[0]
        )
    except (OSError, UnicodeDecodeError) as fault:
        raise SecretError(f"the password's file cannot be read: {fault}") from fault
    return text.rstrip("\r\n")
