-- The commit counter: the order of its numbers is the order of commits, because whoever writes
-- holds its one row until the end of the transaction.

create function sync.next_rev() returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine bigint;
begin
    update sync.state set rev = rev + 1, tx = pg_current_xact_id()
    where tx is distinct from pg_current_xact_id()
    returning rev into mine;
    if found then
        insert into sync.commit (rev, login, at) values (mine, session_user, clock_timestamp());
    else
        select rev into mine from sync.state;
    end if;
    return mine;
end $$;

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
    new.rev := sync.next_rev();
    new.login := session_user;
    new.received_at := clock_timestamp();
    return new;
end $$;

-- A person's row has a login of its own.
create function sync.stamp_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.rev := sync.next_rev();
    new.written_by := session_user;
    new.received_at := clock_timestamp();
    return new;
end $$;

-- A journal entry takes the next line of the one journal; the counter keeps the line free for us.
create function sync.journal_line() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.number := coalesce((select number from public.journal order by number desc limit 1), 0) + 1;
    return new;
end $$;
