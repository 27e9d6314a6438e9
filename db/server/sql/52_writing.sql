-- Who writes what, as the use cases do: a fact is inserted by its author and never changed, a row
-- is changed in the columns that the role's acts change. What else has to hold stands in the laws.

create function sync.lets_insert(table_ text, who text[], rule text) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    group_ text;
    groups text;
begin
    select string_agg('anyqtama_' || w, ', ') into groups from unnest(who) w;
    execute format('create policy %I on public.%I for insert to %s with check (%s)',
        'insert_' || array_to_string(who, '_'), table_, groups, rule);
    foreach group_ in array who loop
        execute format('grant insert on public.%I to anyqtama_%s', table_, group_);
    end loop;
end $$;

-- The rows that a role may change are those that it reads; `columns` beside the version.
create function sync.lets_update(table_ text, who text[], columns text[], rule text default 'true')
returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    group_ text;
    list text;
begin
    select string_agg(quote_ident(c), ', ') into list from unnest(columns || array['version']) c;
    foreach group_ in array who loop
        execute format('grant update (%s) on public.%I to anyqtama_%s', list, table_, group_);
        if not exists (
            select 1 from pg_policy p where p.polrelid = ('public.' || quote_ident(table_))::regclass
              and p.polname = 'update_' || group_
        ) then
            execute format('create policy %I on public.%I for update to anyqtama_%s '
                'using (%s) with check (%s)', 'update_' || group_, table_, group_, rule, rule);
        end if;
    end loop;
end $$;

do $$
declare
    mine text := 'author = (select sync.me())';
    card text[];
    t text;
begin
    -- the counter
    perform sync.lets_insert('dossier', array['intake_officer', 'executor'], 'state = ''draft''');
    foreach t in array array['document', 'checklist_mark', 'intake_refusal'] loop
        perform sync.lets_insert(t, array['intake_officer', 'executor'], mine);
    end loop;
    card := array(
        select name from unnest((select columns from sync.entity where name = 'Dossier')) name
        where name not in ('id', 'version', 'procedure', 'procedure_version', 'state', 'received',
            'executor', 'outcome', 'closing', 'closed_on', 'step', 'due'));
    perform sync.lets_update('dossier', array['intake_officer', 'executor'], card);
    perform sync.lets_update('dossier', array['unit_head'],
        array['number', 'match_keys', 'search_fold', 'sort_key']);

    -- the workflow
    foreach t in array array['step_event', 'step'] loop
        perform sync.lets_insert(t,
            array['intake_officer', 'executor', 'secretary', 'unit_head', 'management'],
            case t when 'step' then 'true' else mine end);
    end loop;
    perform sync.lets_update('dossier',
        array['intake_officer', 'executor', 'secretary', 'unit_head', 'management'],
        array['state', 'step', 'due', 'outcome', 'closing', 'closed_on']);
    perform sync.lets_update('step',
        array['intake_officer', 'executor', 'secretary', 'unit_head', 'management'],
        array['closed', 'ended', 'done_by', 'late_reason']);
    perform sync.lets_insert('assignment', array['unit_head', 'management'], mine);
    perform sync.lets_update('dossier', array['unit_head', 'management'], array['executor']);
    perform sync.lets_update('step', array['unit_head', 'management'], array['assignee']);

    -- the member
    foreach t in array array[
        'evaluation', 'submission', 'declaration', 'recusal', 'agenda_question', 'remark'
    ] loop
        perform sync.lets_insert(t, array['member'], mine || ' and member = (select sync.me())');
    end loop;
    foreach t in array array['sheet', 'ties'] loop
        perform sync.lets_insert(t, array['member'], 'member = (select sync.me())');
    end loop;
    perform sync.lets_update('sheet', array['member'],
        array['answers', 'note', 'submitted', 'reopened', 'changed_at'],
        'member = (select sync.me())');
    perform sync.lets_update('ties', array['member'],
        array['employers', 'institutions', 'people'], 'member = (select sync.me())');
    foreach t in array array['vote', 'special_opinion'] loop
        perform sync.lets_insert(t, array['member'], mine || ' and member = (select sync.me())');
        perform sync.lets_insert(t, array['secretary'], mine);
    end loop;
    perform sync.lets_insert('absence', array['member'], 'member = (select sync.me())');
    perform sync.lets_insert('absence', array['secretary'], 'true');
    perform sync.lets_update('absence', array['member'], array['cancelled'],
        'member = (select sync.me())');
    perform sync.lets_update('absence', array['secretary'], array['cancelled']);
    perform sync.lets_insert('discussion', array['member', 'secretary'], mine);
    perform sync.lets_insert('hold', array['secretary', 'unit_head', 'management'], mine);

    -- the secretary
    foreach t in array array['session', 'agenda_item', 'protocol', 'protocol_wording'] loop
        perform sync.lets_insert(t, array['secretary'], 'true');
    end loop;
    foreach t in array array['attendance', 'vote_check', 'remark_answer', 'reminder'] loop
        perform sync.lets_insert(t, array['secretary'], mine);
    end loop;
    perform sync.lets_insert('composition', array['secretary', 'administrator'], mine);
    perform sync.lets_update('session', array['secretary'], array['day', 'place_kk', 'place_ru',
        'composition', 'state', 'started_at', 'ended_at', 'substituted']);
    perform sync.lets_update('agenda_item', array['secretary'], array['position', 'outcome',
        'grounds', 'note', 'by_casting_vote', 'postponed', 'rapporteur', 'seats']);
    perform sync.lets_update('protocol', array['secretary'], array['dated', 'state', 'content',
        'content_hash', 'reason', 'replaces', 'number']);
    perform sync.lets_update('protocol', array['member'], array['state']);
    perform sync.lets_update('protocol_wording', array['secretary'], array['texts']);
    perform sync.lets_insert('protocol_signature', array['member', 'secretary'], mine);

    -- the management, and a head to whom deciding was granted; the executor after it
    perform sync.lets_insert('decision', array['management', 'deciding'],
        mine || ' and (select sync.i_decide())');
    perform sync.lets_insert('certificate', array['management', 'deciding'],
        '(select sync.i_decide())');
    perform sync.lets_insert('notice', array['executor'], 'state = ''draft''');
    perform sync.lets_insert('notice', array['management', 'deciding'], '(select sync.i_decide())');
    perform sync.lets_update('notice', array['management', 'deciding'],
        array['state', 'signed_by', 'signed_at'], '(select sync.i_decide())');
    perform sync.lets_update('notice', array['executor'],
        array['note', 'state', 'number', 'dated', 'sent_on', 'method', 'proof']);
    perform sync.lets_update('certificate', array['management', 'deciding'],
        array['state', 'number', 'dated', 'valid_from', 'valid_to', 'record_hash', 'signed_by',
              'signed_at'], '(select sync.i_decide())');
    perform sync.lets_update('certificate', array['executor'], array['handed_on', 'method',
        'collector', 'collector_document', 'by_power_of_attorney']);

    -- the administrator
    foreach t in array array[
        'calendar_year', 'calendar_override', 'adopted_criteria', 'adopted_terms',
        'service_provider'
    ] loop
        perform sync.lets_insert(t, array['administrator'], mine);
    end loop;
    perform sync.lets_insert('kept_criteria', array['administrator'], 'true');
    perform sync.lets_update('kept_criteria', array['administrator'], array['text', 'changed_at']);
    perform sync.lets_insert('person', array['administrator'], 'true');
    perform sync.lets_update('person', array['administrator'], array(
        select name from unnest((select columns from sync.entity where name = 'Person')) name
        where name not in ('id', 'version')));

    -- everybody
    perform sync.lets_insert('journal', array['user'], 'actor = (select sync.me())');
end $$;

-- Who stepped back writes nothing about the dossier either, but the word of stepping back.
do $$
declare
    e record;
begin
    for e in select table_name from sync.entity
             where bound = 'dossier' and name not in ('Entry', 'Recusal') loop
        execute format('create policy stepped_back_write on public.%I as restrictive for insert '
            'to anyqtama_user with check '
            '(dossier is null or dossier <> all ((select sync.my_recusals())::uuid[]))',
            e.table_name);
    end loop;
end $$;

-- A member writes about the dossiers of their seats.
do $$
declare
    t text;
begin
    foreach t in array array[
        'evaluation', 'submission', 'declaration', 'recusal', 'agenda_question', 'sheet', 'vote',
        'special_opinion', 'discussion', 'remark'
    ] loop
        execute format('create policy opened on public.%I as restrictive for insert '
            'to anyqtama_user with check (dossier is null or sync.opens(dossier))', t);
    end loop;
end $$;
