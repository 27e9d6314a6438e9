-- Who reads the shared database's own tables. Nobody writes them but its functions.

do $$
declare
    staff text[] := array['intake_officer', 'executor', 'secretary', 'unit_head', 'management'];
begin
    perform sync.lets_read('sync.actor', array['user'], 'true');
    perform sync.lets_read('sync.way', array['user'], 'true');
    perform sync.lets_read('sync.seat', array['user'], 'person = (select sync.me())');
    perform sync.lets_read('sync.standing', staff, 'true');
    perform sync.lets_read('sync.standing', array['member'],
        'dossier = any ((select sync.my_seats())::uuid[])');
    perform sync.lets_read('sync.lease', staff, 'true');
    perform sync.lets_read('sync.lease', array['member'],
        'dossier = any ((select sync.my_seats())::uuid[])');
    perform sync.lets_read('sync.op', array['user'], 'login = session_user');
    perform sync.lets_read('sync.replica', array['user'], 'login = session_user');
    perform sync.lets_read('sync.audit', array['auditor'], 'true');
    perform sync.lets_read('sync.shape', array['auditor'], 'true');
    perform sync.lets_read('sync.commit', array['auditor'], 'true');
end $$;
create policy stepped_back on sync.standing as restrictive for select to anyqtama_user
using (dossier <> all ((select sync.my_recusals())::uuid[]));
create policy stepped_back on sync.lease as restrictive for select to anyqtama_user
using (dossier <> all ((select sync.my_recusals())::uuid[]));

create index if not exists ix_seat_rev on sync.seat (rev);
create index if not exists ix_standing_rev on sync.standing (rev);
create index if not exists ix_standing_opened on sync.standing (opened, dossier);

-- Seats and standing of an office that stood alone until now: what its records say.
create function sync.settle() returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into sync.seat as kept (dossier, person, active, rev)
    select d.id, p.id, not sync.recused(d.id, p.id), sync.next_rev()
    from public.dossier d cross join public.person p
    where p.roles ? 'member' and p.active
      and exists (
        select 1 from public.step_event e where e.dossier = d.id and e.to_state = 'in_commission')
      and (d.closing = '' or exists (
            select 1 from public.evaluation e where e.dossier = d.id and e.member = p.id
            union all
            select 1 from public.vote v where v.dossier = d.id and v.member = p.id
            union all
            select 1 from public.declaration c where c.dossier = d.id and c.member = p.id))
    on conflict (dossier, person) do update set active = excluded.active, rev = excluded.rev
    where kept.active <> excluded.active;

    insert into sync.standing as kept (dossier, opened, rev)
    select d.id, case
        when d.state = 'in_commission' then coalesce((
            select max(case when exists (
                    select 1 from public.discussion c
                    where c.session = i.session and c.dossier = i.dossier)
                then 2 else 1 end)
            from public.agenda_item i join public.session s on s.id = i.session
            where i.dossier = d.id and not i.postponed and s.state = 'running'), 0)
        when exists (
            select 1 from public.agenda_item i join public.protocol p on p.session = i.session
            where i.dossier = d.id and i.outcome <> '' and p.state in ('final', 'signed')) then 3
        when exists (
            select 1 from public.agenda_item i join public.session s on s.id = i.session
            where i.dossier = d.id and i.outcome <> '' and s.state = 'ended') then 2
        else 0 end, sync.next_rev()
    from public.dossier d
    where exists (
        select 1 from public.step_event e where e.dossier = d.id and e.to_state = 'in_commission')
    on conflict (dossier) do update set opened = excluded.opened, rev = excluded.rev
    where kept.opened <> excluded.opened;
end $$;
