--liquibase formatted sql

--changeset spinout:fund-round-1
CREATE TABLE funding_round (
    round_number             VARCHAR(20) PRIMARY KEY,
    fund_id                  VARCHAR(20) NOT NULL REFERENCES fund,
    title                    VARCHAR(200) NOT NULL,
    opens_at                 TIMESTAMP WITH TIME ZONE NOT NULL,
    closes_at                TIMESTAMP WITH TIME ZONE NOT NULL,
    part_awards              BOOLEAN NOT NULL,
    allowed_difference       INTEGER NOT NULL CHECK (allowed_difference BETWEEN 0 AND 10000),
    one_scorer_up_to_pence   BIGINT NOT NULL CHECK (one_scorer_up_to_pence >= 0),
    state                    VARCHAR(12) NOT NULL CHECK (state IN ('OPEN', 'CLOSED', 'DECIDED', 'CANCELLED')),
    opened_by                VARCHAR(64) NOT NULL,
    opened_on                TIMESTAMP WITH TIME ZONE NOT NULL,
    last_receipt             INTEGER NOT NULL CHECK (last_receipt >= 0),
    last_adjustment          INTEGER NOT NULL CHECK (last_adjustment >= 0),
    decision_id              VARCHAR(64) UNIQUE,
    decided_adjustment       INTEGER,
    decided_by               VARCHAR(64),
    decided_at               TIMESTAMP WITH TIME ZONE,
    decision_reasons         VARCHAR(4000),
    offers_until             DATE,
    reserve_until            DATE,
    reserve_ended_on         DATE,
    published_on             DATE,
    cancelled_by             VARCHAR(64),
    cancel_reasons           VARCHAR(4000),
    CONSTRAINT round_opens_before_it_closes CHECK (opens_at < closes_at),
    CONSTRAINT round_is_decided_whole
        CHECK ((state = 'DECIDED') = (decision_id IS NOT NULL AND decided_by IS NOT NULL AND decided_at IS NOT NULL
            AND offers_until IS NOT NULL AND reserve_until IS NOT NULL AND decision_reasons IS NOT NULL)),
    CONSTRAINT round_is_cancelled_with_reasons
        CHECK ((state = 'CANCELLED') = (cancelled_by IS NOT NULL AND cancel_reasons IS NOT NULL)),
    CONSTRAINT only_a_decided_round_is_published CHECK (published_on IS NULL OR state = 'DECIDED')
);

CREATE TABLE funding_round_pot (
    round_number VARCHAR(20) NOT NULL REFERENCES funding_round,
    pot_id       VARCHAR(60) NOT NULL REFERENCES pot,
    budget_pence BIGINT NOT NULL CHECK (budget_pence > 0),
    PRIMARY KEY (round_number, pot_id)
);

CREATE TABLE funding_round_criterion (
    round_number VARCHAR(20) NOT NULL REFERENCES funding_round,
    code         VARCHAR(40) NOT NULL,
    place        INTEGER NOT NULL,
    label        VARCHAR(200) NOT NULL,
    weight       INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
    PRIMARY KEY (round_number, code)
);

CREATE TABLE funding_round_extension (
    round_number VARCHAR(20) NOT NULL REFERENCES funding_round,
    closed_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    closes_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    reasons      VARCHAR(4000) NOT NULL,
    extended_by  VARCHAR(64) NOT NULL,
    extended_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (round_number, closes_at),
    CONSTRAINT an_extension_is_later CHECK (closes_at > closed_at)
);

--changeset spinout:fund-round-2
CREATE TABLE bid (
    bid_number          VARCHAR(20) PRIMARY KEY,
    round_number        VARCHAR(20) NOT NULL REFERENCES funding_round,
    case_number         VARCHAR(20) NOT NULL,
    state               VARCHAR(14) NOT NULL
        CHECK (state IN ('DRAFT', 'NOT_SUBMITTED', 'SUBMITTED', 'ELIGIBLE', 'INELIGIBLE', 'ASSESSED', 'AWARDED',
                         'ON_RESERVE', 'MORE_SUPPORT', 'REJECTED', 'NOT_REACHED', 'WITHDRAWN', 'CANCELLED')),
    started_by          VARCHAR(64) NOT NULL,
    started_at          TIMESTAMP WITH TIME ZONE NOT NULL,
    product             VARCHAR(20)
        CHECK (product IN ('DEVELOPMENT_GRANT', 'REVENUE_GRANT', 'REVENUE_LOAN', 'CAPITAL_LOAN')),
    requested_pence     BIGINT CHECK (requested_pence > 0),
    least_useful_pence  BIGINT CHECK (least_useful_pence > 0),
    purpose             TEXT,
    submitted_by        VARCHAR(64),
    submitted_at        TIMESTAMP WITH TIME ZONE,
    receipt             INTEGER CHECK (receipt > 0),
    failed_tests        VARCHAR(1000),
    tested_by           VARCHAR(64),
    score               INTEGER CHECK (score BETWEEN 0 AND 10000),
    CONSTRAINT one_receipt_per_bid UNIQUE (round_number, receipt),
    CONSTRAINT a_part_is_no_more_than_the_whole CHECK (least_useful_pence <= requested_pence),
    CONSTRAINT a_bid_is_submitted_whole
        CHECK ((receipt IS NULL AND product IS NULL AND requested_pence IS NULL AND least_useful_pence IS NULL
                AND purpose IS NULL AND submitted_by IS NULL AND submitted_at IS NULL)
            OR (receipt IS NOT NULL AND product IS NOT NULL AND requested_pence IS NOT NULL
                AND least_useful_pence IS NOT NULL AND purpose IS NOT NULL AND submitted_by IS NOT NULL
                AND submitted_at IS NOT NULL)),
    CONSTRAINT only_a_submitted_bid_is_judged
        CHECK (receipt IS NOT NULL OR state IN ('DRAFT', 'NOT_SUBMITTED', 'WITHDRAWN', 'CANCELLED')),
    CONSTRAINT only_a_scored_bid_is_decided
        CHECK (score IS NOT NULL
            OR state NOT IN ('ASSESSED', 'AWARDED', 'ON_RESERVE', 'MORE_SUPPORT', 'REJECTED', 'NOT_REACHED'))
);
CREATE INDEX bid_of_case ON bid (case_number);

ALTER TABLE award ADD COLUMN bid_number VARCHAR(20) REFERENCES bid;
ALTER TABLE award ADD CONSTRAINT one_award_per_bid UNIQUE (bid_number);

--changeset spinout:fund-round-3
-- What a scorer said of his or her interests in one bid; a later word is a further row.
CREATE TABLE bid_interest (
    bid_number  VARCHAR(20) NOT NULL REFERENCES bid,
    scorer      VARCHAR(64) NOT NULL,
    entry       INTEGER NOT NULL,
    interest    VARCHAR(4000),
    declared_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (bid_number, scorer, entry)
);

CREATE TABLE bid_scorer (
    bid_number   VARCHAR(20) NOT NULL REFERENCES bid,
    scorer       VARCHAR(64) NOT NULL,
    stands       BOOLEAN NOT NULL,
    appointed_by VARCHAR(64) NOT NULL,
    appointed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (bid_number, scorer)
);

-- The sheet of one scorer, or the one agreed in moderation. A sheet struck out is kept and no longer counts.
CREATE TABLE bid_score_sheet (
    bid_number VARCHAR(20) NOT NULL REFERENCES bid,
    sheet      INTEGER NOT NULL,
    given_by   VARCHAR(64) NOT NULL,
    moderated  BOOLEAN NOT NULL,
    counts     BOOLEAN NOT NULL,
    total      INTEGER NOT NULL CHECK (total BETWEEN 0 AND 10000),
    comments   TEXT NOT NULL,
    given_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (bid_number, sheet)
);

CREATE TABLE bid_score (
    bid_number VARCHAR(20) NOT NULL,
    sheet      INTEGER NOT NULL,
    criterion  VARCHAR(40) NOT NULL,
    score      INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    PRIMARY KEY (bid_number, sheet, criterion),
    FOREIGN KEY (bid_number, sheet) REFERENCES bid_score_sheet
);

CREATE TABLE bid_visit (
    bid_number VARCHAR(20) NOT NULL REFERENCES bid,
    visit      INTEGER NOT NULL,
    visited_on DATE NOT NULL,
    note       TEXT NOT NULL,
    noted_by   VARCHAR(64) NOT NULL,
    noted_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (bid_number, visit)
);

--changeset spinout:fund-round-4
-- What the panel tried before it decided. Rows are only ever added; a later one on the same bid counts.
CREATE TABLE round_adjustment (
    round_number VARCHAR(20) NOT NULL REFERENCES funding_round,
    adjustment   INTEGER NOT NULL CHECK (adjustment > 0),
    kind         VARCHAR(10) NOT NULL CHECK (kind IN ('DROP', 'TRIM', 'PLACE', 'RESTORE', 'PASS_MARK')),
    bid_number   VARCHAR(20) REFERENCES bid,
    outcome      VARCHAR(12) CHECK (outcome IN ('MORE_SUPPORT', 'REJECT')),
    amount_pence BIGINT CHECK (amount_pence > 0),
    place        INTEGER CHECK (place > 0),
    pass_mark    INTEGER CHECK (pass_mark BETWEEN 0 AND 10000),
    reasons      VARCHAR(4000) NOT NULL,
    made_by      VARCHAR(64) NOT NULL,
    made_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (round_number, adjustment),
    CONSTRAINT an_adjustment_says_what
        CHECK ((kind = 'DROP' AND bid_number IS NOT NULL AND outcome IS NOT NULL)
            OR (kind = 'TRIM' AND bid_number IS NOT NULL AND amount_pence IS NOT NULL)
            OR (kind = 'PLACE' AND bid_number IS NOT NULL AND place IS NOT NULL)
            OR (kind = 'RESTORE' AND bid_number IS NOT NULL)
            OR (kind = 'PASS_MARK' AND bid_number IS NULL AND pass_mark IS NOT NULL))
);

-- What the panel decided on each bid it ranked. A promotion from the reserve list is a further row of a later step.
CREATE TABLE bid_result (
    bid_number    VARCHAR(20) NOT NULL REFERENCES bid,
    step          INTEGER NOT NULL CHECK (step > 0),
    round_number  VARCHAR(20) NOT NULL REFERENCES funding_round,
    rank_in_round INTEGER NOT NULL CHECK (rank_in_round > 0),
    outcome       VARCHAR(12) NOT NULL CHECK (outcome IN ('INVEST', 'RESERVE', 'MORE_SUPPORT', 'REJECT')),
    amount_pence  BIGINT CHECK (amount_pence > 0),
    most_pence    BIGINT NOT NULL CHECK (most_pence > 0),
    reasons       VARCHAR(4000) NOT NULL,
    decided_by    VARCHAR(64) NOT NULL,
    decided_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (bid_number, step),
    CONSTRAINT an_investment_has_an_amount CHECK ((outcome = 'INVEST') = (amount_pence IS NOT NULL)),
    CONSTRAINT invests_no_more_than_the_most CHECK (amount_pence <= most_pence)
);
CREATE INDEX bid_result_of_round ON bid_result (round_number);

--changeset spinout:fund-round-5
-- What a bid is given as, where the panel gives it as something else than it asks for: a loan instead of a grant.
ALTER TABLE round_adjustment ADD COLUMN product VARCHAR(20);
ALTER TABLE round_adjustment ADD CONSTRAINT only_a_sum_is_given_as_a_product
    CHECK (product IS NULL
        OR (kind = 'TRIM' AND product IN ('DEVELOPMENT_GRANT', 'REVENUE_GRANT', 'REVENUE_LOAN', 'CAPITAL_LOAN')));
