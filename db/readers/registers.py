"""Lines of the registers: applications, protocols, notices, certificates of a period."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, ScalarSelect, Select, exists, func, select

from db.schema.commission import agenda_item, protocol, session
from db.schema.decisions import certificate, notice
from db.schema.retention import destroyed_paper, destruction
from db.schema.workflow import dossier

_PERSON = (
    dossier.c.number.label("dossier_number"),
    dossier.c.name_latin,
    dossier.c.name_cyrillic,
)


def lines(connection: Connection, kind: str, first: date, last: date) -> list[dict[str, Any]]:
    """Lines in the order of their numbers; KeyError for a register that does not exist."""
    query = {
        "applications": _applications,
        "protocols": _protocols,
        "notices": _notices,
        "certificates": _certificates,
    }[kind](first, last)
    found = [dict(row) for row in connection.execute(query).mappings()]
    if kind == "protocols":
        return _with_destroyed_items(connection, found)
    gone = _destroyed(connection, kind, first, last, [each.name for each in query.selected_columns])
    return sorted([*found, *gone], key=_IN_ORDER[kind]) if gone else found


def _in_order_of_days(line: Mapping[str, Any]) -> tuple[Any, ...]:
    return (line["dated"], line["number"])


_IN_ORDER: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "applications": lambda line: line["number"],
    "notices": _in_order_of_days,
    "certificates": _in_order_of_days,
}
_KINDS = {"applications": "dossier", "notices": "notice", "certificates": "certificate"}
DESTROYED = "destroyed"
"""The key under which a line of a destroyed paper has the act's number and date."""


def _destroyed(
    connection: Connection, kind: str, first: date, last: date, names: list[str]
) -> list[dict[str, Any]]:
    """Lines of papers that were destroyed: the numbers know no gap, and nothing else is left."""
    p, act = destroyed_paper.c, destruction.c
    query = (
        select(p.number, p.dated, p.outcome, p.procedure, act.act_number, act.act_date)
        .select_from(destroyed_paper.join(destruction, act.id == p.destruction))
        .where(p.kind == _KINDS[kind], p.dated.between(first, last))
    )
    found = []
    for number, dated, outcome, procedure, act_number, act_date in connection.execute(query):
        of_kind = (
            {"received": dated, "procedure": procedure, "closing": outcome}
            if kind == "applications"
            else {"dated": dated, "kind": outcome}
        )
        line = {**dict.fromkeys(names), "number": number, **of_kind}
        found.append({**line, DESTROYED: (act_number, act_date)})
    return found


def _with_destroyed_items(
    connection: Connection, lines: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """A protocol counts the dossiers that were heard, also those that were destroyed since."""
    p = destroyed_paper.c
    query = select(p.number, p.dated, p.outcome).where(p.kind == "hearing")
    for number, dated, outcome in connection.execute(query):
        for line in lines:
            if (line["number"], line["dated"]) == (number, dated):
                line["dossiers"] += 1
                if outcome in ("issue", "refuse"):
                    line[outcome] += 1
    return lines


def _applications(first: date, last: date) -> Select[Any]:
    d = dossier.c
    return (
        select(
            d.number, d.received, d.ais_number, d.ais_date, d.name_latin, d.name_cyrillic,
            d.citizenship, d.passport_number, d.profession, d.procedure, d.channel, d.executor,
            d.state, d.outcome, d.closing, d.closed_on,
        )
        .where(d.received.between(first, last), d.number != "")
        .order_by(d.number)
    )  # fmt: skip


def _protocols(first: date, last: date) -> Select[Any]:
    p, first_edition, later = protocol.c, protocol.alias(), protocol.alias()
    frozen = ("final", "signed")
    items = (
        select(func.count())
        .where(agenda_item.c.session == p.session, ~agenda_item.c.postponed)
        .scalar_subquery()
    )

    def decided(outcome: str) -> ScalarSelect[int]:
        return (
            select(func.count())
            .where(agenda_item.c.session == p.session, agenda_item.c.outcome == outcome)
            .scalar_subquery()
        )

    return (
        select(
            p.number, first_edition.c.dated, session.c.day, items.label("dossiers"),
            decided("issue").label("issue"), decided("refuse").label("refuse"), p.content_hash,
        )
        .select_from(
            protocol.join(session, session.c.id == p.session).join(
                first_edition,
                (first_edition.c.session == p.session) & (first_edition.c.edition == 1),
            )
        )
        .where(
            first_edition.c.dated.between(first, last),
            p.state.in_(frozen),
            ~exists().where(
                later.c.session == p.session,
                later.c.edition > p.edition,
                later.c.state.in_(frozen),
            ),
        )
        .order_by(first_edition.c.dated, first_edition.c.id)
    )  # fmt: skip


def _notices(first: date, last: date) -> Select[Any]:
    n = notice.c
    return (
        select(n.number, n.dated, n.kind, *_PERSON, n.sent_on, n.method, n.proof, n.signed_by)
        .select_from(notice.join(dossier, dossier.c.id == n.dossier))
        .where(n.dated.between(first, last), n.number != "")
        .order_by(n.dated, n.id)
    )


def _certificates(first: date, last: date) -> Select[Any]:
    c = certificate.c
    return (
        select(
            c.number, c.dated, c.kind, *_PERSON, c.profession, c.valid_from, c.valid_to, c.state,
            c.copy_number, c.handed_on, c.collector, c.method, c.signed_by,
        )
        .select_from(certificate.join(dossier, dossier.c.id == c.dossier))
        .where(c.dated.between(first, last), c.number != "")
        .order_by(c.dated, c.id)
    )  # fmt: skip
