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
