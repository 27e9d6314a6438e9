-- Papers of which their reader must not know every part are read through these views.

-- A protocol's content without the items that are not this reader's: those from which they stepped
-- back; for a member those they never had a seat on; for one who is an executor and nothing more
-- all but their own. Words that name a dossier left out are left out with it.
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
       or (whole and recused = '{}') then
        return content;
    end if;
    select coalesce(jsonb_agg(item order by n) filter (where reads), '[]'),
           coalesce(jsonb_agg(item order by n) filter (where not reads), '[]')
    into shown, hidden
    from (
        select item, n, coalesce(d.id <> all (recused) and (
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
    seen := seen || jsonb_build_object('items', shown);
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

grant execute on function sync.seen_content(jsonb) to anyqtama_user;
grant select on sync.protocol_seen, sync.absence_seen to anyqtama_user;
