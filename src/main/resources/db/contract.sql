--liquibase formatted sql

--changeset spinout:contract-1
CREATE TABLE transfer (
    case_number         VARCHAR(20) PRIMARY KEY,
    body_id             VARCHAR(64) NOT NULL,
    commissioner_id     VARCHAR(64) NOT NULL,
    regulated_activity  BOOLEAN NOT NULL,
    opened_at           TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT transfer_commissioner UNIQUE (case_number, commissioner_id)
);

CREATE TABLE transfer_track (
    case_number  VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    track        VARCHAR(20) NOT NULL,
    PRIMARY KEY (case_number, track),
    CONSTRAINT transfer_track_known CHECK (
        track IN ('REGISTRATION', 'STAFF', 'PENSIONS', 'ASSETS', 'CONTRACT', 'SHADOW_RUNNING'))
);

-- A case ends once: the primary key is why a second go-live cannot be.
CREATE TABLE transfer_end (
    case_number    VARCHAR(20) PRIMARY KEY REFERENCES transfer (case_number),
    outcome        VARCHAR(20) NOT NULL CHECK (outcome IN ('LIVE', 'PARTLY_LIVE', 'CALLED_OFF')),
    live_on        DATE,
    service_lines  TEXT,
    reasons        TEXT,
    decided_by     VARCHAR(64) NOT NULL,
    decided_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT transfer_end_says_what_it_must CHECK (
        (outcome = 'LIVE' AND live_on IS NOT NULL AND service_lines IS NULL AND reasons IS NULL)
        OR (outcome = 'PARTLY_LIVE' AND live_on IS NOT NULL AND service_lines IS NOT NULL AND reasons IS NULL)
        OR (outcome = 'CALLED_OFF' AND live_on IS NULL AND service_lines IS NULL AND reasons IS NOT NULL))
);

--changeset spinout:contract-2
-- What each track established. Rows are only added: the highest version counts, the earlier ones stay.
CREATE TABLE enterprise_registration (
    case_number              VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version                  INTEGER NOT NULL CHECK (version > 0),
    enterprise_name          VARCHAR(200) NOT NULL CHECK (TRIM(enterprise_name) <> ''),
    legal_form               VARCHAR(40) NOT NULL,
    registration_number      VARCHAR(40) NOT NULL CHECK (TRIM(registration_number) <> ''),
    registered_on            DATE NOT NULL,
    community_interest_met   BOOLEAN NOT NULL,
    cqc_registration_number  VARCHAR(40),
    cqc_registered_on        DATE,
    recorded_by              VARCHAR(64) NOT NULL,
    recorded_at              TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version),
    CONSTRAINT registration_cqc_whole CHECK (
        (cqc_registration_number IS NULL AND cqc_registered_on IS NULL)
        OR (cqc_registration_number IS NOT NULL AND cqc_registered_on IS NOT NULL))
);

CREATE TABLE staff_transfer (
    case_number               VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version                   INTEGER NOT NULL CHECK (version > 0),
    assigned                  INTEGER NOT NULL CHECK (assigned >= 0),
    objected                  INTEGER NOT NULL CHECK (objected >= 0),
    measures_letter_on        DATE,
    consulted_on              DATE,
    liability_information_on  DATE,
    recorded_by               VARCHAR(64) NOT NULL,
    recorded_at               TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version),
    CONSTRAINT staff_counts_add_up CHECK (objected <= assigned),
    CONSTRAINT staff_measures_before_consultation CHECK (measures_letter_on <= consulted_on)
);

CREATE TABLE pension_access (
    case_number   VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version       INTEGER NOT NULL CHECK (version > 0),
    route         VARCHAR(40) NOT NULL,
    evidence      VARCHAR(1000) NOT NULL CHECK (TRIM(evidence) <> ''),
    confirmed_on  DATE NOT NULL,
    recorded_by   VARCHAR(64) NOT NULL,
    recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version)
);

CREATE TABLE asset_transfer (
    case_number   VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version       INTEGER NOT NULL CHECK (version > 0),
    schedule      TEXT NOT NULL,
    value_pence   BIGINT NOT NULL CHECK (value_pence >= 0),
    agreed_on     DATE NOT NULL,
    recorded_by   VARCHAR(64) NOT NULL,
    recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version)
);

CREATE TABLE contract_terms (
    case_number         VARCHAR(20) NOT NULL,
    version             INTEGER NOT NULL CHECK (version > 0),
    starts_on           DATE NOT NULL,
    years               INTEGER NOT NULL,
    least_years         INTEGER NOT NULL CHECK (least_years > 0),
    most_years          INTEGER NOT NULL,
    yearly_price_pence  BIGINT NOT NULL CHECK (yearly_price_pence > 0),
    commissioner_id     VARCHAR(64) NOT NULL,
    signed_on           DATE,
    signatory           VARCHAR(200),
    recorded_by         VARCHAR(64) NOT NULL,
    recorded_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version),
    CONSTRAINT contract_of_commissioner FOREIGN KEY (case_number, commissioner_id)
        REFERENCES transfer (case_number, commissioner_id),
    CONSTRAINT contract_term_within_bounds CHECK (years BETWEEN least_years AND most_years),
    CONSTRAINT contract_signed_by_somebody CHECK (
        (signed_on IS NULL AND signatory IS NULL) OR (signed_on IS NOT NULL AND signatory IS NOT NULL))
);

CREATE TABLE shadow_running (
    case_number   VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version       INTEGER NOT NULL CHECK (version > 0),
    began_on      DATE NOT NULL,
    ended_on      DATE NOT NULL,
    criteria_met  BOOLEAN NOT NULL,
    findings      TEXT NOT NULL,
    recorded_by   VARCHAR(64) NOT NULL,
    recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version),
    CONSTRAINT shadow_running_in_order CHECK (began_on <= ended_on)
);

--changeset spinout:contract-3
-- What a contract says besides its length and price; a version each time it is written, and a signature to one of them.
CREATE TABLE contract_clauses (
    case_number              VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version                  INTEGER NOT NULL CHECK (version > 0),
    reinvestment_percent     INTEGER NOT NULL CHECK (reinvestment_percent BETWEEN 0 AND 100),
    extension_years          INTEGER NOT NULL CHECK (extension_years >= 0),
    extension_notice_months  INTEGER NOT NULL CHECK (extension_notice_months >= 0),
    hand_back_months         INTEGER NOT NULL CHECK (hand_back_months > 0),
    step_in                  BOOLEAN NOT NULL,
    reverse_transfer         BOOLEAN NOT NULL,
    asset_lock               BOOLEAN NOT NULL,
    recorded_by              VARCHAR(64) NOT NULL,
    recorded_at              TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version)
);

CREATE TABLE contract_kpi (
    case_number  VARCHAR(20) NOT NULL,
    version      INTEGER NOT NULL,
    place        INTEGER NOT NULL,
    name         VARCHAR(200) NOT NULL CHECK (TRIM(name) <> ''),
    target       NUMERIC(19, 4) NOT NULL,
    unit         VARCHAR(60) NOT NULL CHECK (TRIM(unit) <> ''),
    is_limit     BOOLEAN NOT NULL,
    PRIMARY KEY (case_number, version, place),
    FOREIGN KEY (case_number, version) REFERENCES contract_clauses (case_number, version)
);

CREATE TABLE contract_promise (
    case_number      VARCHAR(20) NOT NULL,
    version          INTEGER NOT NULL,
    place            INTEGER NOT NULL,
    promise          TEXT NOT NULL,
    term             TEXT,
    dropped_because  TEXT,
    PRIMARY KEY (case_number, version, place),
    FOREIGN KEY (case_number, version) REFERENCES contract_clauses (case_number, version),
    CONSTRAINT promise_kept_or_dropped CHECK (
        (term IS NULL AND dropped_because IS NOT NULL) OR (term IS NOT NULL AND dropped_because IS NULL))
);

CREATE TABLE contract_line (
    case_number         VARCHAR(20) NOT NULL,
    version             INTEGER NOT NULL,
    place               INTEGER NOT NULL,
    name                VARCHAR(200) NOT NULL,
    yearly_price_pence  BIGINT NOT NULL CHECK (yearly_price_pence >= 0),
    PRIMARY KEY (case_number, version, place),
    UNIQUE (case_number, version, name),
    FOREIGN KEY (case_number, version) REFERENCES contract_clauses (case_number, version)
);

CREATE TABLE contract_signature (
    case_number       VARCHAR(20) NOT NULL,
    contract_version  INTEGER NOT NULL,
    clauses_version   INTEGER,
    lapsed_on         DATE,
    lapse_reasons     TEXT,
    lapsed_by         VARCHAR(64),
    PRIMARY KEY (case_number, contract_version),
    FOREIGN KEY (case_number, contract_version) REFERENCES contract_terms (case_number, version),
    FOREIGN KEY (case_number, clauses_version) REFERENCES contract_clauses (case_number, version),
    CONSTRAINT lapse_is_whole CHECK (
        (lapsed_on IS NULL AND lapse_reasons IS NULL AND lapsed_by IS NULL)
        OR (lapsed_on IS NOT NULL AND lapse_reasons IS NOT NULL AND lapsed_by IS NOT NULL))
);

CREATE TABLE signature_condition (
    case_number       VARCHAR(20) NOT NULL,
    contract_version  INTEGER NOT NULL,
    condition_code    VARCHAR(40) NOT NULL,
    long_stop         DATE NOT NULL,
    met_on            DATE,
    PRIMARY KEY (case_number, contract_version, condition_code),
    FOREIGN KEY (case_number, contract_version) REFERENCES contract_signature (case_number, contract_version),
    CONSTRAINT condition_met_in_time CHECK (met_on <= long_stop)
);

--changeset spinout:contract-4
-- By which route a contract is awarded, and what the public was told. Rows are only added: the highest version counts.
CREATE TABLE award_route (
    case_number          VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version              INTEGER NOT NULL CHECK (version > 0),
    route                VARCHAR(40) NOT NULL,
    reasons              TEXT NOT NULL,
    employee_controlled  BOOLEAN NOT NULL,
    last_reserved_on     DATE,
    chosen_on            DATE NOT NULL,
    recorded_by          VARCHAR(64) NOT NULL,
    recorded_at          TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version)
);

CREATE TABLE award_notice (
    case_number      VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version          INTEGER NOT NULL CHECK (version > 0),
    route            VARCHAR(40) NOT NULL,
    published_on     DATE NOT NULL,
    reference        VARCHAR(400) NOT NULL CHECK (TRIM(reference) <> ''),
    standstill_ends  DATE,
    recorded_by      VARCHAR(64) NOT NULL,
    recorded_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version),
    CONSTRAINT standstill_after_notice CHECK (standstill_ends > published_on)
);

--changeset spinout:contract-staff-1
-- What is known of an enterprise since this release; empty for those registered before.
ALTER TABLE enterprise_registration ADD COLUMN articles VARCHAR(400);
ALTER TABLE enterprise_registration ADD COLUMN locked_body VARCHAR(400);
ALTER TABLE enterprise_registration ADD COLUMN regulated_activities VARCHAR(400);
ALTER TABLE enterprise_registration ADD COLUMN not_regulated_because TEXT;
ALTER TABLE enterprise_registration ADD COLUMN data_protection_number VARCHAR(40);
ALTER TABLE enterprise_registration ADD COLUMN impact_assessment VARCHAR(400);
ALTER TABLE enterprise_registration ADD COLUMN employers_liability VARCHAR(400);
ALTER TABLE enterprise_registration ADD COLUMN clinical_negligence VARCHAR(2000);
ALTER TABLE enterprise_registration ADD COLUMN covered_from DATE;
ALTER TABLE enterprise_registration ADD CONSTRAINT registration_cover_whole CHECK (
    (data_protection_number IS NULL AND impact_assessment IS NULL AND employers_liability IS NULL
        AND clinical_negligence IS NULL AND covered_from IS NULL)
    OR (data_protection_number IS NOT NULL AND impact_assessment IS NOT NULL AND employers_liability IS NOT NULL
        AND clinical_negligence IS NOT NULL AND covered_from IS NOT NULL));

ALTER TABLE staff_transfer ADD COLUMN not_assigned INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE staff_transfer ADD COLUMN representation VARCHAR(40);
ALTER TABLE staff_transfer ADD COLUMN payroll_tested_on DATE;
ALTER TABLE staff_transfer ADD CONSTRAINT staff_all_counted CHECK (
    not_assigned >= 0 AND objected + not_assigned <= assigned);

--changeset spinout:contract-dates-1
-- The days a transfer was ever planned for. Rows are only added: the highest number counts.
CREATE TABLE transfer_date (
    case_number  VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    number       INTEGER NOT NULL CHECK (number > 0),
    planned_on   DATE NOT NULL,
    reason_code  VARCHAR(30),
    reasons      VARCHAR(2000),
    set_by       VARCHAR(64) NOT NULL,
    set_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, number),
    CONSTRAINT transfer_date_moved_for_a_reason CHECK (
        (number = 1) OR (reason_code IS NOT NULL AND TRIM(reasons) <> ''))
);

--changeset spinout:contract-successors
-- A body that takes over from another becomes the commissioner of the transfer; terms agreed before stay the other's.
ALTER TABLE contract_terms DROP CONSTRAINT contract_of_commissioner;
ALTER TABLE contract_terms ADD CONSTRAINT contract_of_transfer FOREIGN KEY (case_number) REFERENCES transfer (case_number);

--changeset spinout:contract-5
-- Decisions to go live. A decision waits for its day, is carried out, or is called off; at most one waits.
CREATE TABLE go_live (
    case_number     VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    number          INTEGER NOT NULL CHECK (number > 0),
    live_on         DATE NOT NULL,
    decided_by      VARCHAR(64) NOT NULL,
    decided_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    carried_out_at  TIMESTAMP WITH TIME ZONE,
    called_off_at   TIMESTAMP WITH TIME ZONE,
    reasons         TEXT,
    PRIMARY KEY (case_number, number),
    CONSTRAINT go_live_one_end CHECK (carried_out_at IS NULL OR called_off_at IS NULL),
    CONSTRAINT go_live_called_off_with_reasons CHECK (
        (called_off_at IS NULL AND reasons IS NULL) OR (called_off_at IS NOT NULL AND reasons IS NOT NULL))
);

CREATE TABLE go_live_line (
    case_number  VARCHAR(20) NOT NULL,
    number       INTEGER NOT NULL,
    line         VARCHAR(1000) NOT NULL,
    PRIMARY KEY (case_number, number, line),
    FOREIGN KEY (case_number, number) REFERENCES go_live (case_number, number)
);

CREATE TABLE go_live_follow_up (
    case_number  VARCHAR(20) NOT NULL,
    number       INTEGER NOT NULL,
    soft_stop    VARCHAR(40) NOT NULL,
    owner        VARCHAR(200) NOT NULL CHECK (TRIM(owner) <> ''),
    due_on       DATE NOT NULL,
    PRIMARY KEY (case_number, number, soft_stop),
    FOREIGN KEY (case_number, number) REFERENCES go_live (case_number, number)
);

CREATE TABLE line_staying (
    case_number  VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    line         VARCHAR(200) NOT NULL,
    reasons      TEXT NOT NULL,
    decided_by   VARCHAR(64) NOT NULL,
    decided_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, line)
);

--changeset spinout:contract-6
-- What sponsor bodies are asked for, what they say, and how the team goes on without what it does not get.
CREATE TABLE asset_request (
    case_number  VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    number       INTEGER NOT NULL CHECK (number > 0),
    sponsor_id   VARCHAR(64) NOT NULL,
    asks         TEXT NOT NULL,
    asked_by     VARCHAR(64) NOT NULL,
    asked_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    answer       VARCHAR(20) CHECK (answer IN ('AGREED', 'AGREED_ON_TERMS', 'REFUSED')),
    words        TEXT,
    answered_by  VARCHAR(64),
    answered_at  TIMESTAMP WITH TIME ZONE,
    settlement   VARCHAR(20) CHECK (settlement IN ('GO_ON_WITHOUT', 'ALTERNATIVE', 'LINE_LEFT_OUT')),
    settled_how  TEXT,
    PRIMARY KEY (case_number, number),
    CONSTRAINT asset_answer_with_words CHECK (answer IS NULL OR answer = 'AGREED' OR words IS NOT NULL)
);

--changeset spinout:contract-confirmation
-- What the public was told of an award after its standstill and signature. A confirmation may be published again.
CREATE TABLE award_confirmation (
    case_number   VARCHAR(20) NOT NULL REFERENCES transfer (case_number),
    version       INTEGER NOT NULL CHECK (version > 0),
    published_on  DATE NOT NULL,
    reference     VARCHAR(400) NOT NULL CHECK (TRIM(reference) <> ''),
    recorded_by   VARCHAR(64) NOT NULL,
    recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version)
);
