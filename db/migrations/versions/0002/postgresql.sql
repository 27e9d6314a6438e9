CREATE TABLE absence (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    member UUID NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    reason TEXT NOT NULL,
    cancelled BOOLEAN NOT NULL,
    CONSTRAINT pk_absence PRIMARY KEY (id)
);

CREATE INDEX ix_absence_member ON absence (member);

ALTER TABLE agenda_item ADD COLUMN rapporteur UUID;

ALTER TABLE agenda_item ADD COLUMN seats JSONB DEFAULT '[]' NOT NULL;

CREATE TABLE agenda_question (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    session UUID NOT NULL,
    dossier UUID NOT NULL,
    member UUID NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_agenda_question PRIMARY KEY (id)
);

CREATE INDEX ix_agenda_question_session_dossier ON agenda_question (session, dossier);

ALTER TABLE composition ADD COLUMN substitutes JSONB DEFAULT '[]' NOT NULL;

CREATE TABLE declaration (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    dossier UUID NOT NULL,
    member UUID NOT NULL,
    hints JSONB NOT NULL,
    CONSTRAINT pk_declaration PRIMARY KEY (id)
);

CREATE INDEX ix_declaration_dossier_member ON declaration (dossier, member);

CREATE INDEX ix_declaration_member ON declaration (member);

CREATE TABLE discussion (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    session UUID NOT NULL,
    dossier UUID NOT NULL,
    CONSTRAINT pk_discussion PRIMARY KEY (id)
);

CREATE INDEX ix_discussion_dossier ON discussion (dossier);

CREATE TABLE kept_criteria (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    code TEXT NOT NULL,
    criteria_version TEXT NOT NULL,
    text TEXT NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_kept_criteria PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_kept_criteria_code_criteria_version ON kept_criteria (code, criteria_version);

CREATE TABLE private_note (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    dossier UUID NOT NULL,
    member UUID NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_private_note PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_private_note_dossier_member ON private_note (dossier, member);

DROP INDEX uq_protocol_session;

ALTER TABLE protocol ADD COLUMN edition BIGINT DEFAULT 1 NOT NULL;

ALTER TABLE protocol ADD COLUMN replaces UUID;

ALTER TABLE protocol ADD COLUMN reason TEXT DEFAULT '' NOT NULL;

CREATE UNIQUE INDEX uq_protocol_session_edition ON protocol (session, edition);

CREATE TABLE protocol_signature (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    protocol UUID NOT NULL,
    session UUID NOT NULL,
    signer UUID NOT NULL,
    content_hash TEXT NOT NULL,
    on_paper BOOLEAN NOT NULL,
    CONSTRAINT pk_protocol_signature PRIMARY KEY (id)
);

CREATE INDEX ix_protocol_signature_protocol ON protocol_signature (protocol);

CREATE TABLE protocol_wording (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    session UUID NOT NULL,
    texts JSONB NOT NULL,
    CONSTRAINT pk_protocol_wording PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_protocol_wording_session ON protocol_wording (session);

CREATE TABLE remark (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    session UUID NOT NULL,
    member UUID NOT NULL,
    text TEXT NOT NULL,
    dossier UUID,
    CONSTRAINT pk_remark PRIMARY KEY (id)
);

CREATE INDEX ix_remark_session ON remark (session);

CREATE TABLE remark_answer (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    session UUID NOT NULL,
    remark UUID NOT NULL,
    accepted BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_remark_answer PRIMARY KEY (id)
);

CREATE INDEX ix_remark_answer_session ON remark_answer (session);

CREATE TABLE reminder (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    member UUID NOT NULL,
    dossiers JSONB NOT NULL,
    CONSTRAINT pk_reminder PRIMARY KEY (id)
);

CREATE INDEX ix_reminder_member ON reminder (member);

ALTER TABLE session ADD COLUMN substituted JSONB DEFAULT '{}' NOT NULL;

ALTER TABLE sheet ADD COLUMN reopened TEXT DEFAULT '' NOT NULL;

CREATE TABLE ties (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    member UUID NOT NULL,
    employers JSONB NOT NULL,
    institutions JSONB NOT NULL,
    people JSONB NOT NULL,
    CONSTRAINT pk_ties PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_ties_member ON ties (member);

ALTER TABLE vote ADD COLUMN on_paper BOOLEAN DEFAULT false NOT NULL;

CREATE TABLE vote_check (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    session UUID NOT NULL,
    dossier UUID NOT NULL,
    vote UUID NOT NULL,
    CONSTRAINT pk_vote_check PRIMARY KEY (id)
);

CREATE INDEX ix_vote_check_session_dossier ON vote_check (session, dossier);
