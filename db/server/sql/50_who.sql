-- Who stands where: the questions that every policy and every rule asks.
-- A policy asks them as `(select sync.f())`, so that they are answered once for each statement.

-- Dossiers that this login reads as a member of the Commission.
create function sync.my_seats() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return array(select dossier from sync.seat where person = sync.me() and active);
end $$;

-- Dossiers from which this login stepped back: nothing of them is shown to it in any role.
create function sync.my_recusals() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return array(select dossier from public.recusal where member = sync.me());
end $$;

-- Dossiers of which the marks of others are open to this login as a member with a seat: from the
-- opening of the discussion on.
create function sync.my_opened() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not sync.i_am('member') then
        return '{}';
    end if;
    return array(
        select p.dossier from sync.seat p join sync.standing s on s.dossier = p.dossier
        where p.person = sync.me() and p.active and s.opened >= 2);
end $$;

-- From which standing on the marks of a dossier are open to this login as staff: to the secretary
-- who is no member from the opening of the session, to the others from the final protocol; null
-- for whom they never are.
create function sync.my_level() returns smallint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine text[] := sync.my_roles();
begin
    return case
        when 'secretary' = any (mine) and 'member' <> all (mine) then 1
        when mine && array['secretary', 'unit_head', 'management'] then 3
    end;
end $$;

-- Sessions in which a dossier is heard from which this login stepped back.
create function sync.my_recused_sessions() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return array(
        select distinct session from public.agenda_item where dossier = any (sync.my_recusals()));
end $$;

-- Who decides and signs: the management, and a head of unit to whom it granted that.
create function sync.i_decide() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return sync.i_am('management') or exists (
        select 1 from public.person
        where login = session_user::text and active and may_decide and roles ? 'unit_head');
end $$;

create function sync.recused(dossier_ uuid, person_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select 1 from public.recusal where dossier = dossier_ and member = person_);
end $$;

create function sync.seated(dossier_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (
        select 1 from sync.seat where dossier = dossier_ and person = sync.me() and active);
end $$;

-- Whether this login may know that the dossier is there at all.
create function sync.opens(dossier_ uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return not sync.recused(dossier_, sync.me()) and (
        sync.i_am('intake_officer', 'executor', 'secretary', 'unit_head', 'management')
        or sync.seated(dossier_));
end $$;

-- Whether a text speaks of a dossier from which this login stepped back. It tells whoever asks it
-- about names of their own choosing whether one of those dossiers bears them: accepted, since a
-- person knows from which dossiers they stepped back, and it speaks of no other.
create function sync.names_recused(said text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    hidden uuid[] := sync.my_recusals();
begin
    return hidden <> '{}' and exists (
        select 1 from public.dossier d
        cross join lateral unnest(array[d.number, d.name_latin, d.name_cyrillic]) as name
        where d.id = any (hidden) and name <> '' and position(lower(name) in lower(said)) > 0);
end $$;

-- Somebody was first: refused with who it was and when. Said after the rules that let somebody near
-- the dossier or the protocol at all: everybody else got a plain no from those.
create function sync.lost(code text, entity text, id_ uuid, by_ uuid, at_ timestamptz) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    raise exception using errcode = 'AQ003', message = code, detail = jsonb_build_object(
        'entity', entity, 'id', id_, 'by', by_, 'at', at_)::text;
end $$;

-- The dossier as the rules of this file's followers look at it; a plain no to whom may not open it.
create function sync.dossier_for_law(dossier_ uuid) returns public.dossier
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_ public.dossier;
begin
    select * into found_ from public.dossier where id = dossier_;
    if found_.id is null then
        perform sync.refuse('not_allowed_here');
    end if;
    if sync.recused(dossier_, sync.me()) then
        perform sync.refuse('recused');
    end if;
    if not sync.opens(dossier_) then
        perform sync.refuse(
            case when sync.i_am('member') then 'not_your_dossier' else 'not_allowed_here' end);
    end if;
    return found_;
end $$;

-- A row changes by one version at a time, and stays what it is.
create function sync.next_version() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.refuse('not_allowed_here');
    return new;
end $$;

create function sync.first_version() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is not null then
        perform sync.refuse('not_allowed_here');
    end if;
    return new;
end $$;

do $$
declare
    e record;
begin
    for e in select * from sync.entity where kind = 'row' loop
        execute format('create trigger aq3_version before update on public.%I for each row '
            'when (new.id <> old.id or new.version <> old.version + 1) '
            'execute function sync.next_version()', e.table_name);
        execute format('create trigger aq3_version_one before insert on public.%I for each row '
            'when (new.version <> 1) execute function sync.first_version()', e.table_name);
    end loop;
end $$;

grant execute on function
    sync.my_seats(), sync.my_recusals(), sync.my_opened(), sync.my_level(),
    sync.my_recused_sessions(),
    sync.i_decide(), sync.opens(uuid), sync.names_recused(text)
to anyqtama_user;
