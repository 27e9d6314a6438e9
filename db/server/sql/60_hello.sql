-- The first word of a desktop, and how far a pull may read at once. Who only signs in knows not yet
-- what is unsent (`pending` is null), and changes nothing of what the desktop said of itself.

create function sync.hello(
    replica uuid, app text, client_schema int, pending int, oldest timestamptz,
    seen_rev bigint, skew_ms bigint
) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    s record;
begin
    if sync.me() is not null then
        insert into sync.replica (id, login, app, schema, last_seen, pending, oldest, rev)
        values (replica, session_user, left(app, 100), client_schema, clock_timestamp(),
                greatest(pending, 0), oldest, greatest(seen_rev, 0))
        on conflict (id, login) do update set
            app = excluded.app, schema = excluded.schema, last_seen = excluded.last_seen,
            pending = excluded.pending, oldest = excluded.oldest, rev = excluded.rev
        where hello.pending is not null;
    end if;
    select * into s from sync.state;
    return jsonb_build_object(
        'epoch', s.epoch, 'schema', s.schema, 'min_client', s.min_client,
        'now', clock_timestamp(), 'rev', s.rev, 'head', encode(s.head, 'hex'),
        'head_at_seen', (
            select encode(a.head, 'hex') from sync.audit a
            where a.rev <= seen_rev and seen_rev <= s.rev order by a.rev desc, a.n desc limit 1),
        'person', sync.me(), 'login', session_user, 'roles', to_jsonb(sync.my_roles()),
        'lease_days', s.lease_days);
end $$;

create function sync.window(after bigint, at_most bigint) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c record;
    total bigint := 0;
    upto bigint;
begin
    for c in select rev, rows from sync.commit where rev > after order by rev loop
        total := total + c.rows;
        if total > at_most and upto is not null then
            return upto;
        end if;
        upto := c.rev;
    end loop;
    return (select rev from sync.state);
end $$;

create view sync.desktops as
select r.login, p.id as person, r.app, r.last_seen, r.pending, r.oldest, r.rev
from sync.replica r left join public.person p on p.login = r.login::text
where sync.i_am('secretary', 'member', 'unit_head', 'management', 'administrator');

grant execute on function
    sync.hello(uuid, text, int, int, timestamptz, bigint, bigint), sync.window(bigint, bigint)
to anyqtama_user;
grant select on sync.desktops to anyqtama_user;
