-- Taking the acts of a desktop. The caller's own rights decide: policies, grants and triggers are
-- the only rule. Each act stands or falls as a whole; a refused one stops no other dossier's.

create function sync.refuse(code text, params jsonb default '{}') returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    raise exception using errcode = 'AQ001', message = code, detail = params::text;
end $$;

create function sync.reject(code text, params jsonb default '{}') returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
    raise exception using errcode = 'AQ002', message = code, detail = params::text;
end $$;

-- What was answered before. Another's act is nobody's business and nobody's to repeat.
create function sync.recall(acts uuid[]) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set enable_seqscan = off as $$
begin
    return coalesce((
        select jsonb_object_agg(act, case
            when login = session_user then answer
            else jsonb_build_object(
                'act', act, 'verdict', 'denied', 'code', 'act_of_another', 'params', '{}'::jsonb)
        end)
        from sync.op where act = any (acts)
    ), '{}');
end $$;

create function sync.record(replica_ uuid, accepted jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    revision bigint := sync.next_rev();
begin
    insert into sync.op (act, login, replica, rev, made_at, skew_ms, answer)
    select (one ->> 'act')::uuid, session_user, replica_, revision,
           (one ->> 'made_at')::timestamptz, (one ->> 'skew_ms')::bigint,
           sync.accepted(one ->> 'act', revision)
    from jsonb_array_elements(accepted) one;
end $$;

create function sync.accepted(act text, revision bigint) returns jsonb
language sql stable parallel safe
return jsonb_build_object(
    'act', act, 'verdict', 'ok', 'code', '', 'params', '{}'::jsonb, 'rev', revision);

create function sync.insert_many(e sync.entity, patches jsonb) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    names text[] := array(select jsonb_object_keys(patches -> 0));
    foreign_ text;
    list text;
begin
    select name into foreign_ from unnest(names) name where name <> all (e.columns) limit 1;
    if found then
        perform sync.reject('unknown_column', jsonb_build_object('column', foreign_));
    end if;
    if cardinality(names) = cardinality(e.columns) then  -- planned once for each session
        execute format('select sync.%I($1)', 'put_' || e.table_name) using patches;
        return;
    end if;
    select string_agg(quote_ident(name), ', ') into list from unnest(names) name;
    execute format(
        'insert into public.%1$I (%2$s) select %2$s from jsonb_populate_recordset(null::public.%1$I, $1)',
        e.table_name, list
    ) using patches;
end $$;

-- Compare and set: the row is changed at the version it was read at, or not at all.
create function sync.update_one(e sync.entity, id_ uuid, base bigint, patch jsonb) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    foreign_ text;
    assigned text;
    done bigint;
    seen record;
begin
    if e.kind <> 'row' then
        perform sync.refuse('facts_stay', jsonb_build_object('entity', e.name));
    end if;
    select key into foreign_ from jsonb_object_keys(patch) key
    where key <> all (e.columns) or key in ('id', 'version') limit 1;
    if found then
        perform sync.reject('unknown_column', jsonb_build_object('column', foreign_));
    end if;
    select string_agg(format('%1$I = given.%1$I, ', key), '') into assigned
    from jsonb_object_keys(patch) key;
    execute format(
        'update public.%1$I as kept set %2$s version = $3 + 1 '
        'from jsonb_populate_record(null::public.%1$I, $1) as given '
        'where kept.id = $2 and kept.version = $3',
        e.table_name, coalesce(assigned, '')
    ) using (select jsonb_object_agg(key, value -> 1) from jsonb_each(patch)), id_, base;
    get diagnostics done = row_count;
    if done = 1 then
        return;
    end if;
    execute format(
        'select version, %I as login, received_at from public.%I where id = $1',
        case e.table_name when 'person' then 'written_by' else 'login' end, e.table_name
    ) into seen using id_;
    if seen.version is null or seen.version = base then  -- not there for this login, or not theirs
        perform sync.refuse('not_allowed_here', jsonb_build_object('entity', e.name, 'id', id_));
    end if;
    raise exception using errcode = 'AQ003', message = 'changed_meanwhile',
        detail = jsonb_build_object(
            'entity', e.name, 'id', id_, 'by', sync.person_of(seen.login),
            'at', seen.received_at, 'version', seen.version)::text;
end $$;

-- Changes in their order, entries of the journal after them all: no rule looks at the journal, and
-- its lines keep their own order. Neighbours of one kind go in as one statement.
create function sync.apply(changes jsonb) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    run record;
    e sync.entity;
begin
    for run in
        select entity, saves, min(place) as place,
               case when not saves then jsonb_agg(row_ order by place) end as rows_
        from (
            select *, count(*) filter (where starts) over (order by is_entry, place) as n
            from (
                select *, saves or (entity, names) is distinct from
                    (lag(entity) over in_order, lag(names) over in_order) as starts
                from (
                    select place, entity, saves, is_entry,
                           case when not saves
                               then array(select jsonb_object_keys(value -> 'patch')) end as names,
                           case when not saves
                               then (value -> 'patch') || jsonb_build_object('id', value -> 'id')
                               end as row_
                    from jsonb_array_elements(changes) with ordinality as c (value, place)
                    cross join lateral (
                        select value ->> 'entity' as entity,
                               coalesce(jsonb_typeof(value -> 'base') = 'number', false) as saves,
                               coalesce(value ->> 'entity' = 'Entry', false) as is_entry) as said
                ) as read
                window in_order as (order by is_entry, place)
            ) as compared
        ) as numbered
        group by n, entity, saves order by n
    loop
        if e.name is distinct from run.entity or e.name is null then
            select * into e from sync.entity where name = run.entity;
            if not found then
                perform sync.reject('unknown_column', jsonb_build_object('column', run.entity));
            end if;
        end if;
        if run.saves then
            perform sync.update_one(
                e, (changes -> (run.place::int - 1) ->> 'id')::uuid,
                (changes -> (run.place::int - 1) ->> 'base')::bigint,
                changes -> (run.place::int - 1) -> 'patch');
        else
            perform sync.insert_many(e, run.rows_);
        end if;
    end loop;
    -- what is looked at when an act is whole is looked at now, not at the commit
    set constraints all immediate;
    set constraints all deferred;
end $$;

-- What the caught error of an act means to the person; faults of the moment are raised again,
-- so that the whole push fails, changes nothing and is sent once more.
create function sync.verdict(state text, message text, detail text, constraint_ text)
returns jsonb
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return case
        when state like 'AQ00_' then jsonb_build_object(
            'verdict', case state when 'AQ001' then 'denied' when 'AQ003' then 'conflict'
                       else 'invalid' end,
            'code', message, 'params', coalesce(nullif(detail, ''), '{}')::jsonb)
        when state = '42501' then jsonb_build_object(
            'verdict', 'denied', 'code', 'not_allowed_here', 'params', '{}'::jsonb)
        when state like '23___' then jsonb_build_object(
            'verdict', 'invalid', 'code', 'constraint',
            'params', jsonb_build_object('name', constraint_))
        else jsonb_build_object(
            'verdict', 'invalid', 'code', 'not_taken',
            'params', jsonb_build_object('sqlstate', state))
    end;
end $$;

-- One by one, each in a savepoint of its own: what hangs on a refused act is held.
create function sync.take_each(acts jsonb, known_ jsonb, revision bigint) returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    known jsonb := known_;
    answers jsonb[] := '{}';
    touched text[];
    stopped text[] := '{}';
    one jsonb;
    answer jsonb;
    state text;
    said text;
    detail_ text;
    constraint_ text;
begin
    for one in select value from jsonb_array_elements(acts) loop
        answer := known -> (one ->> 'act');
        if answer is null then
            touched := array(
                select distinct unnest(array[
                    value ->> 'dossier', (value ->> 'entity') || ' ' || (value ->> 'id')])
                from jsonb_array_elements(one -> 'changes'));
            if touched && stopped then
                answer := '{"verdict": "held", "code": "held", "params": {}}';
            else
                begin
                    perform sync.apply(one -> 'changes');
                    answer := sync.accepted(one ->> 'act', revision);
                    known := known || jsonb_build_object(one ->> 'act', answer);
                exception when others then
                    get stacked diagnostics state = returned_sqlstate, said = message_text,
                        detail_ = pg_exception_detail, constraint_ = constraint_name;
                    if left(state, 2) in ('40', '53', '55', '57', '58', 'XX') then
                        raise;
                    end if;
                    answer := coalesce(sync.gone_verdict(one -> 'changes'),
                        sync.verdict(state, said, detail_, constraint_));
                end;
            end if;
            if answer ->> 'verdict' <> 'ok' then
                answer := jsonb_build_object('act', one -> 'act') || answer;
                stopped := stopped || array_remove(touched, null);
            end if;
        end if;
        answers := answers || answer;
    end loop;
    perform sync.close_commit(revision);
    return to_jsonb(answers);
end $$;

-- All at once where nothing is refused, which is the rule; else everything once more, one by one.
create function sync.push_v1(replica uuid, acts jsonb) returns jsonb
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    revision bigint := sync.next_rev();
    known jsonb;
    fresh jsonb;
    answers jsonb;
begin
    if jsonb_array_length(acts) > 200 or pg_column_size(acts) > 16777216 then
        perform sync.reject('push_too_big');
    end if;
    known := sync.recall(array(select (value ->> 'act')::uuid from jsonb_array_elements(acts)));
    fresh := case when known = '{}' then acts else coalesce((
        select jsonb_agg(value order by place)
        from jsonb_array_elements(acts) with ordinality as a (value, place)
        where not known ? (value ->> 'act')), '[]') end;
    begin
        if fresh <> '[]' then
            perform sync.apply(jsonb_path_query_array(fresh, '$[*].changes[*]'));
        end if;
        select coalesce(jsonb_agg(coalesce(
            known -> (value ->> 'act'), sync.accepted(value ->> 'act', revision)) order by place),
            '[]')
        into answers from jsonb_array_elements(acts) with ordinality as a (value, place);
    exception when others then
        if left(sqlstate, 2) in ('40', '53', '55', '57', '58', 'XX') then
            raise;
        end if;
        answers := sync.take_each(acts, known, revision);
        fresh := coalesce((
            select jsonb_agg(value order by place)
            from jsonb_array_elements(fresh) with ordinality as a (value, place)
            where answers @> jsonb_build_array(
                jsonb_build_object('act', value -> 'act', 'verdict', 'ok'))), '[]');
    end;
    if fresh <> '[]' then
        perform sync.record(replica, fresh);
    end if;
    return jsonb_build_object('rev', revision, 'answers', answers);
end $$;

create function sync.push(replica uuid, acts jsonb) returns jsonb
language sql volatile set search_path = pg_catalog, pg_temp as $$
    select sync.push_v1(replica, acts)
$$;
