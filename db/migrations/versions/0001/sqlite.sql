CREATE TABLE adopted_criteria (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    code TEXT NOT NULL,
    criteria_version TEXT NOT NULL,
    order_number TEXT NOT NULL,
    order_date DATE NOT NULL,
    effective_from DATE NOT NULL,
    CONSTRAINT pk_adopted_criteria PRIMARY KEY (id)
);

CREATE INDEX ix_adopted_criteria_code ON adopted_criteria (code);

CREATE TABLE agenda_item (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    session CHAR(36) NOT NULL,
    dossier CHAR(36) NOT NULL,
    position BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    grounds JSON NOT NULL,
    note TEXT NOT NULL,
    by_casting_vote BOOLEAN NOT NULL,
    postponed BOOLEAN NOT NULL,
    CONSTRAINT pk_agenda_item PRIMARY KEY (id)
);

CREATE INDEX ix_agenda_item_dossier ON agenda_item (dossier);

CREATE UNIQUE INDEX uq_agenda_item_session_dossier ON agenda_item (session, dossier);

CREATE TABLE assignment (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    executor CHAR(36) NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_assignment PRIMARY KEY (id)
);

CREATE INDEX ix_assignment_dossier ON assignment (dossier);

CREATE TABLE attendance (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    session CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    present BOOLEAN NOT NULL,
    from_item BIGINT NOT NULL,
    CONSTRAINT pk_attendance PRIMARY KEY (id)
);

CREATE INDEX ix_attendance_session ON attendance (session);

CREATE TABLE blob_chunk (
    sha256 TEXT NOT NULL,
    n INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    CONSTRAINT pk_blob_chunk PRIMARY KEY (sha256, n)
);

CREATE TABLE calendar_override (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    day DATE NOT NULL,
    kind TEXT NOT NULL,
    reason_kk TEXT NOT NULL,
    reason_ru TEXT NOT NULL,
    reason_en TEXT NOT NULL,
    source TEXT NOT NULL,
    decree TEXT NOT NULL,
    paired_with DATE,
    revokes CHAR(36),
    CONSTRAINT pk_calendar_override PRIMARY KEY (id)
);

CREATE INDEX ix_calendar_override_day ON calendar_override (day);

CREATE TABLE calendar_year (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    year BIGINT NOT NULL,
    seed_version TEXT NOT NULL,
    days JSON NOT NULL,
    confirmed BOOLEAN NOT NULL,
    CONSTRAINT pk_calendar_year PRIMARY KEY (id)
);

CREATE INDEX ix_calendar_year_year ON calendar_year (year);

CREATE TABLE certificate (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    dossier CHAR(36) NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    number TEXT NOT NULL,
    dated DATE,
    holder_latin TEXT NOT NULL,
    holder_cyrillic TEXT NOT NULL,
    birth_date DATE NOT NULL,
    citizenship TEXT NOT NULL,
    passport_number TEXT NOT NULL,
    iin TEXT NOT NULL,
    profession TEXT NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NOT NULL,
    replaces CHAR(36),
    duplicate_of CHAR(36),
    copy_number BIGINT NOT NULL,
    record_hash TEXT NOT NULL,
    signed_by CHAR(36),
    signed_at TEXT,
    handed_on DATE,
    collector TEXT NOT NULL,
    collector_document TEXT NOT NULL,
    by_power_of_attorney BOOLEAN NOT NULL,
    method TEXT NOT NULL,
    CONSTRAINT pk_certificate PRIMARY KEY (id)
);

CREATE INDEX ix_certificate_dated ON certificate (dated);

CREATE INDEX ix_certificate_dossier ON certificate (dossier);

CREATE INDEX ix_certificate_number ON certificate (number);

CREATE TABLE checklist_mark (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    item TEXT NOT NULL,
    present BOOLEAN NOT NULL,
    valid_until DATE,
    translated BOOLEAN NOT NULL,
    notarised BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_checklist_mark PRIMARY KEY (id)
);

CREATE INDEX ix_checklist_mark_dossier ON checklist_mark (dossier);

CREATE TABLE composition (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    order_number TEXT NOT NULL,
    order_date DATE NOT NULL,
    valid_from DATE NOT NULL,
    chair CHAR(36) NOT NULL,
    deputy CHAR(36),
    secretary CHAR(36) NOT NULL,
    members JSON NOT NULL,
    CONSTRAINT pk_composition PRIMARY KEY (id)
);

CREATE INDEX ix_composition_valid_from ON composition (valid_from);

CREATE TABLE decision (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    outcome TEXT NOT NULL,
    recommended TEXT NOT NULL,
    departs BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    grounds JSON NOT NULL,
    protocol CHAR(36),
    "on" DATE NOT NULL,
    CONSTRAINT pk_decision PRIMARY KEY (id)
);

CREATE INDEX ix_decision_dossier ON decision (dossier);

CREATE INDEX ix_decision_on ON decision ("on");

CREATE TABLE document (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    item TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    media TEXT NOT NULL,
    file_name TEXT NOT NULL,
    withdraws CHAR(36),
    CONSTRAINT pk_document PRIMARY KEY (id)
);

CREATE INDEX ix_document_dossier ON document (dossier);

CREATE INDEX ix_document_sha256 ON document (sha256);

CREATE TABLE dossier (
    id CHAR(36) NOT NULL,
    name_latin TEXT NOT NULL,
    name_cyrillic TEXT NOT NULL,
    birth_date DATE,
    citizenship TEXT NOT NULL,
    passport_number TEXT NOT NULL,
    passport_issued DATE,
    passport_valid_until DATE,
    iin TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    profession TEXT NOT NULL,
    education TEXT NOT NULL,
    employer TEXT NOT NULL,
    channel TEXT NOT NULL,
    mission_received DATE,
    representative TEXT NOT NULL,
    representative_document TEXT NOT NULL,
    representative_until DATE,
    language TEXT NOT NULL,
    previous_certificate CHAR(36),
    grounds TEXT NOT NULL,
    contract_end DATE,
    version BIGINT NOT NULL,
    procedure TEXT NOT NULL,
    procedure_version TEXT NOT NULL,
    state TEXT NOT NULL,
    received DATE NOT NULL,
    number TEXT NOT NULL,
    ais_number TEXT NOT NULL,
    ais_date DATE,
    executor CHAR(36),
    outcome TEXT NOT NULL,
    closing TEXT NOT NULL,
    closed_on DATE,
    step TEXT NOT NULL,
    due DATE,
    match_keys JSON NOT NULL,
    search_fold TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    CONSTRAINT pk_dossier PRIMARY KEY (id)
);

CREATE INDEX ix_dossier_due_received_id ON dossier (due, received, id);

CREATE INDEX ix_dossier_executor ON dossier (executor);

CREATE INDEX ix_dossier_number_id ON dossier (number, id);

CREATE INDEX ix_dossier_procedure_due_received_id ON dossier (procedure, due, received, id);

CREATE INDEX ix_dossier_received_id ON dossier (received, id);

CREATE INDEX ix_dossier_sort_key_id ON dossier (sort_key, id);

CREATE INDEX ix_dossier_state_due_received_id ON dossier (state, due, received, id);

CREATE UNIQUE INDEX uq_dossier_ais_number ON dossier (ais_number) WHERE ais_number != '';

CREATE TABLE evaluation (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    criteria_set TEXT NOT NULL,
    criteria_version TEXT NOT NULL,
    answers JSON NOT NULL,
    note TEXT NOT NULL,
    total TEXT NOT NULL,
    maximum TEXT NOT NULL,
    passed BOOLEAN NOT NULL,
    seal TEXT NOT NULL,
    salt TEXT NOT NULL,
    abstained BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    replaces CHAR(36),
    CONSTRAINT pk_evaluation PRIMARY KEY (id)
);

CREATE INDEX ix_evaluation_dossier_member ON evaluation (dossier, member);

CREATE INDEX ix_evaluation_member ON evaluation (member);

CREATE TABLE intake_refusal (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    reasons JSON NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_intake_refusal PRIMARY KEY (id)
);

CREATE INDEX ix_intake_refusal_dossier ON intake_refusal (dossier);

CREATE TABLE journal (
    number INTEGER NOT NULL,
    id CHAR(36) NOT NULL,
    at TEXT NOT NULL,
    actor CHAR(36) NOT NULL,
    action TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id CHAR(36) NOT NULL,
    dossier CHAR(36),
    details JSON NOT NULL,
    digest TEXT NOT NULL,
    CONSTRAINT pk_journal PRIMARY KEY (number),
    CONSTRAINT uq_journal_id UNIQUE (id)
);

CREATE INDEX ix_journal_dossier_number ON journal (dossier, number);

CREATE TABLE match_key (
    "key" TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    CONSTRAINT pk_match_key PRIMARY KEY ("key", dossier)
);

CREATE INDEX ix_match_key_dossier ON match_key (dossier);

CREATE TABLE notice (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    dossier CHAR(36) NOT NULL,
    kind TEXT NOT NULL,
    grounds JSON NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    number TEXT NOT NULL,
    dated DATE,
    signed_by CHAR(36),
    signed_at TEXT,
    sent_on DATE,
    method TEXT NOT NULL,
    proof TEXT NOT NULL,
    CONSTRAINT pk_notice PRIMARY KEY (id)
);

CREATE INDEX ix_notice_dated ON notice (dated);

CREATE INDEX ix_notice_dossier ON notice (dossier);

CREATE TABLE outbox (
    number INTEGER NOT NULL,
    op CHAR(36) NOT NULL,
    entity TEXT NOT NULL,
    id CHAR(36) NOT NULL,
    dossier CHAR(36),
    base_version INTEGER,
    patch JSON NOT NULL,
    made_at TEXT NOT NULL,
    state TEXT NOT NULL,
    CONSTRAINT pk_outbox PRIMARY KEY (number),
    CONSTRAINT uq_outbox_op UNIQUE (op)
);

CREATE INDEX ix_outbox_state_number ON outbox (state, number);

CREATE TABLE person (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    login TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_en TEXT NOT NULL,
    short_kk TEXT NOT NULL,
    short_ru TEXT NOT NULL,
    position_kk TEXT NOT NULL,
    position_ru TEXT NOT NULL,
    position_en TEXT NOT NULL,
    roles JSON NOT NULL,
    may_decide BOOLEAN NOT NULL,
    active BOOLEAN NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id)
);

CREATE UNIQUE INDEX uq_person_login ON person (login);

CREATE TABLE protocol (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    session CHAR(36) NOT NULL,
    number TEXT NOT NULL,
    dated DATE NOT NULL,
    state TEXT NOT NULL,
    content JSON NOT NULL,
    content_hash TEXT NOT NULL,
    CONSTRAINT pk_protocol PRIMARY KEY (id)
);

CREATE INDEX ix_protocol_dated ON protocol (dated);

CREATE UNIQUE INDEX uq_protocol_session ON protocol (session);

CREATE TABLE recusal (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_recusal PRIMARY KEY (id)
);

CREATE INDEX ix_recusal_dossier_member ON recusal (dossier, member);

CREATE INDEX ix_recusal_member ON recusal (member);

CREATE TABLE series (
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    CONSTRAINT pk_series PRIMARY KEY (kind, year)
);

CREATE TABLE session (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    day DATE NOT NULL,
    place_kk TEXT NOT NULL,
    place_ru TEXT NOT NULL,
    composition CHAR(36) NOT NULL,
    state TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    CONSTRAINT pk_session PRIMARY KEY (id)
);

CREATE INDEX ix_session_day ON session (day);

CREATE TABLE sheet (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    dossier CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    criteria_set TEXT NOT NULL,
    criteria_version TEXT NOT NULL,
    answers JSON NOT NULL,
    note TEXT NOT NULL,
    submitted BOOLEAN NOT NULL,
    changed_at TEXT NOT NULL,
    CONSTRAINT pk_sheet PRIMARY KEY (id)
);

CREATE INDEX ix_sheet_member_submitted ON sheet (member, submitted);

CREATE UNIQUE INDEX uq_sheet_dossier_member ON sheet (dossier, member);

CREATE TABLE special_opinion (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    session CHAR(36) NOT NULL,
    dossier CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_special_opinion PRIMARY KEY (id)
);

CREATE INDEX ix_special_opinion_session_dossier ON special_opinion (session, dossier);

CREATE TABLE step (
    id CHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    dossier CHAR(36) NOT NULL,
    step TEXT NOT NULL,
    part TEXT NOT NULL,
    actor TEXT NOT NULL,
    assignee CHAR(36),
    branch TEXT NOT NULL,
    started DATE NOT NULL,
    "limit" BIGINT NOT NULL,
    due DATE NOT NULL,
    due_loose DATE NOT NULL,
    closed DATE,
    ended TEXT NOT NULL,
    done_by CHAR(36),
    late_reason TEXT NOT NULL,
    CONSTRAINT pk_step PRIMARY KEY (id)
);

CREATE INDEX ix_step_closed_actor_due_id ON step (closed, actor, due, id);

CREATE INDEX ix_step_dossier ON step (dossier);

CREATE TABLE step_event (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    dossier CHAR(36) NOT NULL,
    verb TEXT NOT NULL,
    step TEXT NOT NULL,
    part TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    late_reason TEXT NOT NULL,
    "on" DATE NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    opened JSON NOT NULL,
    CONSTRAINT pk_step_event PRIMARY KEY (id)
);

CREATE INDEX ix_step_event_dossier ON step_event (dossier);

CREATE TABLE vote (
    id CHAR(36) NOT NULL,
    author CHAR(36) NOT NULL,
    made_at TEXT NOT NULL,
    session CHAR(36) NOT NULL,
    dossier CHAR(36) NOT NULL,
    member CHAR(36) NOT NULL,
    choice TEXT NOT NULL,
    CONSTRAINT pk_vote PRIMARY KEY (id)
);

CREATE INDEX ix_vote_session_dossier ON vote (session, dossier);
