--liquibase formatted sql

--changeset spinout:fund-award-1
-- What a recipient confirmed in writing about public support of this kind, before an award was given.
CREATE TABLE aid (
    award_number  VARCHAR(20) PRIMARY KEY REFERENCES award,
    given_on      DATE NOT NULL,
    value_pence   BIGINT NOT NULL CHECK (value_pence > 0),
    others_pence  BIGINT NOT NULL CHECK (others_pence >= 0),
    cap_pence     BIGINT NOT NULL CHECK (cap_pence >= 0),
    rule_source   VARCHAR(300) NOT NULL,
    confirmed_by  VARCHAR(64) NOT NULL,
    confirmed_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_on   DATE
);

--changeset spinout:fund-award-2
-- The schedule of an award's agreement. The first tranche may have been paid on signature, before there was a schedule.
CREATE TABLE tranche (
    award_number   VARCHAR(20) NOT NULL REFERENCES award,
    tranche_number INT NOT NULL CHECK (tranche_number > 0),
    milestone      VARCHAR(1000) NOT NULL,
    amount_pence   BIGINT NOT NULL CHECK (amount_pence > 0),
    match_pence    BIGINT NOT NULL CHECK (match_pence >= 0),
    due_on         DATE NOT NULL,
    state          VARCHAR(12) NOT NULL CHECK (state IN ('PLANNED', 'PAID', 'CANCELLED')),
    PRIMARY KEY (award_number, tranche_number)
);

--changeset spinout:fund-award-3
CREATE TABLE award_receipt (
    award_number   VARCHAR(20) NOT NULL REFERENCES award,
    receipt_number INT NOT NULL CHECK (receipt_number > 0),
    amount_pence   BIGINT NOT NULL CHECK (amount_pence > 0),
    received_on    DATE NOT NULL,
    bank_reference VARCHAR(60) NOT NULL,
    entered_by     VARCHAR(64) NOT NULL,
    PRIMARY KEY (award_number, receipt_number),
    UNIQUE (award_number, bank_reference)
);

--changeset spinout:fund-award-4
CREATE TABLE loan_instalment (
    award_number         VARCHAR(20) NOT NULL REFERENCES award,
    instalment_number    INT NOT NULL CHECK (instalment_number > 0),
    due_on               DATE NOT NULL,
    principal_pence      BIGINT NOT NULL CHECK (principal_pence >= 0),
    interest_pence       BIGINT NOT NULL CHECK (interest_pence >= 0),
    principal_paid_pence BIGINT NOT NULL CHECK (principal_paid_pence >= 0),
    interest_paid_pence  BIGINT NOT NULL CHECK (interest_paid_pence >= 0),
    PRIMARY KEY (award_number, instalment_number),
    CONSTRAINT pays_no_more_than_is_owed
        CHECK (principal_paid_pence <= principal_pence AND interest_paid_pence <= interest_pence)
);

--changeset spinout:fund-award-5
-- What the panel decided to take back of an award, and how far it has come.
CREATE TABLE recovery_claim (
    award_number  VARCHAR(20) NOT NULL REFERENCES award,
    claim_number  INT NOT NULL CHECK (claim_number > 0),
    ground        VARCHAR(20) NOT NULL
        CHECK (ground IN ('FAILURE', 'SALE', 'INELIGIBLE_SPEND', 'UNDERSPEND', 'ARREARS')),
    amount_pence  BIGINT NOT NULL CHECK (amount_pence > 0),
    back_pence    BIGINT NOT NULL CHECK (back_pence >= 0),
    instalments   INT NOT NULL CHECK (instalments > 0),
    first_due_on  DATE NOT NULL,
    decided_by    VARCHAR(64) NOT NULL,
    written_off   BOOLEAN NOT NULL,
    PRIMARY KEY (award_number, claim_number),
    CONSTRAINT takes_back_no_more_than_claimed CHECK (back_pence <= amount_pence)
);
