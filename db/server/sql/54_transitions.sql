-- The one door on the server: a dossier changes where it stands only with a step event, by the role
-- that the procedure names, along its way; the first that arrives is the one that counts.

create function sync.rank(state text) returns int
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select array_position(array[
        'draft', 'received', 'registered', 'with_executor', 'in_commission', 'protocol_due',
        'decision_due', 'notice_draft', 'notice_sign', 'notice_send', 'cert_sign',
        'cert_handover', 'intake_refused', 'withdrawn', 'refused', 'issued'], state)
$$;

create function sync.my_door_roles() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return sync.my_roles() || case when sync.i_decide() then array['management'] else '{}' end;
end $$;

-- Whoever passed the door of this dossier last is named to who comes second.
create function sync.lost_at_door(d public.dossier) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    last record;
begin
    select id, author, received_at into last from public.step_event
    where dossier = d.id order by rev desc, received_at desc limit 1;
    raise exception using errcode = 'AQ003',
        message = case when d.closing <> '' then 'dossier_closed' else 'changed_meanwhile' end,
        detail = jsonb_build_object(
            'entity', 'StepEvent', 'id', last.id, 'by', last.author, 'at', last.received_at,
            'state', d.state, 'closing', d.closing)::text;
end $$;

create function sync.refuse_role(d public.dossier, step_ text, part_ text) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (
        select 1 from sync.actor
        where procedure = d.procedure and version = d.procedure_version
          and step = step_ and part = part_ and role = any (sync.my_door_roles())
    ) then
        perform sync.refuse('not_your_step', jsonb_build_object('step', step_, 'actor', coalesce((
            select role from sync.actor
            where procedure = d.procedure and version = d.procedure_version
              and step = step_ and part = part_ limit 1), '')));
    end if;
end $$;

create function sync.refuse_way(d public.dossier, e public.step_event) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.reject('step_not_open', jsonb_build_object(
        'step', e.step, 'verb', e.verb, 'from', e.from_state, 'to', e.to_state));
end $$;

-- Steps and parts that this event opens, as the way of the procedure has it; null: no such way.
create function sync.opened_by(d public.dossier, e public.step_event, w sync.way) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    issue boolean := (case when w.decides then e.outcome else d.outcome end) = 'issue';
    back sync.way;
begin
    case e.verb
        when 'receive' then
            return case when w.place = 1 then jsonb_build_array(jsonb_build_array(w.step, w.part)) end;
        when 'complete' then
            return w.opens || case when issue then w.opens_if_issue else '[]' end;
        when 'return' then
            return case when jsonb_typeof(w.before) = 'array' then jsonb_build_array(w.before) end;
        when 'return_to_commission' then
            select * into back from sync.way
            where procedure = d.procedure and version = d.procedure_version and recommends
            order by place desc limit 1;
            if back.step is null or not w.decides or exists (
                select 1 from public.step_event
                where dossier = d.id and verb = 'return_to_commission' and id <> e.id
            ) then
                return null;
            end if;
            return jsonb_build_array(jsonb_build_array(back.step, back.part));
        else return null;
    end case;
end $$;

create function sync.law_of_event() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
    w sync.way;
begin
    if sync.me() is null then
        return new;  -- the owner takes an office over
    end if;
    d := sync.dossier_for_law(new.dossier);
    if new.author <> sync.me() then
        perform sync.refuse('not_allowed_here');
    end if;
    if d.state <> new.from_state or d.closing <> '' then
        perform sync.lost_at_door(d);
    end if;
    if new.verb in ('withdraw', 'refuse_intake') then
        perform sync.law_of_ending(d, new);
        return new;
    end if;
    select * into w from sync.way
    where procedure = d.procedure and version = d.procedure_version and step = new.step
      and (part = new.part or (new.verb = 'receive' and place = 1));
    if w.step is null or new.verb not in ('receive', 'complete', 'return', 'return_to_commission')
    then
        perform sync.refuse_way(d, new);
    end if;
    perform sync.refuse_role(d, w.step, w.part);
    if new.verb <> 'receive' and not exists (
        select 1 from public.step
        where dossier = d.id and step = w.step and part = w.part and closed is null
    ) then
        perform sync.lost_at_door(d);
    end if;
    perform sync.law_of_way(d, new, w);
    perform sync.law_of_completion(d, new, w);
    return new;
end $$;

create function sync.law_of_way(d public.dossier, e public.step_event, w sync.way) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    lawful jsonb := sync.opened_by(d, e, w);
    opened_ jsonb := coalesce((
        select jsonb_agg(jsonb_build_array(o -> 'step', o -> 'part'))
        from jsonb_array_elements(e.opened) o), '[]');
    furthest text;
begin
    if lawful is null or not (lawful @> opened_ and opened_ @> lawful)
       or jsonb_array_length(lawful) <> jsonb_array_length(opened_)
       or (e.verb = 'receive') <> (d.state = 'draft')
       or (e.verb <> 'complete' and e.verb <> 'receive' and btrim(e.reason) = '') then
        perform sync.refuse_way(d, e);
    end if;
    select v.state into furthest
    from (
        select s.step, s.part from public.step s
        where s.dossier = d.id and s.closed is null
          and (e.verb = 'receive' or (s.step, s.part) <> (w.step, w.part))
        union all
        select o ->> 0, o ->> 1 from jsonb_array_elements(lawful) o
    ) as stands
    join sync.way v on v.procedure = d.procedure and v.version = d.procedure_version
        and v.step = stands.step and v.part = stands.part
    order by sync.rank(v.state) desc limit 1;
    furthest := coalesce(furthest, case
        when coalesce(nullif(case when w.decides then e.outcome end, ''), d.outcome) = 'issue'
        then 'issued' else 'refused' end);
    if furthest <> e.to_state then
        perform sync.refuse_way(d, e);
    end if;
end $$;

-- What has to be there before a step is completed.
create function sync.law_of_completion(d public.dossier, e public.step_event, w sync.way)
returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    if e.verb <> 'complete' then
        return;
    end if;
    if w.state in ('with_executor', 'notice_draft', 'notice_send', 'cert_handover')
       and d.executor is distinct from sync.me() then
        perform sync.refuse('not_your_dossier');
    end if;
    if w.state = 'registered' and d.executor is null then
        perform sync.refuse_way(d, e);
    end if;
    if w.recommends and not exists (
        select 1 from public.agenda_item i join public.session s on s.id = i.session
        where i.dossier = d.id and i.outcome = e.outcome and i.outcome <> '' and s.state = 'running'
    ) then
        perform sync.refuse_way(d, e);
    end if;
    if w.decides and not exists (
        select 1 from public.decision c
        where c.dossier = d.id and c.author = sync.me() and c.outcome = e.outcome
          and c.rev = sync.next_rev()
    ) then
        perform sync.refuse_way(d, e);
    end if;
    if not w.decides and not w.recommends and e.outcome <> '' then
        perform sync.refuse_way(d, e);
    end if;
end $$;

create function sync.law_of_ending(d public.dossier, e public.step_event) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    w sync.way;
begin
    if e.from_state = 'draft' or btrim(e.reason) = '' then
        perform sync.refuse_way(d, e);
    end if;
    if e.verb = 'withdraw' then
        perform sync.refuse_role(d, '', '');
        if e.to_state <> 'withdrawn' or e.opened <> '[]' then
            perform sync.refuse_way(d, e);
        end if;
        return;
    end if;
    select * into w from sync.way
    where procedure = d.procedure and version = d.procedure_version and refuses_intake
    order by place desc limit 1;
    if w.step is null or e.to_state <> 'intake_refused'
       or sync.rank(e.from_state) > sync.rank('with_executor')
       or not exists (select 1 from public.intake_refusal where dossier = d.id) then
        perform sync.refuse_way(d, e);
    end if;
    perform sync.refuse_role(d, w.step, w.part);
end $$;

-- When the act is whole, the dossier and its runs stand where the event says.
create function sync.event_kept() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
begin
    if sync.me() is null then
        return null;
    end if;
    select * into d from public.dossier where id = new.dossier;
    if d.state <> new.to_state and not exists (
        select 1 from public.step_event
        where dossier = new.dossier and rev = new.rev and from_state = new.to_state
          and id <> new.id
    ) then
        perform sync.reject('step_not_open', jsonb_build_object('step', new.step));
    end if;
    if new.verb = 'complete' and new.from_state = 'protocol_due' and not exists (
        select 1 from public.protocol p join public.agenda_item i on i.session = p.session
        where i.dossier = new.dossier and p.state in ('final', 'signed') and i.outcome <> ''
    ) then
        perform sync.reject('protocol_not_final');
    end if;
    if (d.closing <> '') <> (not exists (
        select 1 from public.step where dossier = d.id and closed is null
    )) then
        perform sync.reject('step_not_open', jsonb_build_object('step', new.step));
    end if;
    return null;
end $$;

create function sync.law_of_dossier() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    e public.step_event;
begin
    if sync.me() is null then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'draft' or new.closing || new.outcome || new.number || new.step <> ''
           or new.executor is not null or new.closed_on is not null then
            perform sync.refuse('not_allowed_here');
        end if;
        return new;
    end if;
    perform sync.dossier_for_law(new.id);
    if new.number <> old.number and old.number <> '' and position('-П-' in old.number) = 0 then
        perform sync.refuse('not_allowed_here');
    end if;
    if (new.state, new.step, new.due, new.outcome, new.closing, new.closed_on)
       is not distinct from (old.state, old.step, old.due, old.outcome, old.closing, old.closed_on)
    then
        perform sync.law_of_card(old, new);
        return new;
    end if;
    select * into e from public.step_event
    where dossier = new.id and rev = sync.next_rev() and author = sync.me()
      and from_state = old.state and to_state = new.state
    order by received_at desc limit 1;
    if e.id is null then
        if old.closing <> '' then
            perform sync.lost_at_door(old);
        end if;
        perform sync.refuse('not_allowed_here');
    end if;
    if new.outcome <> old.outcome and (e.verb <> 'complete' or new.outcome <> e.outcome)
       or new.closing <> (case when sync.rank(new.state) >= sync.rank('intake_refused')
                          then new.state else '' end)
       or (new.closing <> '') <> (new.closed_on is not null)
       or (new.closing <> '' and new.due is not null) then
        perform sync.refuse_way(old, e);
    end if;
    return new;
end $$;

-- A card that was decided on stays as it is; the executor may be named anew until the end.
create function sync.law_of_card(old_ public.dossier, new_ public.dossier) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    served text[] := array['version', 'rev', 'login', 'received_at', 'executor', 'number',
        'match_keys', 'search_fold', 'sort_key'];
    last record;
begin
    if old_.closing <> '' or (
        old_.outcome <> '' and to_jsonb(new_) - served <> to_jsonb(old_) - served
    ) then
        select author, received_at, id into last from public.step_event
        where dossier = old_.id order by rev desc, received_at desc limit 1;
        raise exception using errcode = 'AQ003', message = 'card_closed',
            detail = jsonb_build_object('entity', 'StepEvent', 'id', last.id, 'by', last.author,
                'at', last.received_at, 'number', old_.number)::text;
    end if;
    if new_.ais_number <> '' and new_.ais_number <> old_.ais_number then
        select id, login, received_at into last from public.dossier
        where ais_number = new_.ais_number and id <> new_.id;
        if found then
            raise exception using errcode = 'AQ003', message = 'ais_number_taken',
                detail = jsonb_build_object('entity', 'Dossier', 'id', last.id,
                    'by', sync.person_of(last.login), 'at', last.received_at,
                    'number', new_.ais_number)::text;
        end if;
    end if;
end $$;

-- Runs of steps begin and end with an event of the same act.
create function sync.law_of_step() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is null then
        return new;
    end if;
    perform sync.dossier_for_law(new.dossier);
    if tg_op = 'UPDATE' and new.closed is not distinct from old.closed
       and (new.ended, new.done_by, new.late_reason)
           is not distinct from (old.ended, old.done_by, old.late_reason) then
        if old.closed is not null or not exists (
            select 1 from public.dossier where id = new.dossier and executor = new.assignee
        ) then
            perform sync.refuse('not_allowed_here');
        end if;
        return new;
    end if;
    if not exists (
        select 1 from public.step_event e
        where e.dossier = new.dossier and e.rev = sync.next_rev() and e.author = sync.me()
          and case tg_op
              when 'INSERT' then e.verb <> 'refuse_intake' and new.closed is null and exists (
                  select 1 from jsonb_array_elements(e.opened) o
                  where o ->> 'step' = new.step and o ->> 'part' = new.part
                    and (o ->> 'due')::date = new.due
                    and (o ->> 'due_loose')::date = new.due_loose)
              else (e.verb in ('withdraw', 'refuse_intake')
                    or (e.step, e.part) = (new.step, new.part))
                   and old.closed is null and new.closed is not null
                   and new.done_by = sync.me()
              end
    ) then
        perform sync.refuse('not_allowed_here');
    end if;
    return new;
end $$;

create trigger aq4_law before insert on public.step_event
for each row execute function sync.law_of_event();
create constraint trigger aq7_kept after insert on public.step_event
deferrable initially deferred for each row execute function sync.event_kept();
create trigger aq4_law before insert or update on public.dossier
for each row execute function sync.law_of_dossier();
create trigger aq4_law before insert or update on public.step
for each row execute function sync.law_of_step();
