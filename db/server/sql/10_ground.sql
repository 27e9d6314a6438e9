-- What the shared database keeps of itself. Additive: a table of an older law gains columns here.

create table if not exists sync.state (
    only_one int primary key default 1 check (only_one = 1),
    rev bigint not null default 0,
    tx xid8,
    head bytea not null default decode(repeat('00', 32), 'hex'),
    epoch uuid not null default gen_random_uuid(),
    schema int not null default 0,
    min_client int not null default 1,
    lease_days int not null default 14
) with (fillfactor = 20);
insert into sync.state default values on conflict do nothing;

create table if not exists sync.audit (
    n bigint primary key,
    rev bigint not null,
    "table" text not null,
    verb text not null,
    shape int not null,
    rows int not null,
    content bytea not null,
    digest bytea not null,
    head bytea not null,
    login name not null,
    at timestamptz not null
);
create index if not exists ix_audit_rev on sync.audit (rev, n);
comment on table sync.audit is
    'One line for each statement that wrote; head is chained over all lines before it';

create table if not exists sync.shape (
    id int primary key,
    table_name text not null,
    columns text[] not null,
    unique (table_name, columns)
);
comment on table sync.shape is 'The columns over which the digest of a row was taken, in order';

create table if not exists sync.commit (
    rev bigint primary key,
    rows int not null default 0,
    login name not null,
    at timestamptz not null
);

create table if not exists sync.op (
    act uuid primary key,
    login name not null,
    replica uuid,
    rev bigint not null,
    made_at timestamptz,
    skew_ms bigint,
    answer jsonb not null,
    at timestamptz not null default clock_timestamp()
);

create table if not exists sync.replica (
    id uuid not null,
    login name not null,
    app text not null,
    schema int not null,
    last_seen timestamptz not null,
    pending int not null,
    oldest timestamptz,
    rev bigint not null,
    primary key (id, login)
);

create table if not exists sync.entity (
    name text primary key,
    table_name text not null unique,
    kind text not null check (kind in ('fact', 'row')),
    bound text not null check (bound in ('dossier', 'self', '')),
    columns text[] not null,
    shape int not null
);

create table if not exists sync.actor (
    procedure text not null,
    version text not null,
    step text not null,
    part text not null,
    role text not null,
    primary key (procedure, version, step, part, role)
);

create table if not exists sync.way (
    procedure text not null,
    version text not null,
    step text not null,
    part text not null,
    place int not null,
    state text not null,
    opens jsonb not null,
    opens_if_issue jsonb not null,
    before jsonb,
    recommends boolean not null,
    decides boolean not null,
    refuses_intake boolean not null,
    primary key (procedure, version, step, part)
);
comment on table sync.way is 'What each part of a step opens when it is completed or returned';

create table if not exists sync.standing (
    dossier uuid primary key,
    opened smallint not null default 0,
    rev bigint not null
);

create table if not exists sync.seat (
    dossier uuid not null,
    person uuid not null,
    active boolean not null default true,
    rev bigint not null,
    primary key (dossier, person)
);
create index if not exists ix_seat_person on sync.seat (person, dossier);

create table if not exists sync.number (
    kind text not null,
    year int not null,
    number int not null,
    login name not null,
    taken_at timestamptz not null,
    used boolean not null default false,
    primary key (kind, year, number)
);

create table if not exists sync.lease (
    dossier uuid primary key,
    purpose text not null,
    login name not null,
    person uuid not null,
    until timestamptz not null,
    broken_by uuid,
    broken_login name,
    reason text not null default ''
);

create table if not exists sync.blob_upload (
    login name not null,
    sha256 text not null,
    n int not null,
    bytes bytea not null,
    at timestamptz not null default clock_timestamp(),
    primary key (login, sha256, n)
);
alter table sync.blob_upload alter column bytes set storage external;
alter table public.blob_chunk alter column bytes set storage external;

create table if not exists sync.sealed (
    login name not null,
    sha256 text not null,
    at timestamptz not null default clock_timestamp(),
    primary key (login, sha256)
);
comment on table sync.sealed is 'Who proved to have the bytes of a scan by sending them';
