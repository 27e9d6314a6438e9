CREATE TABLE adopted_terms (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    code TEXT NOT NULL,
    terms_version TEXT NOT NULL,
    order_number TEXT NOT NULL,
    order_date DATE NOT NULL,
    terms JSONB NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_adopted_terms PRIMARY KEY (id)
);

CREATE TABLE destroyed_paper (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    destruction UUID NOT NULL,
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
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    act_number TEXT NOT NULL,
    act_date DATE NOT NULL,
    dossiers JSONB NOT NULL,
    counts JSONB NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_destruction PRIMARY KEY (id)
);

CREATE TABLE hold (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    dossier UUID NOT NULL,
    holds BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_hold PRIMARY KEY (id)
);

CREATE INDEX ix_hold_dossier ON hold (dossier);

CREATE TABLE service_provider (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_service_provider PRIMARY KEY (id)
);
