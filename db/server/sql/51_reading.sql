-- Who reads what. Staff read every dossier and what hangs on it; members those with a seat; nobody
-- one from which they stepped back. The administrator and the auditor read no dossier at all.

create function sync.lets_read(table_ text, who text[], rule text) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    group_ text;
    groups text;
begin
    select string_agg('anyqtama_' || w, ', ') into groups from unnest(who) w;
    execute format('create policy %I on %s for select to %s using (%s)',
        'read_' || array_to_string(who, '_'), table_, groups, rule);
    foreach group_ in array who loop
        execute format('grant select on %s to anyqtama_%s', table_, group_);
    end loop;
end $$;

-- Whatever hangs on a dossier.
do $$
declare
    staff text[] := array['intake_officer', 'executor', 'secretary', 'unit_head', 'management'];
    t text;
begin
    foreach t in array array[
        'step_event', 'step', 'assignment', 'document', 'checklist_mark', 'intake_refusal',
        'agenda_item', 'agenda_question', 'discussion', 'declaration', 'recusal', 'submission',
        'decision', 'notice', 'certificate'
    ] loop
        perform sync.lets_read('public.' || t, staff, 'true');
        perform sync.lets_read('public.' || t, array['member'],
            'dossier = any ((select sync.my_seats())::uuid[])');
    end loop;
    perform sync.lets_read('public.dossier', staff, 'true');
    perform sync.lets_read('public.dossier', array['member'],
        'id = any ((select sync.my_seats())::uuid[])');

    -- the marks: what the author gave, and what is opened
    foreach t in array array['evaluation', 'vote', 'special_opinion'] loop
        perform sync.lets_read('public.' || t, array['secretary', 'unit_head', 'management'],
            format('exists (select 1 from sync.standing s where s.dossier = %I.dossier '
                'and s.opened >= (select sync.my_level()))', t));
        perform sync.lets_read('public.' || t, array['member'],
            'dossier = any ((select sync.my_opened())::uuid[])');
    end loop;
    create index if not exists sx_vote_member on public.vote (member);
    create index if not exists sx_special_opinion_member on public.special_opinion (member);
    create policy read_of_me on public.vote for select to anyqtama_member
    using (member = (select sync.me()));
    create policy read_of_me on public.special_opinion for select to anyqtama_member
    using (member = (select sync.me()));
    perform sync.lets_read('public.vote_check', array['secretary', 'unit_head', 'management'],
        'exists (select 1 from sync.standing s where s.dossier = vote_check.dossier '
        'and s.opened >= (select sync.my_level()))');
    perform sync.lets_read('public.vote_check', array['member'],
        'dossier = any ((select sync.my_opened())::uuid[])');

    -- what is a member's alone
    perform sync.lets_read('public.sheet', array['member'], 'member = (select sync.me())');
    perform sync.lets_read('public.ties', array['member'], 'member = (select sync.me())');

    -- own facts are read by their author also where nothing else of the dossier is
    foreach t in array array[
        'evaluation', 'vote', 'special_opinion', 'vote_check', 'agenda_question', 'declaration',
        'recusal', 'submission'
    ] loop
        execute format('create policy read_own on public.%I for select to anyqtama_user '
            'using (author = (select sync.me()))', t);
        execute format('create index if not exists sx_%1$s_author on public.%1$I (author)', t);
    end loop;

    -- the Commission's own papers
    foreach t in array array['session', 'attendance'] loop
        perform sync.lets_read('public.' || t, staff || array['member'], 'true');
    end loop;
    perform sync.lets_read('public.protocol',
        array['executor', 'unit_head', 'management', 'secretary', 'member'], 'true');
    perform sync.lets_read('public.protocol_signature',
        array['executor', 'unit_head', 'management', 'secretary', 'member'], 'true');
    perform sync.lets_read('public.protocol_wording', array['secretary', 'member'],
        'session <> all ((select sync.my_recused_sessions())::uuid[])');
    perform sync.lets_read('public.remark', array['secretary'], 'true');
    perform sync.lets_read('public.remark', array['member'],
        'dossier is null or dossier = any ((select sync.my_seats())::uuid[])');
    perform sync.lets_read('public.remark_answer', array['secretary', 'member'],
        'remark = any (array(select r.id from public.remark r)) and not sync.names_recused(text)');
    perform sync.lets_read('public.absence', array['secretary'], 'true');
    perform sync.lets_read('public.absence', array['member'], 'member = (select sync.me())');
    perform sync.lets_read('public.hold', staff, 'true');
    perform sync.lets_read('public.destroyed_paper', staff, 'true');
    perform sync.lets_read('public.reminder', array['secretary'], 'true');
    perform sync.lets_read('public.reminder', array['member'], 'member = (select sync.me())');

    -- what everybody reads
    foreach t in array array[
        'person', 'composition', 'calendar_year', 'calendar_override', 'adopted_criteria',
        'kept_criteria', 'adopted_terms', 'destruction', 'service_provider'
    ] loop
        perform sync.lets_read('public.' || t, array['user'], 'true');
    end loop;

    perform sync.lets_read('public.journal', array['unit_head', 'management', 'administrator'],
        'true');
    perform sync.lets_read('public.journal', array['user'], 'actor = (select sync.me())');
end $$;

-- Drafts are for those who make them; the words of a protocol are read in sync.protocol_seen,
-- without the items that their reader must not know.
create policy drafts on public.protocol as restrictive for select to anyqtama_user
using (state in ('final', 'signed') or (select sync.i_am('secretary', 'member')));
do $$
declare
    group_ text;
begin
    foreach group_ in array array['executor', 'unit_head', 'management', 'secretary', 'member'] loop
        execute format('revoke select on public.protocol from anyqtama_%s', group_);
        execute format(
            'grant select (id, version, session, number, dated, state, content_hash, edition, '
            'replaces, rev, login, received_at) on public.protocol to anyqtama_%s', group_);
    end loop;
end $$;

-- Who stepped back sees nothing of the dossier but the facts they wrote themselves.
do $$
declare
    c record;
begin
    for c in
        select table_name, exists (
            select 1 from information_schema.columns a
            where a.table_schema = 'public' and a.table_name = e.table_name
              and a.column_name = 'author') as own,
            table_name = 'journal' as is_journal
        from sync.entity e where bound = 'dossier'
    loop
        execute format(
            'create policy stepped_back on public.%I as restrictive for select to anyqtama_user '
            'using (dossier is null or dossier <> all ((select sync.my_recusals())::uuid[])%s)',
            c.table_name,
            case when c.is_journal then ' or actor = (select sync.me())'
                 when c.own then ' or author = (select sync.me())' else '' end);
    end loop;
end $$;
create policy stepped_back on public.dossier as restrictive for select to anyqtama_user
using (id <> all ((select sync.my_recusals())::uuid[]));
create policy names_hidden on public.remark as restrictive for select to anyqtama_user
using (author = (select sync.me()) or not sync.names_recused(text));

-- A scan is read by whom a paper of theirs points at it, never by whom merely knows its hash.
create policy read_seen on public.blob_chunk for select to anyqtama_user
using (exists (
    select 1 from public.document d
    where d.sha256 = blob_chunk.sha256
      and d.dossier <> all ((select sync.my_recusals())::uuid[])));
grant select on public.blob_chunk
to anyqtama_intake_officer, anyqtama_executor, anyqtama_member, anyqtama_secretary,
   anyqtama_unit_head, anyqtama_management;

-- Nobody learns from the planner's guesses how marks, votes and drafts are spread.
do $$
declare
    c record;
begin
    for c in
        select table_name, column_name from information_schema.columns
        where table_schema = 'public' and (
            (table_name = 'evaluation' and column_name in (
                'answers', 'note', 'total', 'maximum', 'passed', 'seal', 'salt', 'abstained', 'reason'))
            or (table_name = 'sheet' and column_name in ('answers', 'note', 'submitted', 'reopened'))
            or (table_name = 'vote' and column_name in ('choice', 'on_paper'))
            or (table_name = 'special_opinion' and column_name = 'text')
            or (table_name = 'ties' and column_name in ('employers', 'institutions', 'people'))
            or (table_name = 'protocol' and column_name in ('content', 'reason')))
    loop
        execute format('alter table public.%I alter column %I set statistics 0',
            c.table_name, c.column_name);
    end loop;
end $$;
