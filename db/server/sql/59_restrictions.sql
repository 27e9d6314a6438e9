-- What restricts, restricts every group. Before PostgreSQL 16 a login may step into a group of its
-- own by SET ROLE and is then no `anyqtama_user` any more: a restriction for users alone would be
-- left at the door.

do $$
declare
    groups text;
    p record;
begin
    select string_agg(quote_ident(rolname), ', ') into groups from pg_roles
    where rolname = any (array(select ('anyqtama_' || n)::name from unnest(array[
        'user', 'intake_officer', 'executor', 'member', 'secretary', 'unit_head', 'management',
        'administrator', 'auditor', 'deciding']) n));
    for p in select * from pg_policies
             where schemaname in ('public', 'sync') and permissive = 'RESTRICTIVE' loop
        execute format('alter policy %I on %I.%I to %s',
            p.policyname, p.schemaname, p.tablename, groups);
    end loop;
end $$;
