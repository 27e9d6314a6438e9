-- Destroying dossiers by an act: the only way in which anything leaves the shared database. The
-- management alone may, by terms that an order adopted, by the day of this machine; all or none.
-- What stays: the act, lines of registers without personal data, protocols, the journal, the audit.

create index if not exists sx_dossier_previous on public.dossier (previous_certificate)
where previous_certificate is not null;
create index if not exists sx_destruction_dossiers on public.destruction using gin (dossiers);

create function sync.today() returns date
language sql stable set search_path = pg_catalog, pg_temp as $$
    select (clock_timestamp() at time zone 'Asia/Almaty')::date
$$;

-- The last day on which a dossier has to be kept; null while it is open, or for ever. Where its
-- certificate is one of a chain (re-issue, duplicate, after employment), the whole chain is kept.
create function sync.kept_until(dossier_ uuid, terms_ jsonb) returns date
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
    term jsonb;
    kind text;
    since date;
    ends date;
    open_ boolean := false;
    until_ date;
begin
    select * into d from public.dossier where id = dossier_;
    if d.closing = '' and d.number <> '' then
        return null;
    end if;
    kind := case d.closing when '' then 'draft' else d.closing end;
    term := coalesce(terms_ -> (d.procedure || '.' || kind), terms_ -> kind);
    since := case d.closing when '' then d.received else d.closed_on end;
    if term is null or (term ->> 'permanent')::boolean or since is null then
        return null;
    end if;
    if d.closing = 'issued' then
        with recursive chain (id) as (
            select dossier_
            union
            select n.id from chain x cross join lateral (
                select o.id from public.certificate c
                join public.dossier o on o.previous_certificate = c.id
                where c.dossier = x.id and c.number <> '' and o.closing in ('', 'issued')
                union all
                select o.id from public.dossier y
                join public.certificate c on c.id = y.previous_certificate
                join public.dossier o on o.id = c.dossier
                where y.id = x.id and c.number <> '' and o.closing in ('', 'issued')
            ) n
        )
        select max(c.valid_to) filter (where c.number <> ''), bool_or(o.closing = '')
        into ends, open_
        from chain x join public.dossier o on o.id = x.id
        left join public.certificate c on c.dossier = o.id;
    end if;
    if open_ then
        return null;
    end if;
    if term ->> 'from' = 'certificate_end' then
        since := greatest(since, ends);
    end if;
    until_ := (since + make_interval(years => (term ->> 'years')::int))::date
        + (term ->> 'days')::int;
    return greatest(until_, ends);  -- never while a certificate of the chain is valid
end $$;

create function sync.refuse_kept(dossier_ uuid, terms_ jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    d public.dossier;
    h public.hold;
    said jsonb;
begin
    d := sync.dossier_for_law(dossier_);
    said := jsonb_build_object('number', coalesce(nullif(d.number, ''),
        to_char(d.received, 'DD.MM.YYYY')));
    if coalesce(sync.kept_until(d.id, terms_) >= sync.today(), true) then
        perform sync.reject('not_past_term', said);
    end if;
    select * into h from public.hold where dossier = d.id
    order by made_at desc, rev desc, id desc limit 1;
    if h.holds then
        perform sync.reject('held_from_destruction', said || jsonb_build_object(
            'reason', h.reason));
    end if;
    perform sync.refuse_leased(d.id);
end $$;

-- What is left of the numbers that were given.
create function sync.leave_papers(act_ uuid, dossiers_ uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into public.destroyed_paper (
        id, author, made_at, destruction, kind, number, dated, procedure, outcome)
    select found_.id, sync.me(), clock_timestamp(), act_, found_.kind, found_.number, found_.dated,
           d.procedure, found_.outcome
    from public.dossier d cross join lateral (
        select d.id, 'dossier' as kind, d.number, d.received as dated, d.closing as outcome
        union all
        select n.id, 'notice', n.number, n.dated, n.kind from public.notice n
        where n.dossier = d.id and n.dated is not null
        union all
        select c.id, 'certificate', c.number, c.dated, c.kind from public.certificate c
        where c.dossier = d.id and c.dated is not null
        union all
        select i.id, 'hearing', p.number, p.dated, i.outcome from public.agenda_item i
        join public.protocol p on p.session = i.session and p.edition = 1
        where i.dossier = d.id and not i.postponed and p.state <> 'draft'
    ) found_
    where d.id = any (dossiers_) and found_.number <> '';
end $$;

-- Take out all that hangs on the dossiers.
create function sync.take_out(dossiers_ uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    scans text[] := array(
        select distinct sha256 from public.document where dossier = any (dossiers_));
    said text[] := array(select d::text from unnest(dossiers_) d);
    e record;
begin
    delete from public.remark_answer
    where remark in (select id from public.remark where dossier = any (dossiers_));
    update public.protocol_wording w set version = w.version + 1, texts = coalesce((
        select jsonb_object_agg(key, value) from jsonb_each(w.texts)
        where split_part(key, '.', 1) <> all (said)), '{}')
    where exists (
        select 1 from jsonb_object_keys(w.texts) key where split_part(key, '.', 1) = any (said));
    for e in select table_name from sync.entity
             where bound = 'dossier' and table_name <> 'journal' order by 1 loop
        execute format('delete from public.%I where dossier = any ($1)', e.table_name)
        using dossiers_;
    end loop;
    delete from public.dossier where id = any (dossiers_);
    delete from sync.seat where dossier = any (dossiers_);
    delete from sync.standing where dossier = any (dossiers_);
    delete from sync.lease where dossier = any (dossiers_);
    scans := array(select s from unnest(scans) s where not exists (
        select 1 from public.document d where d.sha256 = s));
    delete from public.blob_chunk where sha256 = any (scans);
    delete from sync.sealed where sha256 = any (scans);
end $$;

create function sync.destroy(id_ uuid, dossiers_ uuid[], act_number_ text, act_date_ date)
returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    terms_ jsonb;
    one uuid;
begin
    if not sync.i_am('management') then
        perform sync.refuse('not_allowed_here');
    end if;
    if btrim(coalesce(act_number_, '')) = '' then
        perform sync.reject('act_missing');
    end if;
    if act_date_ is null or act_date_ > sync.today() then
        perform sync.reject('act_in_future', jsonb_build_object('day', act_date_));
    end if;
    if coalesce(cardinality(dossiers_), 0) = 0 then
        perform sync.reject('nothing_chosen');
    end if;
    if cardinality(dossiers_) > 200 then
        perform sync.reject('too_many_at_once', '{"n": 200}');
    end if;
    perform sync.next_rev();  -- nobody writes between the looking and the taking out
    if exists (select 1 from public.destruction where id = id_ and login = session_user) then
        return;  -- done before, and the answer was lost
    end if;
    select terms into terms_ from public.adopted_terms
    order by made_at desc, rev desc, id desc limit 1;
    if terms_ is null then
        perform sync.refuse('terms_not_adopted');
    end if;
    foreach one in array dossiers_ loop
        perform sync.refuse_kept(one, terms_);
    end loop;
    -- the act first: what the audit sees taken out after it is taken out by it
    insert into public.destruction (id, author, made_at, act_number, act_date, dossiers, counts)
    values (id_, sync.me(), clock_timestamp(), btrim(act_number_), act_date_,
        to_jsonb(dossiers_), sync.reach(dossiers_));
    perform sync.leave_papers(id_, dossiers_);
    insert into public.journal (
        id, at, actor, action, entity, entity_id, dossier, details, digest)
    select gen_random_uuid(), clock_timestamp(), sync.me(), 'destroy', 'Dossier', d, d,
        jsonb_build_object('act_number', btrim(act_number_)), ''
    from unnest(dossiers_) d;
    insert into public.journal (
        id, at, actor, action, entity, entity_id, dossier, details, digest)
    values (gen_random_uuid(), clock_timestamp(), sync.me(), 'destroy', 'Destruction', id_, null,
        jsonb_build_object('act_number', btrim(act_number_), 'act_date', act_date_,
            'dossiers', cardinality(dossiers_)), '');
    perform sync.take_out(dossiers_);
end $$;

-- How much goes, by the parts that a person is told.
create function sync.reach(dossiers_ uuid[]) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object(
        'dossiers', cardinality(dossiers_),
        'documents', (select count(*) from public.document where dossier = any (dossiers_)),
        'evaluations', (select count(*) from public.evaluation where dossier = any (dossiers_)),
        'decisions', (select count(*) from public.decision where dossier = any (dossiers_)),
        'notices', (select count(*) from public.notice where dossier = any (dossiers_)),
        'certificates', (select count(*) from public.certificate where dossier = any (dossiers_)));
end $$;

-- Work on a dossier that is not there any more: refused with the act that destroyed it.
create function sync.gone_verdict(changes jsonb) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    act_ public.destruction;
begin
    select d.* into act_ from public.destruction d
    where d.dossiers ?| array(
        select coalesce(c ->> 'dossier', c ->> 'id') from jsonb_array_elements(changes) c)
    limit 1;
    if not found then
        return null;
    end if;
    return jsonb_build_object('verdict', 'denied', 'code', 'dossier_destroyed',
        'params', jsonb_build_object(
            'act', act_.act_number, 'on', to_char(act_.act_date, 'DD.MM.YYYY')));
end $$;

create function sync.refuse_gone() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (
        select 1 from changed c join public.destruction d on d.dossiers ? c.dossier::text
    ) then
        perform sync.refuse('dossier_destroyed');
    end if;
    return null;
end $$;

do $$
declare
    e record;
begin
    for e in select table_name from sync.entity
             where bound = 'dossier' and table_name <> 'journal' loop
        execute format('create trigger aq8_gone after insert on public.%I referencing new table '
            'as changed for each statement execute function sync.refuse_gone()', e.table_name);
    end loop;
end $$;

grant execute on function sync.destroy(uuid, uuid[], text, date), sync.gone_verdict(jsonb)
to anyqtama_user;
