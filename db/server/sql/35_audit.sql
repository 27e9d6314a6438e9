-- The audit: a line for each statement that wrote, its head chained over all lines before it.
-- Numbers and texts are length-prefixed ("5:hello,", a null is "-,"), times are UTC: what is
-- hashed depends on no setting of a session, and is recomputed offline from an export.

create function sync.piece(said text) returns text
language sql immutable parallel safe
return coalesce(octet_length(said)::text || ':' || said || ',', '-,');

-- The text of a row r over these columns, of which its digest is taken.
create function sync.encoding(columns text[]) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select string_agg(format('sync.piece(r.%I::text)', name), ' || ' order by place)
    from unnest(columns) with ordinality as c (name, place)
$$;

create function sync.chain(revision bigint, table_ text, verb_ text, shape_ int, rows_ int, content_ bytea)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off as $$
declare
    line bigint;
    before bytea;
    moment timestamptz := clock_timestamp();
    digest_ bytea := sha256(content_);
begin
    select n, head into line, before from sync.audit order by n desc limit 1;
    line := coalesce(line, 0) + 1;
    before := coalesce(before, decode(repeat('00', 32), 'hex'));
    insert into sync.audit (n, rev, "table", verb, shape, rows, content, digest, head, login, at)
    values (line, revision, table_, verb_, shape_, rows_, content_, digest_,
        sha256(before || convert_to(
            sync.piece(line::text) || sync.piece(revision::text) || sync.piece(table_)
            || sync.piece(verb_) || sync.piece(shape_::text) || sync.piece(rows_::text)
            || sync.piece(session_user::text)
            || sync.piece(to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            || sync.piece(encode(digest_, 'hex')), 'UTF8')),
        session_user, moment);
end $$;

create function sync.audit_truncate() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.chain(sync.next_rev(), tg_table_name, tg_op, 0, 0, ''::bytea);
    return null;
end $$;

-- The audit and the ledger are written by adding lines, by nobody otherwise.
create function sync.added_only() returns trigger
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.refuse('audit_stays');
    return null;
end $$;

create trigger aq1_added_only before update or delete or truncate on sync.audit
for each statement execute function sync.added_only();
create trigger aq1_added_only before update or delete or truncate on sync.op
for each statement execute function sync.added_only();
