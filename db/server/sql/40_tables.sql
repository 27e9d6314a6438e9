-- Every synced table: the server's own columns, the stamp, the audit. Made from sync.entity.

do $$
declare
    e record;
    own text;
    verb text;
begin
    for e in select entity.*, s.columns as shape_columns
             from sync.entity join sync.shape s on s.id = entity.shape
    loop
        execute format(
            'create index if not exists %I on public.%I (rev)', 'sx_' || e.table_name || '_rev',
            e.table_name);
        if e.bound = 'dossier' then
            execute format(
                'create index if not exists %I on public.%I (dossier, rev)',
                'sx_' || e.table_name || '_dossier_rev', e.table_name);
        end if;
        execute format(
            'create trigger aq1_stamp before insert or update on public.%I '
            'for each row execute function sync.%I()', e.table_name,
            case e.table_name when 'person' then 'stamp_person' when 'journal' then 'stamp_entry'
                else 'stamp' end);

        -- under the caller's rights, for a record that comes with all its columns
        execute format($f$
            create function sync.%1$I(patches jsonb) returns void
            language plpgsql volatile set search_path = pg_catalog, pg_temp as $body$
            begin
                insert into public.%2$I (%3$s)
                select %3$s from jsonb_populate_recordset(null::public.%2$I, patches);
            end $body$
        $f$, 'put_' || e.table_name, e.table_name,
            (select string_agg(quote_ident(name), ', ') from unnest(e.columns) name));
        execute format('grant execute on function sync.%I(jsonb) to anyqtama_user',
            'put_' || e.table_name);

        own := 'audit_' || e.table_name;
        execute format($f$
            create function sync.%I() returns trigger
            language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
            set timezone = 'UTC' set datestyle = 'ISO, YMD' as $body$
            declare
                content bytea;
                n int;
            begin
                select string_agg(uuid_send(r.id) || sha256(convert_to(%s, 'UTF8')), ''::bytea
                                  order by r.id), count(*)
                into content, n from changed r;
                if n > 0 then
                    perform sync.chain(sync.next_rev(), %L, tg_op, %s, n, content);
                end if;
                return null;
            end $body$
        $f$, own, sync.encoding(e.shape_columns), e.table_name, e.shape);
        foreach verb in array array['insert', 'update', 'delete'] loop
            execute format(
                'create trigger %I after %s on public.%I referencing %s table as changed '
                'for each statement execute function sync.%I()',
                'aq9_audit_' || verb, verb, e.table_name,
                case verb when 'delete' then 'old' else 'new' end, own);
        end loop;
        execute format(
            'create trigger aq9_audit_truncate after truncate on public.%I '
            'for each statement execute function sync.audit_truncate()', e.table_name);
    end loop;
end $$;
