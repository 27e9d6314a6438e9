ALTER TABLE absence ADD COLUMN rev BIGINT;

ALTER TABLE adopted_criteria ADD COLUMN rev BIGINT;

ALTER TABLE agenda_item ADD COLUMN rev BIGINT;

ALTER TABLE agenda_question ADD COLUMN rev BIGINT;

ALTER TABLE assignment ADD COLUMN rev BIGINT;

ALTER TABLE attendance ADD COLUMN rev BIGINT;

ALTER TABLE calendar_override ADD COLUMN rev BIGINT;

ALTER TABLE calendar_year ADD COLUMN rev BIGINT;

ALTER TABLE certificate ADD COLUMN rev BIGINT;

ALTER TABLE checklist_mark ADD COLUMN rev BIGINT;

ALTER TABLE composition ADD COLUMN rev BIGINT;

ALTER TABLE decision ADD COLUMN rev BIGINT;

ALTER TABLE declaration ADD COLUMN rev BIGINT;

CREATE TABLE desktop_key (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    sealing TEXT NOT NULL,
    signing TEXT NOT NULL,
    revokes UUID,
    rev BIGINT,
    CONSTRAINT pk_desktop_key PRIMARY KEY (id)
);

CREATE INDEX ix_desktop_key_author ON desktop_key (author);

CREATE TABLE desktop_secret (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    sealing TEXT NOT NULL,
    signing TEXT NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_desktop_secret PRIMARY KEY (id)
);

ALTER TABLE discussion ADD COLUMN rev BIGINT;

ALTER TABLE document ADD COLUMN rev BIGINT;

ALTER TABLE dossier ADD COLUMN rev BIGINT;

ALTER TABLE evaluation ADD COLUMN rev BIGINT;

ALTER TABLE intake_refusal ADD COLUMN rev BIGINT;

ALTER TABLE journal ADD COLUMN rev BIGINT;

ALTER TABLE kept_criteria ADD COLUMN rev BIGINT;

ALTER TABLE notice ADD COLUMN rev BIGINT;

ALTER TABLE outbox ADD COLUMN act UUID;

ALTER TABLE outbox ADD COLUMN answer JSONB;

ALTER TABLE outbox ADD COLUMN rev BIGINT;

CREATE INDEX ix_outbox_entity_id ON outbox (entity, id);

ALTER TABLE person ADD COLUMN rev BIGINT;

ALTER TABLE private_note ADD COLUMN rev BIGINT;

ALTER TABLE protocol ADD COLUMN rev BIGINT;

ALTER TABLE protocol_signature ADD COLUMN rev BIGINT;

ALTER TABLE protocol_wording ADD COLUMN rev BIGINT;

ALTER TABLE recusal ADD COLUMN rev BIGINT;

ALTER TABLE remark ADD COLUMN rev BIGINT;

ALTER TABLE remark_answer ADD COLUMN rev BIGINT;

ALTER TABLE reminder ADD COLUMN rev BIGINT;

CREATE TABLE scope (
    dossier UUID NOT NULL,
    grade INTEGER NOT NULL,
    CONSTRAINT pk_scope PRIMARY KEY (dossier)
);

ALTER TABLE session ADD COLUMN rev BIGINT;

ALTER TABLE sheet ADD COLUMN rev BIGINT;

ALTER TABLE special_opinion ADD COLUMN rev BIGINT;

ALTER TABLE step ADD COLUMN rev BIGINT;

ALTER TABLE step_event ADD COLUMN rev BIGINT;

CREATE TABLE submission (
    id UUID NOT NULL,
    author UUID NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    dossier UUID NOT NULL,
    member UUID NOT NULL,
    criteria_set TEXT NOT NULL,
    criteria_version TEXT NOT NULL,
    seal TEXT NOT NULL,
    rev BIGINT,
    CONSTRAINT pk_submission PRIMARY KEY (id)
);

CREATE INDEX ix_submission_dossier_member ON submission (dossier, member);

CREATE INDEX ix_submission_member ON submission (member);

CREATE TABLE sync_state (
    "only" INTEGER NOT NULL,
    replica UUID NOT NULL,
    login TEXT NOT NULL,
    person UUID,
    roles JSONB NOT NULL,
    epoch UUID,
    schema INTEGER NOT NULL,
    rev BIGINT NOT NULL,
    complete BOOLEAN NOT NULL,
    synced_at TIMESTAMP WITH TIME ZONE,
    heard_at TIMESTAMP WITH TIME ZONE,
    skew_ms BIGINT NOT NULL,
    CONSTRAINT pk_sync_state PRIMARY KEY ("only")
);

ALTER TABLE ties ADD COLUMN rev BIGINT;

ALTER TABLE vote ADD COLUMN rev BIGINT;

ALTER TABLE vote_check ADD COLUMN rev BIGINT;

CREATE TABLE witness (
    rev BIGINT NOT NULL,
    head TEXT NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_witness PRIMARY KEY (rev)
);
