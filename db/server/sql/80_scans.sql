-- Bytes of scans come in chunks outside the counter, each its own transaction. What a login sent
-- is its own until it is sealed; that a scan is here already is told to nobody who cannot read it.

create function sync.chunks_present(sha text) returns int[]
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from sync.blob_upload
    where login = session_user and at < clock_timestamp() - interval '30 days';
    return array(
        select n from sync.blob_upload where login = session_user and sha256 = sha order by n);
end $$;

create function sync.put_chunk(sha text, n_ int, bytes_ bytea) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not sync.i_am('intake_officer', 'executor', 'secretary', 'unit_head', 'management', 'member')
    then
        perform sync.refuse('not_allowed_here');
    end if;
    if sha !~ '^[0-9a-f]{64}$' or n_ not between 0 and 4095
       or octet_length(bytes_) not between 1 and 262144 then
        perform sync.reject('chunk_not_possible');
    end if;
    insert into sync.blob_upload (login, sha256, n, bytes) values (session_user, sha, n_, bytes_)
    on conflict (login, sha256, n) do update set bytes = excluded.bytes, at = clock_timestamp();
end $$;

-- True when the bytes are whole; false when not, and then they are to be sent anew.
create function sync.seal(sha text, size bigint) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    last_ int;
    many bigint;
    length_ bigint;
begin
    select max(n), count(*), sum(octet_length(bytes)) into last_, many, length_
    from sync.blob_upload where login = session_user and sha256 = sha;
    if many = 0 then  -- sealed before, and the answer was lost
        return exists (select 1 from sync.sealed where login = session_user and sha256 = sha);
    end if;
    if many <> last_ + 1 or length_ <> size or (
        select encode(sha256(string_agg(bytes, ''::bytea order by n)), 'hex')
        from sync.blob_upload where login = session_user and sha256 = sha
    ) <> sha then
        delete from sync.blob_upload where login = session_user and sha256 = sha;
        return false;
    end if;
    insert into public.blob_chunk (sha256, n, bytes)
    select sha256, n, bytes from sync.blob_upload where login = session_user and sha256 = sha
    on conflict do nothing;
    delete from sync.blob_upload where login = session_user and sha256 = sha;
    insert into sync.sealed (login, sha256) values (session_user, sha) on conflict do nothing;
    return true;
end $$;

create function sync.document_sealed() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if sync.me() is null
       or exists (
            select 1 from sync.sealed where login = session_user and sha256 = new.sha256)
       or exists (
            select 1 from public.document d
            where d.sha256 = new.sha256 and sync.opens(d.dossier)) then
        return new;
    end if;
    perform sync.refuse('scan_not_sealed', jsonb_build_object('sha256', new.sha256));
    return null;
end $$;

create trigger aq3_sealed before insert on public.document
for each row execute function sync.document_sealed();

grant execute on function sync.chunks_present(text), sync.put_chunk(text, int, bytea),
    sync.seal(text, bigint)
to anyqtama_user;
