-- The rows of an office that stood alone enter the audit: a line for each commit and table.

create function sync.adopt_audit() returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp
set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
    every text;
begin
    select string_agg(format(  -- digests first: what is sorted is narrow
        'select d.rev, %1$L as table_name, %2$s as shape, count(*)::int as n, '
        'string_agg(d.pair, ''''::bytea order by d.pair) as content from ('
        'select r.rev, uuid_send(r.id) || sha256(convert_to(%3$s, ''UTF8'')) as pair '
        'from public.%1$I r offset 0) d group by d.rev',
        e.table_name, e.shape, sync.encoding(s.columns)), ' union all ')
    into every from sync.entity e join sync.shape s on s.id = e.shape;
    execute 'select sync.chain(c.rev, c.table_name, ''ADOPT'', c.shape, c.n, c.content) from ('
        || every || ' order by 1, 2) c';
end $$;
