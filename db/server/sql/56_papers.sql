-- The law of papers: protocols, decisions, notices, certificates, what is brought to the counter.

create function sync.law_of_protocol() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    frozen text[] := array['version', 'state', 'rev', 'login', 'received_at'];
begin
    if sync.me() is null then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if not ((new.edition = 1 and new.state = 'final' and new.content <> '{}')
                or (new.edition > 1 and new.state = 'draft' and exists (
                    select 1 from public.protocol p
                    where p.id = new.replaces and p.session = new.session
                      and p.edition = new.edition - 1 and p.number = new.number
                      and p.state in ('final', 'signed')))) then
            perform sync.refuse('not_allowed_here');
        end if;
        if not exists (select 1 from public.session where id = new.session and state = 'ended') then
            perform sync.reject('session_not_ended');
        end if;
        return new;
    end if;
    if old.state in ('final', 'signed') then  -- what is final stays: only that it is signed is added
        if new.state <> 'signed' or to_jsonb(new) - frozen <> to_jsonb(old) - frozen
           or not exists (
            select 1 from public.protocol_signature g
            where g.protocol = new.id and g.rev = sync.next_rev() and g.author = sync.me()
        ) then
            perform sync.refuse('not_allowed_here');
        end if;
        return new;
    end if;
    if not sync.i_am('secretary') or (old.state, new.state) not in (
        ('draft', 'final'), ('draft', 'cancelled'), ('cancelled', 'draft'), ('draft', 'draft')
    ) or new.number <> old.number then
        perform sync.refuse('not_allowed_here');
    end if;
    return new;
end $$;

create function sync.law_of_signature() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    p public.protocol;
    twin record;
begin
    if sync.me() is null then
        return new;
    end if;
    if new.author <> sync.me() then
        perform sync.refuse('not_allowed_here');
    end if;
    if new.on_paper and not sync.i_am('secretary') then
        perform sync.refuse('paper_signature_by_secretary');
    end if;
    if not new.on_paper and new.signer <> sync.me() then
        perform sync.refuse('signature_not_yours');
    end if;
    select * into p from public.protocol where id = new.protocol and session = new.session;
    if p.id is null or p.state not in ('final', 'signed') then
        perform sync.reject('protocol_not_final');
    end if;
    if p.content_hash <> new.content_hash or exists (
        select 1 from public.protocol o
        where o.session = p.session and o.edition > p.edition and o.state in ('final', 'signed')
    ) then
        perform sync.lost('changed_meanwhile', 'Protocol', p.id, sync.person_of(p.login),
            p.received_at);
    end if;
    select id, author, received_at into twin from public.protocol_signature
    where protocol = p.id and signer = new.signer;
    if found then
        perform sync.lost('signed_already', 'ProtocolSignature', twin.id, twin.author,
            twin.received_at);
    end if;
    return new;
end $$;

create function sync.law_of_decision() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
begin
    if sync.me() is null then
        return new;
    end if;
    d := sync.dossier_for_law(new.dossier);
    if new.author <> sync.me() or not sync.i_decide() then
        perform sync.refuse('not_allowed_here');
    end if;
    if exists (select 1 from public.evaluation where dossier = d.id and member = sync.me()) then
        perform sync.refuse('scorer_cannot_decide');
    end if;
    if d.state <> 'decision_due' then
        perform sync.lost_at_door(d);
    end if;
    return new;
end $$;

create function sync.decision_kept() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is not null and not exists (
        select 1 from public.dossier where id = new.dossier and outcome = new.outcome
    ) then
        perform sync.reject('step_not_open', '{"step": "decision_due"}');
    end if;
    return null;
end $$;

create function sync.law_of_notice() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
    signing text[] := array['version', 'state', 'signed_by', 'signed_at', 'rev', 'login',
        'received_at'];
    sending text[] := array['version', 'state', 'number', 'dated', 'sent_on', 'method', 'proof',
        'rev', 'login', 'received_at'];
begin
    if sync.me() is null then
        return new;
    end if;
    d := sync.dossier_for_law(new.dossier);
    if tg_op = 'INSERT' then
        if new.state <> 'draft' or new.signed_by is not null or new.number <> ''
           or not (sync.i_decide() or d.executor = sync.me()) then
            perform sync.refuse('not_allowed_here');
        end if;
    elsif old.state = 'draft' and new.state = 'draft' then
        if d.executor is distinct from sync.me() then
            perform sync.refuse('not_your_dossier');
        end if;
    elsif old.state = 'draft' and new.state = 'signed' then
        if not sync.i_decide() or new.signed_by is distinct from sync.me()
           or to_jsonb(new) - signing <> to_jsonb(old) - signing then
            perform sync.refuse('not_allowed_here');
        end if;
    elsif old.state = 'signed' and new.state = 'sent' then
        if d.executor is distinct from sync.me()
           or to_jsonb(new) - sending <> to_jsonb(old) - sending then
            perform sync.refuse('not_your_dossier');
        end if;
    else
        perform sync.refuse('not_allowed_here');
    end if;
    return new;
end $$;

create function sync.law_of_certificate() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
    served text[] := array['version', 'rev', 'login', 'received_at'];
    handing text[] := served || array['handed_on', 'method', 'collector', 'collector_document',
        'by_power_of_attorney'];
begin
    if sync.me() is null then
        return new;
    end if;
    d := sync.dossier_for_law(new.dossier);
    if tg_op = 'INSERT' then
        if new.state <> 'draft' or new.signed_by is not null or new.number <> ''
           or d.outcome <> 'issue' then
            perform sync.refuse('not_allowed_here');
        end if;
    elsif old.state = 'draft' and new.state = 'live' then
        if not sync.i_decide() or new.signed_by is distinct from sync.me()
           or new.handed_on is not null then
            perform sync.refuse('not_allowed_here');
        end if;
    elsif old.state = 'live' and new.state = 'superseded' then
        if not sync.i_decide() or not exists (
            select 1 from public.certificate c
            where c.replaces = old.id and c.state = 'live' and c.rev = sync.next_rev()
        ) or to_jsonb(new) - served - 'state' <> to_jsonb(old) - served - 'state' then
            perform sync.refuse('not_allowed_here');
        end if;
    elsif old.state = 'live' and new.state = 'live' and old.handed_on is null then
        if d.executor is distinct from sync.me()
           or to_jsonb(new) - handing <> to_jsonb(old) - handing then
            perform sync.refuse('not_your_dossier');
        end if;
    else
        perform sync.refuse('not_allowed_here');
    end if;
    return new;
end $$;

-- For scans, marks of the checklist, drafted refusals and the naming of an executor.
create function sync.law_of_open_dossier() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
begin
    if sync.me() is null then
        return new;
    end if;
    d := sync.dossier_for_law(new.dossier);
    if new.author <> sync.me() then
        perform sync.refuse('not_allowed_here');
    end if;
    if d.closing <> '' then
        perform sync.lost_at_door(d);
    end if;
    if tg_table_name = 'assignment' then
        if not exists (
            select 1 from public.person p
            where p.id = (to_jsonb(new) ->> 'executor')::uuid and p.active and p.roles ? 'executor'
        ) then
            perform sync.reject('not_an_executor');
        end if;
        if d.executor is distinct from (to_jsonb(new) ->> 'executor')::uuid then
            perform sync.refuse('not_allowed_here');
        end if;
    end if;
    return new;
end $$;

create trigger aq4_law before insert or update on public.protocol
for each row execute function sync.law_of_protocol();
create trigger aq4_law before insert on public.protocol_signature
for each row execute function sync.law_of_signature();
create trigger aq4_law before insert on public.decision
for each row execute function sync.law_of_decision();
create constraint trigger aq7_kept after insert on public.decision
deferrable initially deferred for each row execute function sync.decision_kept();
create trigger aq4_law before insert or update on public.notice
for each row execute function sync.law_of_notice();
create trigger aq4_law before insert or update on public.certificate
for each row execute function sync.law_of_certificate();
create trigger aq4_law before insert on public.document
for each row execute function sync.law_of_open_dossier();
create trigger aq4_law before insert on public.checklist_mark
for each row execute function sync.law_of_open_dossier();
create trigger aq4_law before insert on public.intake_refusal
for each row execute function sync.law_of_open_dossier();
create trigger aq4_law before insert on public.assignment
for each row execute function sync.law_of_open_dossier();
