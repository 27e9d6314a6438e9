-- The public keys of desktops: everybody reads them; each publishes and revokes only their own.
-- `desktop_secret` has no policy: the private halves stay in the local file.

-- Asked by the policy, which may not look into its own table.
create function sync.is_my_key(key uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from public.desktop_key k where k.id = key and k.author = sync.me())
$$;

create policy read_all on public.desktop_key for select to anyqtama_user using (true);
create policy insert_own on public.desktop_key for insert to anyqtama_user with check (
    author = (select sync.me()) and (revokes is null or sync.is_my_key(revokes))
);
grant select, insert on public.desktop_key to anyqtama_user;
grant execute on function sync.is_my_key(uuid) to anyqtama_user;
