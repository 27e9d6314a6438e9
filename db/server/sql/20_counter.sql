-- The commit counter: the order of its numbers is the order of commits, because whoever writes
-- holds its one row until the end of the transaction.

create function sync.next_rev() returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine bigint;
begin
    select rev into mine from sync.state where tx = pg_current_xact_id();
    if not found then
        update sync.state set rev = rev + 1, tx = pg_current_xact_id() returning rev into mine;
        insert into sync.commit (rev, login, at) values (mine, session_user, clock_timestamp());
    end if;
    return mine;
end $$;

-- At the end of a transaction: how many rows it wrote, and the head that the audit has come to.
-- (The audit was empty when a session that lasts made its plan: the index is asked all the same.)
create function sync.close_commit(revision bigint) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off as $$
begin
    update sync.commit c set rows = (
        select coalesce(sum(a.rows), 0) from sync.audit a where a.rev = c.rev)
    where rev = revision;
    update sync.state set head = coalesce(
        (select a.head from sync.audit a order by a.n desc limit 1), head)
    where only_one = 1 and rev = revision;
end $$;

create function sync.commit_ends() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.close_commit(new.rev);
    return null;
end $$;

create constraint trigger aq9_ends after insert on sync.commit
deferrable initially deferred for each row execute function sync.commit_ends();

-- Who asks. Identity is the session's, never what a client says of itself.
create function sync.me() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select id from public.person where login = session_user::text and active);
end $$;

create function sync.my_roles() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((
        select array(select jsonb_array_elements_text(roles)) from public.person
        where login = session_user::text and active
    ), '{}');
end $$;

create function sync.i_am(variadic wanted text[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return sync.my_roles() && wanted;
end $$;

create function sync.person_of(login_ name) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select id from public.person where login = login_::text);
end $$;

-- Whatever a client sends in these columns is overwritten.
create function sync.stamp() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.rev := (select rev from sync.state where tx = pg_current_xact_id());
    if new.rev is null then
        new.rev := sync.next_rev();
    end if;
    new.login := session_user;
    new.received_at := clock_timestamp();
    return new;
end $$;

-- A person's row has a login of its own.
create function sync.stamp_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.rev := (select rev from sync.state where tx = pg_current_xact_id());
    if new.rev is null then
        new.rev := sync.next_rev();
    end if;
    new.written_by := session_user;
    new.received_at := clock_timestamp();
    return new;
end $$;

-- A journal entry takes the next line of the one journal; the counter, taken first, keeps the line
-- free for us.
create function sync.stamp_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.rev := (select rev from sync.state where tx = pg_current_xact_id());
    if new.rev is null then
        new.rev := sync.next_rev();
    end if;
    new.login := session_user;
    new.received_at := clock_timestamp();
    if tg_op = 'INSERT' then
        new.number := coalesce(
            (select number from public.journal order by number desc limit 1), 0) + 1;
    end if;
    return new;
end $$;
