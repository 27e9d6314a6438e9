CREATE TABLE adopted_terms (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    code TEXT NOT NULL,
    terms_version TEXT NOT NULL,
    order_number TEXT NOT NULL,
    order_date DATE NOT NULL,
    terms JSON NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_adopted_terms PRIMARY KEY (id)
);

CREATE TABLE destroyed_paper (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    destruction CHAR(36) NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    dated DATE NOT NULL,
    procedure TEXT NOT NULL,
    outcome TEXT NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_destroyed_paper PRIMARY KEY (id)
);

CREATE INDEX ix_destroyed_paper_kind_dated ON destroyed_paper (kind, dated);

CREATE INDEX ix_destroyed_paper_number ON destroyed_paper (number);

CREATE TABLE destruction (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    act_number TEXT NOT NULL,
    act_date DATE NOT NULL,
    dossiers JSON NOT NULL,
    counts JSON NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_destruction PRIMARY KEY (id)
);

CREATE TABLE hold (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    holds BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_hold PRIMARY KEY (id)
);

CREATE INDEX ix_hold_dossier ON hold (dossier);

CREATE TABLE service_provider (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_service_provider PRIMARY KEY (id)
);
