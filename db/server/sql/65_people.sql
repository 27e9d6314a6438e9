-- A login is in the groups that its person's row says, from the moment that row is written.

create function sync.group_names() returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select array['intake_officer', 'executor', 'member', 'secretary', 'unit_head', 'management',
                 'administrator', 'auditor']
$$;

create function sync.wanted_groups(p public.person) returns text[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if not p.active then
        return '{}';
    end if;
    return array(
        select 'anyqtama_' || role from jsonb_array_elements_text(p.roles) role
        where role = any (sync.group_names())
    ) || array['anyqtama_user'] || case when p.may_decide then array['anyqtama_deciding'] else '{}' end;
end $$;

create function sync.regroup(login_ text, wanted text[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    member_ oid := (select oid from pg_roles where rolname = login_);
    how text := case when current_setting('server_version_num')::int >= 160000
                then ' with inherit true, set false' else '' end;
    had text[];
    each_ text;
begin
    if member_ is null then
        return;
    end if;
    had := array(
        select distinct g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid
        where m.member = member_
          and g.rolname = any (array(select 'anyqtama_' || n from unnest(
              sync.group_names() || array['user', 'deciding']) n)::name[]));
    foreach each_ in array array(select unnest(wanted) except select unnest(had)) loop
        execute format('grant %I to %I%s', each_, login_, how);
    end loop;
    foreach each_ in array array(select unnest(had) except select unnest(wanted)) loop
        execute format('revoke %I from %I', each_, login_);
    end loop;
end $$;

create function sync.person_written() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    unsent int;
begin
    if new.login ~ '^(pg_|anyqtama_)' or octet_length(new.login) > 63 then
        perform sync.reject('login_not_possible', jsonb_build_object('login', new.login));
    end if;
    if new.roles ? 'administrator' and jsonb_array_length(new.roles) > 1 then
        perform sync.reject('roles_not_separate');
    end if;
    if tg_op = 'UPDATE' and session_user::text in (old.login, new.login) and (
        (new.roles, new.may_decide, new.active, new.login)
        is distinct from (old.roles, old.may_decide, old.active, old.login)
    ) then
        perform sync.refuse('own_roles');
    end if;
    -- a local copy belongs to its login: under another its unsent work could not be sent any more
    if tg_op = 'UPDATE' and old.login <> new.login then
        select sum(r.pending)::int into unsent from sync.replica r
        where r.login = old.login::name and r.pending > 0;
        if unsent > 0 then
            perform sync.reject('renamed_with_work', jsonb_build_object(
                'login', old.login, 'n', unsent));
        end if;
    end if;
    return new;
end $$;

create function sync.person_kept() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.login <> new.login then
        perform sync.regroup(old.login, '{}');
    end if;
    perform sync.regroup(new.login, sync.wanted_groups(new));
    return null;
end $$;

create trigger aq2_person before insert or update on public.person
for each row execute function sync.person_written();
create trigger aq8_groups after insert or update on public.person
for each row execute function sync.person_kept();
