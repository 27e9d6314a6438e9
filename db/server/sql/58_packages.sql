-- The public keys of desktops: everybody reads them; each publishes and revokes only their own.
-- `desktop_secret` has no policy: the private halves stay in the local file.

create policy read_all on public.desktop_key for select to anyqtama_user using (true);
create policy insert_own on public.desktop_key for insert to anyqtama_user with check (
    author = (select sync.me())
    and (revokes is null
         or exists (select from public.desktop_key k
                    where k.id = desktop_key.revokes and k.author = (select sync.me())))
);
grant select, insert on public.desktop_key to anyqtama_user;
