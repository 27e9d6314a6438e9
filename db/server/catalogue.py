"""Comparing a shared database with the law that this program lays down, and saying what differs.

The law is laid down once more in a transaction that is rolled back, and the catalogue from before
is compared with the one that comes of it. What the law does not touch (tables, columns, roles,
functions of strangers) is looked at by itself.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from psycopg import sql

from db.migrations.revisions import LATEST, SchemaNewerError
from db.schema import TABLES, journal, metadata
from db.server.law import files, lay_down, stamped
from db.server.reaching import NOT_SET_UP, OWNER, Admin, ServerError, administering, as_owner, one
from db.server.setting_up import GROUPS, give_ground
from db.store import STAYS

Facts = Mapping[tuple[str, str], str]
"""What a catalogue holds: by kind and name."""

_OURS = "'public'::regnamespace, 'sync'::regnamespace"
_QUERIES: Mapping[str, str] = {
    "function": """
        select p.oid::regprocedure::text, concat_ws(' | ', md5(p.prosrc), p.provolatile,
            p.prosecdef, p.proconfig::text, p.prorettype::regtype, l.lanname)
        from pg_proc p join pg_language l on l.oid = p.prolang
        where p.pronamespace in (OURS) and not exists (
            select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')""",
    "policy": """
        select tablename || '.' || policyname, concat_ws(' | ', permissive, roles::text, cmd,
            qual, with_check)
        from pg_policies where schemaname in ('public', 'sync')""",
    "trigger": """
        select t.tgrelid::regclass || '.' || t.tgname,
            pg_get_triggerdef(t.oid) || ' | ' || t.tgenabled::text
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and c.relnamespace in (OURS)""",
    "rls": """
        select oid::regclass::text, concat_ws(' | ', relrowsecurity, relforcerowsecurity)
        from pg_class where relkind in ('r', 'p') and relnamespace in (OURS)""",
    "owner": """
        select oid::regclass::text, relowner::regrole::text
        from pg_class where relkind in ('r', 'p', 'v', 'm', 'S') and relnamespace in (OURS)
        union all
        select oid::regprocedure::text, proowner::regrole::text
        from pg_proc where pronamespace = 'sync'::regnamespace""",
    "view": """
        select oid::regclass::text, pg_get_viewdef(oid) || coalesce(reloptions::text, '')
        from pg_class where relkind in ('v', 'm') and relnamespace in (OURS)""",
    "rule": """
        select r.ev_class::regclass || '.' || r.rulename, pg_get_ruledef(r.oid)
        from pg_rewrite r join pg_class c on c.oid = r.ev_class
        where c.relkind in ('r', 'p') and c.relnamespace in (OURS)""",
    "grant": """
        select a.privilege_type || ' on ' || a.named || ' to ' ||
            case a.grantee when 0 then 'PUBLIC' else a.grantee::regrole::text end,
            a.is_grantable::text
        from (
            select c.oid::regclass::text as named, c.relowner as owner, (aclexplode(c.relacl)).*
            from pg_class c where c.relnamespace in (OURS)
            union all
            select c.oid::regclass || '.' || f.attname, c.relowner, (aclexplode(f.attacl)).*
            from pg_class c join pg_attribute f on f.attrelid = c.oid
            where c.relnamespace in (OURS) and f.attacl is not null
            union all
            select p.oid::regprocedure::text, p.proowner,
                (aclexplode(coalesce(p.proacl, acldefault('f', p.proowner)))).*
            from pg_proc p where p.pronamespace = 'sync'::regnamespace
            union all
            select 'schema ' || n.nspname, n.nspowner, (aclexplode(n.nspacl)).*
            from pg_namespace n where n.nspname in ('public', 'sync')
            union all
            select 'the database', d.datdba,
                (aclexplode(coalesce(d.datacl, acldefault('d', d.datdba)))).*
            from pg_database d where d.datname = current_database()
        ) a where a.grantee <> a.owner""",
    "data": """
        select 'sync.entity', md5(coalesce(string_agg(e::text, '|' order by name), ''))
            from sync.entity e
        union all
        select 'sync.actor', md5(coalesce(string_agg(e::text, '|' order by e::text), ''))
            from sync.actor e
        union all
        select 'sync.state', schema::text from sync.state""",
}

_KEPT: Mapping[str, str] = {
    "constraint": """
        select conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'sync'::regnamespace and conrelid <> 0""",
    "column": """
        select a.attrelid::regclass || '.' || a.attname, concat_ws(' ',
            format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
            'default ' || pg_get_expr(d.adbin, d.adrelid))
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
        where c.relnamespace = 'sync'::regnamespace and c.relkind in ('r', 'p')
          and a.attnum > 0 and not a.attisdropped""",
    "index": """
        select indexrelid::regclass::text, pg_get_indexdef(indexrelid)
        from pg_index join pg_class c on c.oid = indrelid
        where c.relnamespace = 'sync'::regnamespace and c.relkind in ('r', 'p')""",
}
"""What of the law's own tables is as it was when they were made, and not laid down anew."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which a database is not as this program sets it up."""

    code: str
    """missing, changed, foreign, member, power or stranded."""
    kind: str
    name: str
    found: str = ""
    shipped: str = ""

    def __str__(self) -> str:
        words = {
            "missing": "{kind} {name} is missing",
            "changed": "{kind} {name} is not as shipped: {found} instead of {shipped}",
            "foreign": "{kind} {name} is not ours: {found}",
            "member": "login {name} is in {found}, and its person's row says {shipped}",
            "stranded": "login {name} is nobody's, and its desktops hold unsent work: {found};"
            " give the person this login again until it is sent",
            "power": "role {name} has powers that nobody of the office has: {found}",
        }
        return words[self.code].format(
            kind=self.kind,
            name=self.name,
            found=" ".join(self.found.split())[:200] or "nothing",
            shipped=" ".join(self.shipped.split())[:200] or "nothing",
        )


def check(url: str) -> tuple[Difference, ...]:
    """What differs from what `init` makes; nothing is changed, writers wait for a moment.

    Raises:
        ServerError: `not_set_up`, `older_schema` where an upgrade is due, or as `init`.
        SchemaNewerError: a newer program set the database up.
    """
    with administering(url) as connection:
        if one(connection, "select to_regclass('sync.state')") is None:
            raise NOT_SET_UP
        _check_schema(connection)
        before, after = _before_and_after(connection)
        strangers = _strangers(connection)
        known = {each.name for each in strangers if each.kind == "table"}
        kept, anew = _kept_and_anew(connection)
        return (
            *_compare(before, after),
            *(each for each in _compare(kept, anew) if each.name.rsplit(".", 1)[0] not in known),
            *strangers,
            *_roles(connection),
            *_members(connection),
            *_stranded(connection),
        )


def _check_schema(connection: Admin) -> None:
    found = str(one(connection, "select version_num from public.alembic_version"))
    if found > LATEST:
        raise SchemaNewerError(connection.info.dbname, found)
    if found < LATEST:
        raise ServerError(
            "older_schema",
            f"the database is at level {found}, this program at {LATEST}.",
            "run `anyqtama server upgrade` first.",
        )


def _before_and_after(connection: Admin) -> tuple[Facts, Facts]:
    with connection.transaction(force_rollback=True):
        with as_owner(connection):
            before = _catalogue(connection)
        connection.execute("reset role")
        give_ground(connection)
        with as_owner(connection):
            lay_down(connection)
            return before, _catalogue(connection)


def _kept_and_anew(connection: Admin) -> tuple[Facts, Facts]:
    """The law's own tables as they are, and as they are made where there are none."""
    with connection.transaction(force_rollback=True):
        with as_owner(connection):
            before = _catalogue(connection, _KEPT)
            connection.execute("drop schema sync cascade")
        connection.execute("reset role")
        give_ground(connection)
        with as_owner(connection):
            lay_down(connection)
            return before, _catalogue(connection, _KEPT)


def _catalogue(connection: Admin, queries: Mapping[str, str] = _QUERIES) -> Facts:
    return {
        (kind, str(name)): str(value)
        for kind, query in queries.items()
        for name, value in connection.execute(query.replace("OURS", _OURS).encode())
    }


def _compare(before: Facts, after: Facts) -> list[Difference]:
    found = []
    for kind, name in sorted(before.keys() | after.keys()):
        is_, should = before.get((kind, name)), after.get((kind, name))
        if is_ == should:
            continue
        code = "missing" if is_ is None else "foreign" if should is None else "changed"
        found.append(Difference(code, kind, name, is_ or "", should or ""))
    return found


def _strangers(connection: Admin) -> list[Difference]:
    """What the law leaves as it is, so that the trial does not show it."""
    own = set(re.findall(r"create table if not exists (sync\.\w+)", "".join(files().values())))
    tables = own | set(metadata.tables) | {"alembic_version"}
    found = [
        Difference("foreign", "table", str(name), "a table")
        for (name,) in connection.execute(
            "select oid::regclass::text from pg_class where relnamespace in"
            " ('public'::regnamespace, 'sync'::regnamespace) and relkind in ('r', 'p', 'f', 'm')"
        )
        if str(name).removeprefix("public.").strip('"') not in tables
    ]
    queries = {
        "function": "select p.oid::regprocedure::text, proowner::regrole::text from pg_proc p"
        " where pronamespace = 'public'::regnamespace and not exists ("
        " select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')",
        "event trigger": "select evtname, evtevent from pg_event_trigger",
        "rule": _QUERIES["rule"],
        "publication": "select pubname, pubowner::regrole::text from pg_publication",
    }
    for kind, query in queries.items():
        found += [
            Difference("foreign", kind, str(name), str(value))
            for name, value in connection.execute(query.replace("OURS", _OURS).encode())
        ]
    return found + _columns(connection)


def _columns(connection: Admin) -> list[Difference]:
    kept = {kind.__name__: table for kind, table in TABLES.items() if kind not in STAYS}
    found = []
    for table in (*kept.values(), journal):
        there = {
            str(name)
            for (name,) in connection.execute(
                "select attname from pg_attribute where attrelid = %s::regclass and attnum > 0"
                " and not attisdropped",
                (f"public.{table.name}",),
            )
        }
        should = {*table.c.keys(), *stamped(table.name)}
        found += [
            Difference("foreign", "column", f"{table.name}.{name}", "a column")
            for name in sorted(there - should)
        ]
        found += [
            Difference("missing", "column", f"{table.name}.{name}")
            for name in sorted(should - there)
        ]
    return found


def _roles(connection: Admin) -> list[Difference]:
    """Nobody of the office may do more than its groups, and nobody is the owner."""
    found = []
    rows = connection.execute(
        "select rolname, rolsuper, rolbypassrls, rolcreaterole, rolreplication,"
        " rolname = any (%s) and rolcanlogin from pg_roles where rolname = any (%s)"
        " or rolname in (select login from public.person)",
        ([OWNER, *GROUPS], [OWNER, *GROUPS]),
    )
    powers = ("superuser", "bypassrls", "createrole", "replication", "login")
    for name, *has in rows:
        if any(has):
            held = ", ".join(power for power, is_ in zip(powers, has, strict=True) if is_)
            found.append(Difference("power", "role", str(name), held))
    owners = connection.execute(
        "select m.member::regrole::text from pg_auth_members m join pg_roles r on r.oid = m.member"
        " where m.roleid = %s::regrole and r.rolname <> current_user and not (r.rolsuper or r.rolcreaterole)",
        (OWNER,),
    )
    found += [Difference("power", "role", str(name), f"is {OWNER}") for (name,) in owners]
    return found


def _members(connection: Admin) -> list[Difference]:
    """Whose groups are not what their person's row says."""
    with as_owner(connection):
        rows = connection.execute(
            sql.SQL(
                """
                select r.rolname, array(
                    select g.rolname::text from pg_auth_members m
                    join pg_roles g on g.oid = m.roleid
                    where m.member = r.oid and g.rolname = any (%(groups)s) order by 1),
                    array(select unnest(sync.wanted_groups(p)) order by 1)
                from public.person p join pg_roles r on r.rolname = p.login::name
                """
            ),
            {"groups": list(GROUPS)},
        ).fetchall()
    return [
        Difference("member", "login", str(name), ", ".join(is_), ", ".join(should))
        for name, is_, should in rows
        if sorted(is_) != sorted(should)
    ]


def _stranded(connection: Admin) -> list[Difference]:
    """Unsent work of desktops whose login belongs to no person any more."""
    with as_owner(connection):
        rows = connection.execute(
            "select r.login::text, sum(r.pending), min(r.oldest)::date from sync.replica r"
            " where r.pending > 0 and not exists ("
            "  select 1 from public.person p where p.login = r.login::text)"
            " group by r.login order by 1"
        ).fetchall()
    return [
        Difference("stranded", "login", str(name), f"{count} since {oldest}")
        for name, count, oldest in rows
    ]
