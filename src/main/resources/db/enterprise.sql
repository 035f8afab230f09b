--liquibase formatted sql

--changeset spinout:enterprise-1
-- What was launched. Every table of this room only grows.
CREATE TABLE enterprise (
    case_number          VARCHAR(20) PRIMARY KEY,
    body_id              VARCHAR(50) NOT NULL,
    name                 VARCHAR(200) NOT NULL CHECK (name <> ''),
    legal_form           VARCHAR(40) NOT NULL,
    registration_number  VARCHAR(40) NOT NULL,
    registered_on        DATE NOT NULL,
    commissioner_id      VARCHAR(50) NOT NULL,
    launched_on          DATE NOT NULL,
    reinvest_percent     INTEGER NOT NULL CHECK (reinvest_percent BETWEEN 0 AND 100),
    notice_months        INTEGER NOT NULL CHECK (notice_months > 0),
    opened_at            TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE enterprise_end (
    case_number  VARCHAR(20) PRIMARY KEY REFERENCES enterprise (case_number),
    ground       VARCHAR(40) NOT NULL,
    ended_on     DATE NOT NULL,
    recorded_at  TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE enterprise_contract (
    case_number         VARCHAR(20) NOT NULL REFERENCES enterprise (case_number),
    version             INTEGER NOT NULL CHECK (version > 0),
    starts_on           DATE NOT NULL,
    ends_on             DATE NOT NULL,
    basis               VARCHAR(20) NOT NULL CHECK (basis IN ('FIRST_CONTRACT', 'EXTENSION', 'TENDER')),
    yearly_price_pence  BIGINT NOT NULL CHECK (yearly_price_pence > 0),
    recorded_by         VARCHAR(64) NOT NULL,
    recorded_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, version),
    CONSTRAINT enterprise_contract_in_order CHECK (starts_on <= ends_on)
);

CREATE TABLE enterprise_measure (
    case_number     VARCHAR(20) NOT NULL REFERENCES enterprise (case_number),
    measure_number  INTEGER NOT NULL CHECK (measure_number > 0),
    name            VARCHAR(300) NOT NULL CHECK (name <> ''),
    unit            VARCHAR(20) NOT NULL,
    target          NUMERIC(19, 2) NOT NULL,
    at_least        BOOLEAN NOT NULL,
    named_by        VARCHAR(64) NOT NULL,
    named_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, measure_number)
);

CREATE TABLE enterprise_return (
    case_number       VARCHAR(20) NOT NULL REFERENCES enterprise (case_number),
    return_number     INTEGER NOT NULL CHECK (return_number > 0),
    up_to             DATE NOT NULL,
    result            VARCHAR(10) NOT NULL CHECK (result IN ('MET', 'NOT_MET', 'MISSED')),
    cash_cover_weeks  INTEGER CHECK (cash_cover_weeks >= 0),
    entered_by        VARCHAR(64) NOT NULL,
    entered_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, return_number)
);

CREATE TABLE enterprise_figure (
    case_number     VARCHAR(20) NOT NULL,
    return_number   INTEGER NOT NULL,
    measure_number  INTEGER NOT NULL,
    figure          NUMERIC(19, 2) NOT NULL,
    PRIMARY KEY (case_number, return_number, measure_number),
    FOREIGN KEY (case_number, return_number) REFERENCES enterprise_return (case_number, return_number),
    FOREIGN KEY (case_number, measure_number) REFERENCES enterprise_measure (case_number, measure_number)
);

--changeset spinout:enterprise-2
-- A year that nobody reported is a row of its own, without figures.
CREATE TABLE enterprise_report (
    case_number             VARCHAR(20) NOT NULL REFERENCES enterprise (case_number),
    year_ended_on           DATE NOT NULL,
    benefit                 TEXT,
    turnover_pence          BIGINT CHECK (turnover_pence >= 0),
    surplus_pence           BIGINT,
    reinvested_pence        BIGINT CHECK (reinvested_pence >= 0),
    dividends_pence         BIGINT CHECK (dividends_pence >= 0),
    locked_dividends_pence  BIGINT CHECK (locked_dividends_pence >= 0),
    distributable_pence     BIGINT,
    retained_pence          BIGINT,
    granted_pence           BIGINT CHECK (granted_pence >= 0),
    directors_pay_pence     BIGINT CHECK (directors_pay_pence >= 0),
    under_value_pence       BIGINT CHECK (under_value_pence >= 0),
    under_value_details     TEXT,
    consulted               TEXT,
    consultation_outcome    TEXT,
    staff                   INTEGER CHECK (staff >= 0),
    staff_owners            INTEGER CHECK (staff_owners >= 0),
    entered_by              VARCHAR(64) NOT NULL,
    entered_at              TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, year_ended_on),
    CONSTRAINT enterprise_report_adds_up CHECK (benefit IS NULL OR (
        reinvested_pence + dividends_pence + granted_pence + retained_pence = surplus_pence
        AND locked_dividends_pence <= dividends_pence AND staff_owners <= staff))
);

CREATE TABLE enterprise_grant (
    case_number    VARCHAR(20) NOT NULL,
    year_ended_on  DATE NOT NULL,
    grant_number   INTEGER NOT NULL CHECK (grant_number > 0),
    recipient      VARCHAR(200) NOT NULL,
    amount_pence   BIGINT NOT NULL CHECK (amount_pence > 0),
    purpose        VARCHAR(300) NOT NULL,
    PRIMARY KEY (case_number, year_ended_on, grant_number),
    FOREIGN KEY (case_number, year_ended_on) REFERENCES enterprise_report (case_number, year_ended_on)
);

CREATE TABLE enterprise_promise (
    case_number     VARCHAR(20) NOT NULL REFERENCES enterprise (case_number),
    promise_number  INTEGER NOT NULL CHECK (promise_number > 0),
    name            VARCHAR(300) NOT NULL,
    unit            VARCHAR(20) NOT NULL,
    figure          NUMERIC(19, 2) NOT NULL,
    approved_on     DATE NOT NULL,
    source          VARCHAR(200) NOT NULL,
    at_least        BOOLEAN NOT NULL,
    PRIMARY KEY (case_number, promise_number)
);

CREATE TABLE enterprise_snapshot (
    id              BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    case_number     VARCHAR(20) NOT NULL,
    promise_number  INTEGER NOT NULL,
    as_of           DATE NOT NULL,
    figure          NUMERIC(19, 2) NOT NULL,
    source          VARCHAR(200) NOT NULL CHECK (source <> ''),
    noted_by        VARCHAR(64) NOT NULL,
    noted_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    FOREIGN KEY (case_number, promise_number) REFERENCES enterprise_promise (case_number, promise_number)
);

--changeset spinout:enterprise-3
CREATE TABLE enterprise_staff_return (
    case_number  VARCHAR(20) PRIMARY KEY REFERENCES enterprise (case_number),
    employed     INTEGER NOT NULL CHECK (employed >= 0),
    to_host      INTEGER NOT NULL CHECK (to_host >= 0),
    to_provider  INTEGER NOT NULL CHECK (to_provider >= 0),
    redundant    INTEGER NOT NULL CHECK (redundant >= 0),
    elsewhere    INTEGER NOT NULL CHECK (elsewhere >= 0),
    returned_on  DATE NOT NULL,
    entered_by   VARCHAR(64) NOT NULL,
    entered_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT enterprise_staff_add_up CHECK (to_host + to_provider + redundant + elsewhere = employed)
);

CREATE TABLE enterprise_residual_assets (
    case_number        VARCHAR(20) PRIMARY KEY REFERENCES enterprise (case_number),
    value_pence        BIGINT NOT NULL CHECK (value_pence >= 0),
    destination        VARCHAR(20) NOT NULL,
    recipient          VARCHAR(200),
    consent_reference  VARCHAR(100),
    entered_by         VARCHAR(64) NOT NULL,
    entered_at         TIMESTAMP WITH TIME ZONE NOT NULL
);

--changeset spinout:enterprise-4
CREATE TABLE enterprise_warning (
    case_number       VARCHAR(20) NOT NULL REFERENCES enterprise (case_number),
    warning_number    INTEGER NOT NULL CHECK (warning_number > 0),
    raised_on         DATE NOT NULL,
    cash_cover_weeks  INTEGER NOT NULL CHECK (cash_cover_weeks >= 0),
    debts_pence       BIGINT NOT NULL CHECK (debts_pence >= 0),
    staff             INTEGER NOT NULL CHECK (staff >= 0),
    details           TEXT NOT NULL,
    raised_by         VARCHAR(64) NOT NULL,
    raised_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, warning_number)
);

CREATE TABLE enterprise_warning_end (
    case_number     VARCHAR(20) NOT NULL,
    warning_number  INTEGER NOT NULL,
    outcome         VARCHAR(20) NOT NULL,
    ended_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (case_number, warning_number),
    FOREIGN KEY (case_number, warning_number) REFERENCES enterprise_warning (case_number, warning_number)
);

--changeset spinout:enterprise-5
CREATE TABLE provider_application (
    application_number  VARCHAR(20) PRIMARY KEY,
    service_line        VARCHAR(40) NOT NULL,
    area                VARCHAR(200) NOT NULL CHECK (area <> ''),
    commissioner_id     VARCHAR(50) NOT NULL,
    provider_name       VARCHAR(200) NOT NULL CHECK (provider_name <> ''),
    applied_by          VARCHAR(64) NOT NULL,
    cqc_number          VARCHAR(40)
);

-- The last row of an application says where it stands.
CREATE TABLE provider_state (
    id                  BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    application_number  VARCHAR(20) NOT NULL REFERENCES provider_application (application_number),
    state               VARCHAR(20) NOT NULL CHECK (state IN ('applied', 'qualified', 'refused', 'delisted')),
    reason_code         VARCHAR(40),
    state_on            DATE NOT NULL,
    entered_by          VARCHAR(64) NOT NULL,
    entered_at          TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX provider_state_of_application ON provider_state (application_number);
