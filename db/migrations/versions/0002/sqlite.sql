CREATE TABLE absence (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    member CHAR(36) NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    reason TEXT NOT NULL,
    cancelled BOOLEAN NOT NULL,
    CONSTRAINT pk_absence PRIMARY KEY (id)
);

CREATE INDEX ix_absence_member ON absence (member);

ALTER TABLE agenda_item ADD COLUMN rapporteur CHAR(36);

ALTER TABLE agenda_item ADD COLUMN seats JSON DEFAULT '[]' NOT NULL;

CREATE TABLE agenda_question (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    session CHAR(36) NOT NULL,
    dossier CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_agenda_question PRIMARY KEY (id)
);

CREATE INDEX ix_agenda_question_session_dossier ON agenda_question (session, dossier);

ALTER TABLE composition ADD COLUMN substitutes JSON DEFAULT '[]' NOT NULL;

CREATE TABLE declaration (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    hints JSON NOT NULL,
    CONSTRAINT pk_declaration PRIMARY KEY (id)
);

CREATE INDEX ix_declaration_dossier_member ON declaration (dossier, member);

CREATE INDEX ix_declaration_member ON declaration (member);

CREATE TABLE discussion (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    session CHAR(36) NOT NULL,
    dossier CHAR(36) NOT NULL,
    CONSTRAINT pk_discussion PRIMARY KEY (id)
);

CREATE INDEX ix_discussion_dossier ON discussion (dossier);

CREATE TABLE kept_criteria (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    code TEXT NOT NULL,
    criteria_version TEXT NOT NULL,
    text TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CONSTRAINT pk_kept_criteria PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_kept_criteria_code_criteria_version ON kept_criteria (code, criteria_version);

CREATE TABLE private_note (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    dossier CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_private_note PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_private_note_dossier_member ON private_note (dossier, member);

DROP INDEX uq_protocol_session;

ALTER TABLE protocol ADD COLUMN edition BIGINT DEFAULT 1 NOT NULL;

ALTER TABLE protocol ADD COLUMN replaces CHAR(36);

ALTER TABLE protocol ADD COLUMN reason TEXT DEFAULT '' NOT NULL;

CREATE UNIQUE INDEX uq_protocol_session_edition ON protocol (session, edition);

CREATE TABLE protocol_signature (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    protocol CHAR(36) NOT NULL,
    session CHAR(36) NOT NULL,
    signer CHAR(36) NOT NULL,
    content_hash TEXT NOT NULL,
    on_paper BOOLEAN NOT NULL,
    CONSTRAINT pk_protocol_signature PRIMARY KEY (id)
);

CREATE INDEX ix_protocol_signature_protocol ON protocol_signature (protocol);

CREATE TABLE protocol_wording (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    session CHAR(36) NOT NULL,
    texts JSON NOT NULL,
    CONSTRAINT pk_protocol_wording PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_protocol_wording_session ON protocol_wording (session);

CREATE TABLE remark (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    session CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    text TEXT NOT NULL,
    dossier CHAR(36),
    CONSTRAINT pk_remark PRIMARY KEY (id)
);

CREATE INDEX ix_remark_session ON remark (session);

CREATE TABLE remark_answer (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    session CHAR(36) NOT NULL,
    remark CHAR(36) NOT NULL,
    accepted BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_remark_answer PRIMARY KEY (id)
);

CREATE INDEX ix_remark_answer_session ON remark_answer (session);

CREATE TABLE reminder (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    member CHAR(36) NOT NULL,
    dossiers JSON NOT NULL,
    CONSTRAINT pk_reminder PRIMARY KEY (id)
);

CREATE INDEX ix_reminder_member ON reminder (member);

ALTER TABLE session ADD COLUMN substituted JSON DEFAULT '{}' NOT NULL;

ALTER TABLE sheet ADD COLUMN reopened TEXT DEFAULT '' NOT NULL;

CREATE TABLE ties (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    member CHAR(36) NOT NULL,
    employers JSON NOT NULL,
    institutions JSON NOT NULL,
    people JSON NOT NULL,
    CONSTRAINT pk_ties PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_ties_member ON ties (member);

ALTER TABLE vote ADD COLUMN on_paper BOOLEAN DEFAULT 0 NOT NULL;

CREATE TABLE vote_check (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    session CHAR(36) NOT NULL,
    dossier CHAR(36) NOT NULL,
    vote CHAR(36) NOT NULL,
    CONSTRAINT pk_vote_check PRIMARY KEY (id)
);

CREATE INDEX ix_vote_check_session_dossier ON vote_check (session, dossier);
