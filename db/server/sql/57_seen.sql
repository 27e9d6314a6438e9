-- Papers of which their reader must not know every part are read through these views.

-- A protocol's content without the items that are not this reader's: those from which they stepped
-- back; for a member those they never had a seat on; for one who is an executor and nothing more
-- all but their own. Words that name a dossier left out are left out with it. Of a dossier that was
-- destroyed nobody knows any more who stepped back from it: no member reads it.
create function sync.seen_content(content jsonb) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    whole boolean := sync.i_am('secretary', 'unit_head', 'management');
    own_only boolean := not sync.i_am('secretary', 'unit_head', 'management', 'member');
    recused uuid[] := sync.my_recusals();
    seats uuid[] := sync.my_seats();
    shown jsonb;
    hidden jsonb;
    names text[];
    seen jsonb := content;
    place text;
begin
    if content is null or jsonb_typeof(content -> 'items') is distinct from 'array'
       or (whole and recused = '{}' and not sync.i_am('member')) then
        return content;
    end if;
    select coalesce(jsonb_agg(item order by n) filter (where reads), '[]'),
           coalesce(jsonb_agg(item order by n) filter (where not reads), '[]')
    into shown, hidden
    from (
        select item, n, coalesce(d.id is not null and d.id <> all (recused) and (
            whole or d.id = any (seats) or (sync.i_am('executor') and d.executor = sync.me())
        ), false) as reads
        from jsonb_array_elements(content -> 'items') with ordinality as i (item, n)
        left join public.dossier d
            on d.id::text = item ->> 'key'
            or (coalesce(item ->> 'key', '') = '' and d.number = item ->> 'dossier_number')
    ) as judged;
    if hidden = '[]' and not own_only then
        return content;
    end if;
    names := array(
        select lower(name) from jsonb_array_elements(hidden) item
        cross join lateral unnest(array[item ->> 'dossier_number', item ->> 'applicant_latin',
            item ->> 'applicant_cyrillic']) name
        where name <> '');
    seen := seen || jsonb_build_object('items', shown, 'in_part', true);  -- its seal is the whole's
    if seen ? 'changes' then
        seen := seen || (
            select jsonb_build_object(
                'changes', coalesce(jsonb_agg(c.words order by c.n), '[]'),
                'changes_about', coalesce(jsonb_agg(c.about order by c.n), '[]'))
            from (
                select words, content -> 'changes_about' -> (n::int - 1) as about, n
                from jsonb_array_elements(content -> 'changes') with ordinality w (words, n)
            ) c
            where (exists (select 1 from jsonb_array_elements(shown) s where s -> 'key' = c.about)
                   or (coalesce(c.about ->> 0, '') = '' and not own_only))
              and not sync.says(c.words, names));
    end if;
    foreach place in array array['preamble', 'closing'] loop
        if own_only or sync.says(seen -> place, names) then
            seen := seen || jsonb_build_object(place, null);
        end if;
    end loop;
    if own_only or sync.says(seen -> 'reason', names) then
        seen := seen || '{"reason": ""}';
    end if;
    return seen;
end $$;

create function sync.says(said jsonb, names text[]) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from unnest(names) name where position(name in lower(coalesce(said::text, ''))) > 0)
$$;

create view sync.protocol_seen with (security_barrier) as
select p.id, p.version, p.session, p.number, p.dated, p.state, sync.seen_content(p.content) as content,
       p.content_hash, p.edition, p.replaces,
       case when sync.i_am('secretary', 'unit_head', 'management', 'member')
                 and not sync.names_recused(p.reason) then p.reason else '' end as reason,
       p.rev, p.login, p.received_at
from public.protocol p
where (select sync.i_am('executor', 'member', 'secretary', 'unit_head', 'management'))
  and (p.state in ('final', 'signed') or (select sync.i_am('secretary', 'member')));

-- Members know when a colleague is away, and nothing of why.
create view sync.absence_seen with (security_barrier) as
select a.id, a.version, a.member, a.first_day, a.last_day,
       case when a.member = (select sync.me()) or (select sync.i_am('secretary'))
            then a.reason else '' end as reason,
       a.cancelled, a.rev, a.login, a.received_at
from public.absence a
where (select sync.i_am('member', 'secretary'));

-- Marks, votes, opinions and drafts. Row-level security alone does not keep them: PostgreSQL asks
-- a cheap question of the caller's (`where total = '37'`) before the policy's own, and EXPLAIN then
-- tells whether anything was left to ask the policy about. So the columns that are secret are not
-- readable in the table, and the view has them as expressions that ask first.
create function sync.veil(table_ text, secret text[], rule text) returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    group_ text;
    bare text;
    shown text;
    held text[] := array(
        select distinct r.rolname from pg_class c
        cross join lateral aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
        where c.oid = ('public.' || quote_ident(table_))::regclass
          and a.privilege_type = 'SELECT' and a.grantee <> c.relowner);
begin
    select string_agg(quote_ident(attname), ', ') filter (where attname <> all (secret)),
           string_agg(case when attname = any (secret)
               then format('case when v.open then t.%1$I end as %1$I', attname)
               else format('t.%I', attname) end, ', ' order by attnum)
    into bare, shown
    from pg_attribute
    where attrelid = ('public.' || quote_ident(table_))::regclass and attnum > 0
      and not attisdropped;
    -- `offset 0`: the rule is asked once for each row, before anything of the caller's
    execute format('create view sync.%I with (security_barrier) as select %s from public.%I t '
        'cross join lateral (select (%s) as open offset 0) v where v.open',
        table_ || '_seen', shown, table_, rule);
    execute format('grant select on sync.%I to anyqtama_user', table_ || '_seen');
    foreach group_ in array held loop
        execute format('revoke select on public.%I from %I', table_, group_);
        execute format('grant select (%s) on public.%I to %I', bare, table_, group_);
    end loop;
end $$;

do $$
declare
    mine text := '(%1$s or t.dossier = any ((select sync.my_opened())::uuid[])'
        || ' or exists (select 1 from sync.standing s where s.dossier = t.dossier'
        || ' and s.opened >= (select sync.my_level())))'
        || ' and (t.dossier <> all ((select sync.my_recusals())::uuid[])'
        || ' or t.author = (select sync.me()))';
    own text := '(t.author = (select sync.me()) or t.member = (select sync.me()))';
begin
    perform sync.veil('evaluation', array['answers', 'note', 'total', 'maximum', 'passed', 'salt',
        'abstained', 'reason'], format(mine, 't.author = (select sync.me())'));
    perform sync.veil('vote', array['choice', 'on_paper'], format(mine, own));
    perform sync.veil('special_opinion', array['text'], format(mine, own));
    perform sync.veil('sheet', array['answers', 'note', 'reopened'],
        't.member = (select sync.me()) and (select sync.i_am(''member''))'
        || ' and t.dossier <> all ((select sync.my_recusals())::uuid[])');
end $$;

grant execute on function sync.seen_content(jsonb) to anyqtama_user;
grant select on sync.protocol_seen, sync.absence_seen to anyqtama_user;
