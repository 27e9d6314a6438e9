-- An office that stood alone is taken over: what its rows say of seats and of opened marks is
-- reckoned at once for all dossiers, and its rows enter the audit by tables.

create function sync.adopt_audit(e sync.entity) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp
set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
    execute format(
        'select sync.chain(c.rev, %1$L, ''ADOPT'', %2$s, c.n::int, c.content) from ('
        'select r.rev, count(*) as n, string_agg(uuid_send(r.id) || '
        'sha256(convert_to(%3$s, ''UTF8'')), ''''::bytea order by r.id) as content '
        'from public.%1$I r group by r.rev order by r.rev) c',
        e.table_name, e.shape,
        sync.encoding((select s.columns from sync.shape s where s.id = e.shape)));
end $$;

create function sync.adopt_standing(revision bigint) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    insert into sync.standing (dossier, opened, rev)
    select d.id, case
        when d.state = 'in_commission' then coalesce((
            select max(case when exists (
                select 1 from public.discussion c
                where c.dossier = d.id and c.session = i.session) then 2 else 1 end)
            from public.agenda_item i join public.session s on s.id = i.session
            where i.dossier = d.id and s.state = 'running' and not i.postponed), 0)
        else coalesce((
            select max(case
                when i.outcome <> '' and exists (
                    select 1 from public.protocol p
                    where p.session = i.session and p.state in ('final', 'signed')) then 3
                when i.outcome <> '' and s.state = 'ended' then 2
                when exists (
                    select 1 from public.discussion c
                    where c.dossier = d.id and c.session = i.session) then 2
                when s.state in ('running', 'ended') and not i.postponed then 1
                else 0 end)
            from public.agenda_item i join public.session s on s.id = i.session
            where i.dossier = d.id), 0)
        end, revision
    from public.dossier d
    where d.state = 'in_commission' or exists (
        select 1 from public.step_event e where e.dossier = d.id and e.to_state = 'in_commission');

    insert into sync.seat (dossier, person, active, rev)
    select s.dossier, p.id, true, revision
    from sync.standing s join public.dossier d on d.id = s.dossier, public.person p
    where sync.may_sit(p) and d.closing = ''
    on conflict do nothing;
    insert into sync.seat (dossier, person, active, rev)  -- closed ones: who had a part in them
    select distinct v.dossier, p.id, true, revision
    from (
        select dossier, member from public.submission
        union select dossier, member from public.vote
        union select i.dossier, m::uuid from public.agenda_item i, jsonb_array_elements_text(i.seats) m
    ) v
    join sync.standing s on s.dossier = v.dossier
    join public.person p on p.id = v.member
    where sync.may_sit(p)
    on conflict do nothing;
    update sync.seat s set active = false
    from public.recusal r where r.dossier = s.dossier and r.member = s.person;
end $$;
