-- The Commission's law: who scores when, who votes, what of a session and its protocol changes.

-- Marks close when the discussion opens or the item is concluded (N3).
create function sync.refuse_marks(dossier_ uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    last record;
begin
    perform 1 from public.agenda_item i join public.session s on s.id = i.session
    where i.dossier = dossier_ and i.outcome <> '' and s.state <> 'ended';
    if found then
        perform sync.refuse('item_concluded');
    end if;
    select c.author, c.received_at into last
    from public.agenda_item i
    join public.session s on s.id = i.session
    join public.discussion c on c.session = i.session and c.dossier = i.dossier
    where i.dossier = dossier_ and not (i.outcome <> '' and s.state = 'ended') limit 1;
    if found then
        perform sync.refuse('discussion_open', jsonb_build_object(
            'by', last.author, 'at', last.received_at));
    end if;
end $$;

create function sync.refuse_closed_scoring(d public.dossier) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    last record;
begin
    if d.state <> 'in_commission' then
        select author, received_at into last from public.step_event
        where dossier = d.id order by rev desc, received_at desc limit 1;
        perform sync.refuse('scoring_closed', jsonb_build_object(
            'by', last.author, 'at', last.received_at, 'state', d.state));
    end if;
end $$;

create function sync.member_dossier(dossier_ uuid) returns public.dossier
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier := sync.dossier_for_law(dossier_);
begin
    if not sync.seated(dossier_) then
        perform sync.refuse('not_your_dossier');
    end if;
    return d;
end $$;

-- For sheets, submissions and declarations: the member's own, about a dossier of theirs.
create function sync.law_of_member() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is null then
        return new;
    end if;
    if new.member <> sync.me() then
        perform sync.refuse('not_allowed_here');
    end if;
    if tg_table_name = 'ties' then
        return new;
    end if;
    if (sync.member_dossier(new.dossier)).executor = sync.me() then
        perform sync.refuse('executor_cannot_score');
    end if;
    return new;
end $$;

create function sync.law_of_evaluation() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
    last record;
begin
    if sync.me() is null then
        return new;
    end if;
    if new.member <> sync.me() or new.author <> sync.me() then
        perform sync.refuse('not_allowed_here');
    end if;
    d := sync.member_dossier(new.dossier);
    if d.executor = sync.me() then
        perform sync.refuse('executor_cannot_score');
    end if;
    perform sync.refuse_closed_scoring(d);
    perform sync.refuse_marks(new.dossier);
    if tg_table_name = 'evaluation' then
        select id, author, received_at into last from public.evaluation
        where dossier = new.dossier and member = sync.me()
        order by rev desc, received_at desc limit 1;
        if last.id is distinct from new.replaces then  -- sent from another desk of one's own
            perform sync.lost('changed_meanwhile', 'Evaluation', last.id, last.author,
                last.received_at);
        end if;
    end if;
    return new;
end $$;

-- That a sheet was submitted is said of a sheet that is there.
create function sync.submission_kept() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is not null and not exists (
        select 1 from public.evaluation
        where id = new.id and dossier = new.dossier and member = new.member and seal = new.seal
    ) then
        perform sync.refuse('not_allowed_here');
    end if;
    return null;
end $$;

create function sync.law_of_recusal() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
begin
    if sync.me() is null then
        return new;
    end if;
    if new.member <> sync.me() or new.author <> sync.me() then
        perform sync.refuse('not_allowed_here');
    end if;
    if sync.recused(new.dossier, sync.me()) then
        perform sync.refuse('recused_already');
    end if;
    d := sync.dossier_for_law(new.dossier);
    perform sync.refuse_closed_scoring(d);
    perform 1 from public.agenda_item i join public.session s on s.id = i.session
    where i.dossier = d.id and i.outcome <> '' and s.state <> 'ended';
    if found then
        perform sync.refuse('item_concluded');
    end if;
    return new;
end $$;

create function sync.law_of_session() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is null then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'planned' or new.started_at is not null then
            perform sync.refuse('not_allowed_here');
        end if;
    elsif old.state = 'ended' then
        perform sync.reject('session_ended');
    elsif (old.state, new.state) not in (('planned', 'planned'), ('planned', 'running'),
        ('running', 'running'), ('running', 'ended')) then
        perform sync.refuse('not_allowed_here');
    elsif new.state = 'ended' and exists (
        select 1 from public.agenda_item
        where session = new.id and outcome = '' and not postponed
    ) then
        perform sync.reject('items_undecided', jsonb_build_object('n', 1, 'positions', '[]'::jsonb));
    end if;
    return new;
end $$;

create function sync.law_of_item() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
    s public.session;
    other record;
begin
    if sync.me() is null then
        return new;
    end if;
    d := sync.dossier_for_law(new.dossier);
    select * into s from public.session where id = new.session;
    if s.id is null or s.state = 'ended' then
        perform sync.reject('session_ended');
    end if;
    if (tg_op = 'INSERT' or (old.postponed and not new.postponed)) then
        if new.outcome <> '' or d.state <> 'in_commission' then
            perform sync.reject('not_before_commission', jsonb_build_object('number', d.number));
        end if;
        select i.id, i.login, i.received_at into other
        from public.agenda_item i join public.session t on t.id = i.session
        where i.dossier = d.id and i.id <> new.id and not i.postponed and t.state <> 'ended' limit 1;
        if found then
            raise exception using errcode = 'AQ003', message = 'on_an_agenda',
                detail = jsonb_build_object('entity', 'AgendaItem', 'id', other.id, 'number',
                    d.number, 'by', sync.person_of(other.login), 'at', other.received_at)::text;
        end if;
    end if;
    if tg_op = 'INSERT' then
        return new;
    end if;
    if new.outcome <> old.outcome and (
        s.state <> 'running' or new.postponed or (old.outcome <> '' and new.outcome <> '')
    ) then
        perform sync.reject('session_not_running', jsonb_build_object('state', s.state));
    end if;
    if old.outcome <> '' and new.outcome <> '' and (new.grounds, new.note, new.seats,
        new.by_casting_vote, new.postponed, new.position) is distinct from (old.grounds, old.note,
        old.seats, old.by_casting_vote, old.postponed, old.position) then
        perform sync.reject('item_concluded');
    end if;
    return new;
end $$;

create function sync.refuse_not_running(session_ uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    stands text := coalesce((select state from public.session where id = session_), '');
begin
    if stands <> 'running' then
        perform sync.reject('session_not_running', jsonb_build_object('state', stands));
    end if;
end $$;

create function sync.law_of_attendance() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is not null then
        perform sync.refuse_not_running(new.session);
    end if;
    return new;
end $$;

-- For votes, their second entries, discussions: the item is open and in a session that runs.
create function sync.law_of_hearing() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    item public.agenda_item;
begin
    if sync.me() is null then
        return new;
    end if;
    perform sync.dossier_for_law(new.dossier);
    if new.author <> sync.me() then
        perform sync.refuse('not_allowed_here');
    end if;
    perform sync.refuse_not_running(new.session);
    select * into item from public.agenda_item
    where session = new.session and dossier = new.dossier;
    if item.id is null then
        perform sync.reject('not_on_agenda');
    elsif item.postponed then
        perform sync.reject('item_postponed');
    elsif item.outcome <> '' then
        perform sync.reject('item_concluded');
    end if;
    if tg_table_name = 'discussion' and not sync.i_am('secretary') and not exists (
        select 1 from public.session s join public.composition c on c.id = s.composition
        where s.id = new.session and sync.me() in (c.chair, c.deputy)
    ) then
        perform sync.refuse('not_the_chair');
    end if;
    return new;
end $$;

create function sync.law_of_vote() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is null then
        return new;
    end if;
    if sync.recused(new.dossier, new.member) then
        perform sync.refuse('recused_may_not_vote');
    end if;
    if new.member <> sync.me() or new.on_paper then
        if not sync.i_am('secretary') then
            perform sync.refuse('not_allowed_here');
        end if;
        perform 1 from (
            select author from public.vote
            where session = new.session and dossier = new.dossier and member = new.member
            order by rev desc, received_at desc limit 1) last
        where last.author = new.member and new.author <> new.member;
        if found then
            perform sync.refuse('member_voted_already');
        end if;
    end if;
    return new;
end $$;

create function sync.law_of_question() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is null then
        return new;
    end if;
    perform sync.member_dossier(new.dossier);
    perform 1 from public.agenda_item i join public.session s on s.id = i.session
    where i.session = new.session and i.dossier = new.dossier and i.outcome = ''
      and s.state <> 'ended';
    if not found then
        perform sync.reject('item_concluded');
    end if;
    return new;
end $$;

-- Whether a protocol may still be worked on: there is none, or an edition is in work.
create function sync.refuse_final_protocol(session_ uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    standing record;
begin
    select number, login, received_at into standing from public.protocol
    where session = session_ and state in ('final', 'signed') order by edition desc limit 1;
    if found and not exists (
        select 1 from public.protocol where session = session_ and state = 'draft'
    ) then
        perform sync.reject('protocol_final', jsonb_build_object('number', standing.number,
            'by', sync.person_of(standing.login), 'at', standing.received_at));
    end if;
end $$;

-- For special opinions, remarks, answers to them and the secretary's words.
create function sync.law_of_draft() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    said jsonb := to_jsonb(new);
begin
    if sync.me() is null then
        return new;
    end if;
    if said ? 'author' and said ->> 'author' <> sync.me()::text then
        perform sync.refuse('not_allowed_here');
    end if;
    if said ? 'member' and said ->> 'member' <> sync.me()::text and not sync.i_am('secretary') then
        perform sync.refuse('not_allowed_here');
    end if;
    if said ->> 'dossier' is not null then
        perform sync.dossier_for_law((said ->> 'dossier')::uuid);
    end if;
    if tg_table_name = 'special_opinion'
       and sync.recused((said ->> 'dossier')::uuid, (said ->> 'member')::uuid) then
        perform sync.refuse('recused');
    end if;
    perform sync.refuse_final_protocol(new.session);
    return new;
end $$;

create trigger aq4_law before insert or update on public.sheet
for each row execute function sync.law_of_member();
create trigger aq4_law before insert or update on public.ties
for each row execute function sync.law_of_member();
create trigger aq4_law before insert on public.declaration
for each row execute function sync.law_of_member();
create trigger aq4_law before insert on public.evaluation
for each row execute function sync.law_of_evaluation();
create trigger aq4_law before insert on public.submission
for each row execute function sync.law_of_evaluation();
create constraint trigger aq7_kept after insert on public.submission
deferrable initially deferred for each row execute function sync.submission_kept();
create trigger aq4_law before insert on public.recusal
for each row execute function sync.law_of_recusal();
create trigger aq4_law before insert or update on public.session
for each row execute function sync.law_of_session();
create trigger aq4_law before insert or update on public.agenda_item
for each row execute function sync.law_of_item();
create trigger aq4_law before insert on public.attendance
for each row execute function sync.law_of_attendance();
create trigger aq4_law before insert on public.vote
for each row execute function sync.law_of_hearing();
create trigger aq5_law before insert on public.vote
for each row execute function sync.law_of_vote();
create trigger aq4_law before insert on public.vote_check
for each row execute function sync.law_of_hearing();
create trigger aq4_law before insert on public.discussion
for each row execute function sync.law_of_hearing();
create trigger aq4_law before insert on public.agenda_question
for each row execute function sync.law_of_question();
create trigger aq4_law before insert on public.special_opinion
for each row execute function sync.law_of_draft();
create trigger aq4_law before insert on public.remark
for each row execute function sync.law_of_draft();
create trigger aq4_law before insert on public.remark_answer
for each row execute function sync.law_of_draft();
create trigger aq4_law before insert or update on public.protocol_wording
for each row execute function sync.law_of_draft();
