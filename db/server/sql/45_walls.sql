-- Every table is behind row-level security, for its owner too; the owner alone passes everywhere.

do $$
declare
    t record;
begin
    for t in
        select c.oid::regclass as name from pg_catalog.pg_class c
        where c.relnamespace in ('public'::regnamespace, 'sync'::regnamespace)
          and c.relkind in ('r', 'p')
    loop
        execute format('alter table %s enable row level security', t.name);
        execute format('alter table %s force row level security', t.name);
        execute format(
            'create policy owner on %s to anyqtama_owner using (true) with check (true)', t.name);
        -- the groups are the whole cluster's: a login of another office there is nobody here
        execute format(
            'create policy known on %s as restrictive to anyqtama_user '
            'using ((select sync.me()) is not null) with check ((select sync.me()) is not null)',
            t.name);
    end loop;
end $$;

create policy everybody on sync.state for select to anyqtama_user using (true);
create policy everybody on sync.entity for select to anyqtama_user using (true);
grant usage on schema sync to anyqtama_user;
grant select on sync.state, sync.entity to anyqtama_user;

grant execute on function sync.next_rev(), sync.me(), sync.my_roles(), sync.i_am(text[]),
    sync.person_of(name), sync.refuse(text, jsonb), sync.reject(text, jsonb),
    sync.recall(uuid[]), sync.record(uuid, jsonb), sync.insert_many(sync.entity, jsonb),
    sync.update_one(sync.entity, uuid, bigint, jsonb), sync.apply(jsonb),
    sync.verdict(text, text, text, text), sync.push_v1(uuid, jsonb), sync.push(uuid, jsonb),
    sync.piece(text), sync.accepted(text, bigint), sync.take_each(jsonb, jsonb, bigint),
    sync.close_commit(bigint)
to anyqtama_user;
