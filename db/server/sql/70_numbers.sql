-- Numbers of papers, without gaps and without twins. A number is taken before the act that bears
-- it; where no act came with it, it is given again. Not before every desktop of whom it was given to
-- has said, a quarter of an hour later, that it holds nothing unsent: a paper that was printed just
-- before the line was cut keeps its number, however long the line stays so.

create function sync.take_number(kind_ text, year_ int) returns int
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine int;
begin
    if not sync.i_am('intake_officer', 'executor', 'secretary', 'unit_head', 'management') then
        perform sync.refuse('not_allowed_here');
    end if;
    if kind_ <> all (array['protocol', 'notice', 'certificate', 'dossier'])
       or kind_ is null or year_ is null or abs(year_ - extract(year from now())) > 1 then
        perform sync.reject('number_unknown', jsonb_build_object('kind', kind_, 'year', year_));
    end if;
    perform 1 from sync.state for update;  -- one at a time, and never behind a push that waits for us
    update sync.number set login = session_user, taken_at = clock_timestamp()
    where (kind, year, number) = (
        select n.kind, n.year, n.number from sync.number n
        where n.kind = kind_ and n.year = year_ and not n.used
          and n.taken_at < clock_timestamp() - interval '15 minutes'
          and not exists (
            select 1 from sync.replica r where r.login = n.login
              and (r.pending > 0 or r.last_seen < n.taken_at + interval '15 minutes'))
        order by n.number limit 1)
    returning number into mine;
    if not found then
        insert into sync.number (kind, year, number, login, taken_at)
        select kind_, year_, coalesce(max(number), 0) + 1, session_user, clock_timestamp()
        from sync.number where kind = kind_ and year = year_
        returning number into mine;
    end if;
    return mine;
end $$;

-- A paper came with a number: it is the one its writer reserved, and nobody uses it again.
create function sync.use_number(kind_ text, year_ int, said text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    n int := substring(said from '(\d{1,9})$')::int;
    kept sync.number;
begin
    update sync.number set used = true
    where kind = kind_ and year = year_ and number = n and login = session_user and not used;
    if found then
        return;
    end if;
    select * into kept from sync.number where kind = kind_ and year = year_ and number = n;
    if kept.number is null then
        perform sync.reject('number_not_reserved', jsonb_build_object('number', said));
    end if;
    raise exception using errcode = 'AQ003', message = 'number_not_reserved',
        detail = jsonb_build_object(
            'number', said, 'by', sync.person_of(kept.login), 'at', kept.taken_at)::text;
end $$;

create function sync.number_year(said text, otherwise date) returns int
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select coalesce(substring(said from '^(\d{4})-')::int, extract(year from otherwise)::int)
$$;

create function sync.dossier_numbered() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    year_ int := sync.number_year(new.number, new.received);
begin
    if sync.me() is null or new.number = '' or (tg_op = 'UPDATE' and new.number = old.number) then
        return new;
    end if;
    if new.number like '____-П-%' then  -- given far from here: the office's own takes its place
        if tg_op = 'UPDATE' and old.number <> '' and old.number not like '____-П-%' then
            new.number := old.number;
            return new;
        end if;
        new.number := year_ || '-' || lpad(sync.take_number('dossier', year_)::text, 6, '0');
    end if;
    perform sync.use_number('dossier', year_, new.number);
    return new;
end $$;

create function sync.protocol_numbered() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is null or new.number = '' or (tg_op = 'UPDATE' and new.number = old.number) then
        return new;
    end if;
    if new.edition > 1 and exists (
        select 1 from public.protocol
        where session = new.session and number = new.number and edition < new.edition
    ) then
        return new;
    end if;
    perform sync.use_number('protocol', extract(year from new.dated)::int, new.number);
    return new;
end $$;

create function sync.notice_numbered() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is not null and new.number <> ''
       and (tg_op = 'INSERT' or new.number <> old.number) then
        perform sync.use_number('notice', sync.number_year(new.number, new.dated), new.number);
    end if;
    return new;
end $$;

-- A duplicate may bear the number of the certificate that it stands for (its procedure says so).
create function sync.certificate_numbered() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is null or new.number = '' or (tg_op = 'UPDATE' and new.number = old.number)
       or exists (
            select 1 from public.certificate
            where number = new.number and id in (new.duplicate_of, new.replaces)
       ) then
        return new;
    end if;
    perform sync.use_number('certificate', sync.number_year(new.number, new.dated), new.number);
    return new;
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['dossier', 'protocol', 'notice', 'certificate'] loop
        execute format('create trigger aq2_number before insert or update on public.%1$I '
            'for each row execute function sync.%2$I()', t, t || '_numbered');
    end loop;
end $$;

grant execute on function sync.take_number(text, int) to anyqtama_user;
