-- Leases: who is deciding or signing just now. One can be broken, and what was written under it
-- is kept by its writer. The first argument is the dossier, or the session of a protocol.

create function sync.lease_told(l sync.lease) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'granted', (l).login = session_user, 'person', (l).person, 'login', (l).login,
        'purpose', (l).purpose, 'until', (l).until)
$$;

create function sync.take_lease(dossier_ uuid, purpose_ text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept sync.lease;
begin
    if not coalesce(case purpose_
        -- a session held a moment ago may not have been sent yet; a dossier is none
        when 'protocol' then sync.i_am('secretary', 'member') and not exists (
            select 1 from public.dossier where id = dossier_)
        when 'decision' then sync.i_decide() and sync.opens(dossier_)
        when 'signing' then sync.i_decide() and sync.opens(dossier_)
    end, false) then
        perform sync.refuse('not_allowed_here');
    end if;
    insert into sync.lease as l (dossier, purpose, login, person, until)
    values (dossier_, purpose_, session_user, sync.me(), clock_timestamp() + interval '15 minutes')
    on conflict (dossier) do update set
        purpose = excluded.purpose, login = excluded.login, person = excluded.person,
        until = excluded.until, broken_by = null, reason = '',
        broken_login = nullif(l.broken_login, session_user)
    where l.login = session_user or l.until < clock_timestamp();
    select * into kept from sync.lease where dossier = dossier_;
    return sync.lease_told(kept);
end $$;

create function sync.free_lease(dossier_ uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    update sync.lease set until = '-infinity'
    where dossier = dossier_ and login = session_user and until > clock_timestamp();
end $$;

create function sync.break_lease(dossier_ uuid, reason_ text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept sync.lease;
begin
    select * into kept from sync.lease where dossier = dossier_ for update;
    if not sync.i_am('management', 'unit_head') and not (
        kept.purpose is not distinct from 'protocol' and exists (
            select 1 from public.session s join public.composition c on c.id = s.composition
            where s.id = dossier_ and c.chair = sync.me())
    ) or sync.recused(dossier_, sync.me()) then
        perform sync.refuse('lease_not_yours_to_break');
    end if;
    if btrim(coalesce(reason_, '')) = '' then
        perform sync.reject('reason_missing');
    end if;
    update sync.lease set until = '-infinity', broken_by = sync.me(), broken_login = login,
        reason = left(reason_, 500)
    where dossier = dossier_ and until > clock_timestamp() and login <> session_user;
end $$;

-- The lease that stands, to whom may end it without deciding themselves; null where none does.
create function sync.lease_of(dossier_ uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not (sync.i_am('management', 'unit_head') and sync.opens(dossier_)) then
        perform sync.refuse('not_allowed_here');
    end if;
    return (select sync.lease_told(l) from sync.lease l
            where l.dossier = dossier_ and l.until > clock_timestamp());
end $$;

create function sync.refuse_leased(about uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    kept sync.lease;
begin
    select * into kept from sync.lease where dossier = about;
    if kept.broken_login = session_user then
        perform sync.refuse('lease_broken', jsonb_build_object('by', kept.broken_by));
    end if;
    if kept.login <> session_user and kept.until > clock_timestamp() then
        perform sync.refuse('lease_held', jsonb_build_object(
            'by', kept.person, 'until', kept.until));
    end if;
end $$;

create function sync.decision_leased() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is not null then
        perform sync.refuse_leased(new.dossier);
    end if;
    return new;
end $$;

create function sync.signing_leased() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is not null and new.signed_by is not null
       and new.signed_by is distinct from old.signed_by then
        perform sync.refuse_leased(new.dossier);
    end if;
    return new;
end $$;

create function sync.protocol_leased() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is not null then
        perform sync.refuse_leased(new.session);
    end if;
    return new;
end $$;

create trigger aq3_lease before insert on public.decision
for each row execute function sync.decision_leased();
create trigger aq3_lease before update on public.notice
for each row execute function sync.signing_leased();
create trigger aq3_lease before update on public.certificate
for each row execute function sync.signing_leased();
create trigger aq3_lease before insert or update on public.protocol
for each row execute function sync.protocol_leased();

grant execute on function sync.take_lease(uuid, text), sync.free_lease(uuid), sync.lease_of(uuid),
    sync.break_lease(uuid, text)
to anyqtama_user;
