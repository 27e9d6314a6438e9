-- Seats and standing: the two rows by which it is decided what of a dossier is seen by whom, and
-- by whose `rev` a desktop learns that it may see more, or less, than before.

create function sync.take_seat(dossier_ uuid, person_ uuid, active_ boolean) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into sync.seat as kept (dossier, person, active, rev)
    values (dossier_, person_, active_, sync.next_rev())
    on conflict (dossier, person) do update set active = excluded.active, rev = excluded.rev
    where kept.active <> excluded.active;
end $$;

create function sync.stand(dossier_ uuid, opened_ int) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into sync.standing as kept (dossier, opened, rev)
    values (dossier_, opened_, sync.next_rev())
    on conflict (dossier) do update set opened = excluded.opened, rev = excluded.rev
    where kept.opened < excluded.opened;
end $$;

create function sync.may_sit(p public.person) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select p.active and p.roles ? 'member'
$$;

-- A dossier comes before the Commission: every member gets a seat. One that comes back is blind
-- again, for new sheets are given; while the protocol of its former session is not drawn up the
-- secretary goes on reading the marks that this protocol tells of.
create function sync.seats_of_dossier() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    waits boolean;
begin
    if new.state <> 'in_commission' or (tg_op = 'UPDATE' and old.state = 'in_commission') then
        return null;
    end if;
    perform sync.take_seat(new.id, p.id, true) from public.person p
    where sync.may_sit(p) and not sync.recused(new.id, p.id);
    waits := exists (
        select 1 from public.agenda_item i
        where i.dossier = new.id and i.outcome <> '' and not exists (
            select 1 from public.protocol p
            where p.session = i.session and p.state in ('final', 'signed')));
    insert into sync.standing as kept (dossier, opened, rev) values (new.id, 0, sync.next_rev())
    on conflict (dossier) do update
    set opened = least(kept.opened, case when waits then 1 else 0 end), rev = excluded.rev;
    return null;
end $$;

create function sync.seats_of_person() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not sync.may_sit(new) then
        update sync.seat set active = false, rev = sync.next_rev()
        where person = new.id and active;
    elsif tg_op = 'INSERT' or not sync.may_sit(old) then
        perform sync.take_seat(s.dossier, new.id, true)
        from sync.standing s join public.dossier d on d.id = s.dossier
        where d.closing = '' and not sync.recused(d.id, new.id);
        update sync.seat s set active = true, rev = sync.next_rev()  -- those held before
        where s.person = new.id and not s.active and not sync.recused(s.dossier, new.id);
    end if;
    return null;
end $$;

create function sync.seat_given_up() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.take_seat(new.dossier, new.member, false);
    return null;
end $$;

create function sync.session_stands() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.state = old.state then
        return null;
    end if;
    perform sync.stand(i.dossier, case when new.state = 'ended' and i.outcome <> '' then 2 else 1 end)
    from public.agenda_item i
    where i.session = new.id and not i.postponed and new.state in ('running', 'ended');
    return null;
end $$;

create function sync.item_stands() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.stand(new.dossier, 1) from public.session s
    where s.id = new.session and s.state = 'running' and not new.postponed;
    return null;
end $$;

create function sync.discussion_stands() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.stand(new.dossier, 2);
    return null;
end $$;

create function sync.protocol_stands() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.state not in ('final', 'signed') then
        return null;
    end if;
    perform sync.stand(i.dossier, 3)
    from public.agenda_item i join public.dossier d on d.id = i.dossier
    where i.session = new.session and i.outcome <> '' and d.state <> 'in_commission';
    -- a dossier that went back meanwhile: its secretary needs its former marks no longer
    update sync.standing s set opened = 0, rev = sync.next_rev()
    from public.agenda_item i join public.dossier d on d.id = i.dossier
    where i.session = new.session and i.outcome <> '' and d.state = 'in_commission'
      and s.dossier = i.dossier and s.opened = 1 and not exists (
        select 1 from public.agenda_item j join public.session t on t.id = j.session
        where j.dossier = i.dossier and t.state = 'running' and not j.postponed);
    return null;
end $$;

create trigger aq8_seats after insert or update on public.dossier
for each row execute function sync.seats_of_dossier();
create trigger aq8_seats after insert or update on public.person
for each row execute function sync.seats_of_person();
create trigger aq8_seats after insert on public.recusal
for each row execute function sync.seat_given_up();
create trigger aq8_stands after update on public.session
for each row execute function sync.session_stands();
create trigger aq8_stands after insert or update on public.agenda_item
for each row execute function sync.item_stands();
create trigger aq8_stands after insert on public.discussion
for each row execute function sync.discussion_stands();
create trigger aq8_stands after insert or update on public.protocol
for each row execute function sync.protocol_stands();
