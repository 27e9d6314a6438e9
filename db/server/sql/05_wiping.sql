-- The law is laid down anew each time, whole: what an older law or somebody's hand left of
-- policies, triggers, functions, views and grants is taken away first, in the same transaction.

do $$
declare
    found record;
begin
    for found in select oid::regclass as relation from pg_class
                 where relnamespace in ('public'::regnamespace, 'sync'::regnamespace)
                   and relkind in ('r', 'p') and (relrowsecurity or relforcerowsecurity) loop
        execute format(
            'alter table %s disable row level security, no force row level security',
            found.relation);
    end loop;
    for found in select policyname, schemaname, tablename from pg_policies
                 where schemaname in ('public', 'sync') loop
        execute format('drop policy %I on %I.%I',
            found.policyname, found.schemaname, found.tablename);
    end loop;
    for found in select t.tgname, t.tgrelid::regclass as relation from pg_trigger t
                 join pg_class c on c.oid = t.tgrelid
                 where not t.tgisinternal
                   and c.relnamespace in ('public'::regnamespace, 'sync'::regnamespace) loop
        execute format('drop trigger %I on %s', found.tgname, found.relation);
    end loop;
    for found in select oid::regclass as relation from pg_class
                 where relnamespace = 'sync'::regnamespace and relkind = 'v' loop
        execute format('drop view if exists %s cascade', found.relation);
    end loop;
    for found in select oid::regprocedure as function from pg_proc
                 where pronamespace = 'sync'::regnamespace loop
        execute format('drop routine if exists %s cascade', found.function);
    end loop;
    for found in
        select distinct c.oid::regclass as relation, a.grantee,
               case when a.grantee = 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee))
               end as who
        from pg_class c
        cross join lateral (
            select (aclexplode(c.relacl)).grantee
            union
            select (aclexplode(f.attacl)).grantee from pg_attribute f
            where f.attrelid = c.oid and f.attacl is not null
        ) a
        where c.relnamespace in ('public'::regnamespace, 'sync'::regnamespace)
          and c.relkind in ('r', 'p', 'v', 'm', 'S') and a.grantee <> c.relowner
    loop
        execute format('revoke all on %s from %s', found.relation, found.who);
    end loop;
end $$;

alter default privileges revoke execute on functions from public;
