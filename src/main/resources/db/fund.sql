--liquibase formatted sql

--changeset spinout:fund-1
CREATE TABLE fund (
    fund_id VARCHAR(20) PRIMARY KEY,
    name    VARCHAR(200) NOT NULL UNIQUE
);

CREATE TABLE pot (
    pot_id         VARCHAR(60) PRIMARY KEY,
    fund_id        VARCHAR(20) NOT NULL REFERENCES fund,
    kind           VARCHAR(20) NOT NULL
        CHECK (kind IN ('REVENUE_GRANT', 'REVENUE_LOAN', 'CAPITAL_GRANT', 'CAPITAL_LOAN')),
    financial_year VARCHAR(7) NOT NULL,
    UNIQUE (fund_id, kind, financial_year)
);

--changeset spinout:fund-2
-- Rows are only ever added. An entry moves an amount from one balance of its pot to another and carries what all four
-- hold after it, so a statement needs no sum and every sum can be checked.
CREATE TABLE ledger_entry (
    pot_id          VARCHAR(60) NOT NULL REFERENCES pot,
    entry_number    BIGINT NOT NULL CHECK (entry_number > 0),
    subject         VARCHAR(60) NOT NULL,
    part            VARCHAR(40) NOT NULL,
    kind            VARCHAR(12) NOT NULL,
    amount_pence    BIGINT NOT NULL CHECK (amount_pence > 0),
    moved_from      VARCHAR(12) NOT NULL,
    moved_to        VARCHAR(12) NOT NULL,
    available_pence BIGINT NOT NULL CONSTRAINT available_never_below_zero CHECK (available_pence >= 0),
    reserved_pence  BIGINT NOT NULL CONSTRAINT reserved_never_below_zero CHECK (reserved_pence >= 0),
    committed_pence BIGINT NOT NULL CONSTRAINT committed_never_below_zero CHECK (committed_pence >= 0),
    paid_pence      BIGINT NOT NULL CONSTRAINT paid_never_below_zero CHECK (paid_pence >= 0),
    corrects        BIGINT,
    note            VARCHAR(500),
    recorded_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (pot_id, entry_number),
    CONSTRAINT one_entry_per_cause UNIQUE (subject, part, kind),
    CONSTRAINT corrects_an_entry_of_the_pot FOREIGN KEY (pot_id, corrects) REFERENCES ledger_entry (pot_id, entry_number),
    CONSTRAINT correction_says_what_and_why
        CHECK ((kind = 'CORRECTION' AND corrects IS NOT NULL AND corrects < entry_number AND note IS NOT NULL)
            OR (kind <> 'CORRECTION' AND corrects IS NULL)),
    CONSTRAINT moves_as_its_kind_says
        CHECK ((kind = 'BUDGET' AND moved_from = 'OUTSIDE' AND moved_to = 'AVAILABLE')
            OR (kind = 'RESERVE' AND moved_from = 'AVAILABLE' AND moved_to = 'RESERVED')
            OR (kind = 'COMMIT' AND moved_from = 'RESERVED' AND moved_to = 'COMMITTED')
            OR (kind = 'PAY' AND moved_from = 'COMMITTED' AND moved_to = 'PAID')
            OR (kind = 'RELEASE' AND moved_from IN ('RESERVED', 'COMMITTED') AND moved_to = 'AVAILABLE')
            OR (kind = 'EXPIRE' AND moved_from = 'RESERVED' AND moved_to = 'AVAILABLE')
            OR (kind = 'RECOVER' AND moved_from = 'PAID' AND moved_to = 'AVAILABLE')
            OR (kind = 'CORRECTION' AND moved_from <> moved_to
                AND moved_from IN ('OUTSIDE', 'AVAILABLE', 'COMMITTED', 'PAID')
                AND moved_to IN ('OUTSIDE', 'AVAILABLE', 'COMMITTED', 'PAID')))
);

--changeset spinout:fund-3
CREATE TABLE award (
    award_number    VARCHAR(20) PRIMARY KEY,
    case_number     VARCHAR(20) NOT NULL,
    product         VARCHAR(20) NOT NULL
        CHECK (product IN ('DEVELOPMENT_GRANT', 'REVENUE_GRANT', 'REVENUE_LOAN', 'CAPITAL_LOAN')),
    requested_pence BIGINT NOT NULL CHECK (requested_pence > 0),
    purpose         TEXT NOT NULL,
    applied_by      VARCHAR(64) NOT NULL,
    applied_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    state           VARCHAR(12) NOT NULL
        CHECK (state IN ('APPLIED', 'APPRAISED', 'OFFERED', 'ACCEPTED', 'AGREED', 'PAYING', 'CLOSED',
                         'DECLINED', 'EXPIRED', 'REJECTED', 'WITHDRAWN', 'RECOVERED')),
    offered_pence   BIGINT CHECK (offered_pence > 0),
    pot_id          VARCHAR(60) REFERENCES pot,
    expires_on      DATE,
    accepted_pence  BIGINT CHECK (accepted_pence > 0),
    CONSTRAINT offers_no_more_than_requested CHECK (offered_pence <= requested_pence),
    CONSTRAINT accepts_no_more_than_offered CHECK (accepted_pence <= offered_pence),
    CONSTRAINT offer_is_whole
        CHECK ((offered_pence IS NULL AND pot_id IS NULL AND expires_on IS NULL AND accepted_pence IS NULL)
            OR (offered_pence IS NOT NULL AND pot_id IS NOT NULL AND expires_on IS NOT NULL)),
    CONSTRAINT bound_money_was_accepted
        CHECK (state NOT IN ('ACCEPTED', 'AGREED', 'PAYING', 'CLOSED', 'RECOVERED') OR accepted_pence IS NOT NULL),
    CONSTRAINT offered_state_has_an_offer
        CHECK (state NOT IN ('OFFERED', 'DECLINED', 'EXPIRED') OR offered_pence IS NOT NULL)
);
CREATE INDEX award_of_case ON award (case_number);

--changeset spinout:fund-4
INSERT INTO fund (fund_id, name) VALUES ('SEIF', 'Social Enterprise Investment Fund');

--changeset spinout:fund-5 dbms:postgresql splitStatements:false
-- H2 runs evaluations only; where real money is kept, the database itself refuses to change history.
CREATE FUNCTION refuse_to_change_the_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The ledger is append-only: correct an entry with a further entry.';
END
$$;
CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_the_ledger();

--changeset spinout:fund-support-1
INSERT INTO fund (fund_id, name) VALUES ('MSP', 'Mutuals Support Programme');

--changeset spinout:fund-support-2
-- Advice bought for a team. There is a supplier to be paid, and no place for a payment to the team.
CREATE TABLE support (
    support_number  VARCHAR(20) PRIMARY KEY,
    case_number     VARCHAR(20) NOT NULL,
    advice_field    VARCHAR(40) NOT NULL,
    advice_needed   TEXT NOT NULL,
    estimate_pence  BIGINT NOT NULL CHECK (estimate_pence > 0),
    applied_by      VARCHAR(64) NOT NULL,
    applied_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    state           VARCHAR(12) NOT NULL
        CHECK (state IN ('APPLIED', 'APPROVED', 'CONTRACTED', 'DELIVERED', 'SUPPORTED', 'DECLINED', 'ENDED',
                         'WITHDRAWN')),
    pot_id          VARCHAR(60) REFERENCES pot,
    approved_pence  BIGINT CHECK (approved_pence > 0),
    supplier        VARCHAR(200),
    price_pence     BIGINT CHECK (price_pence > 0),
    output_title    VARCHAR(200),
    output_text     TEXT,
    shared_at       TIMESTAMP WITH TIME ZONE,
    CONSTRAINT support_approves_no_more_than_asked CHECK (approved_pence <= estimate_pence),
    CONSTRAINT support_pays_no_more_than_approved CHECK (price_pence <= approved_pence),
    CONSTRAINT support_pays_a_supplier CHECK ((supplier IS NULL) = (price_pence IS NULL)),
    CONSTRAINT support_is_bought_before_it_is_delivered
        CHECK (state NOT IN ('CONTRACTED', 'DELIVERED', 'SUPPORTED') OR supplier IS NOT NULL),
    CONSTRAINT support_is_shared CHECK ((state = 'SUPPORTED') = (output_text IS NOT NULL AND shared_at IS NOT NULL))
);
CREATE INDEX support_of_case ON support (case_number);

--changeset spinout:fund-6
-- The day an entry counts for, and the day it was made: the same, unless it was booked back.
ALTER TABLE ledger_entry ADD COLUMN booked_on DATE;
ALTER TABLE ledger_entry ADD COLUMN entered_on DATE;
-- The pot of the other half, where money went from one pot to another.
ALTER TABLE ledger_entry ADD COLUMN other_pot_id VARCHAR(60) REFERENCES pot;
ALTER TABLE ledger_entry ALTER COLUMN kind SET DATA TYPE VARCHAR(20);
ALTER TABLE ledger_entry ALTER COLUMN part SET DATA TYPE VARCHAR(60);

--changeset spinout:fund-7 dbms:h2
UPDATE ledger_entry SET booked_on = CAST(FORMATDATETIME(recorded_at, 'yyyy-MM-dd', 'en', 'Europe/London') AS DATE);

--changeset spinout:fund-8 dbms:postgresql
-- The only change ever made to entries: each is told its day, which follows from the moment it was recorded.
ALTER TABLE ledger_entry DISABLE TRIGGER ledger_is_append_only;
UPDATE ledger_entry SET booked_on = CAST(recorded_at AT TIME ZONE 'Europe/London' AS DATE);

--changeset spinout:fund-9
-- Clocks of two nodes may have disagreed about midnight; days never go back within a pot.
UPDATE ledger_entry SET entered_on = (SELECT MAX(earlier.booked_on) FROM ledger_entry earlier
    WHERE earlier.pot_id = ledger_entry.pot_id AND earlier.entry_number <= ledger_entry.entry_number);
UPDATE ledger_entry SET booked_on = entered_on;

--changeset spinout:fund-10 dbms:postgresql
ALTER TABLE ledger_entry ENABLE TRIGGER ledger_is_append_only;

--changeset spinout:fund-11
ALTER TABLE ledger_entry ALTER COLUMN booked_on SET NOT NULL;
ALTER TABLE ledger_entry ALTER COLUMN entered_on SET NOT NULL;
ALTER TABLE ledger_entry ADD CONSTRAINT booked_no_later_than_entered CHECK (booked_on <= entered_on);
ALTER TABLE ledger_entry DROP CONSTRAINT moves_as_its_kind_says;
ALTER TABLE ledger_entry ADD CONSTRAINT moves_as_its_kind_says
    CHECK ((kind = 'BUDGET' AND moved_from = 'OUTSIDE' AND moved_to = 'AVAILABLE')
        OR (kind = 'RESERVE' AND moved_from = 'AVAILABLE' AND moved_to = 'RESERVED')
        OR (kind = 'COMMIT' AND moved_from = 'RESERVED' AND moved_to = 'COMMITTED')
        OR (kind = 'PAY' AND moved_from = 'COMMITTED' AND moved_to = 'PAID')
        OR (kind = 'RELEASE' AND moved_from IN ('RESERVED', 'COMMITTED') AND moved_to = 'AVAILABLE')
        OR (kind = 'EXPIRE' AND moved_from = 'RESERVED' AND moved_to = 'AVAILABLE')
        OR (kind = 'RECOVER' AND moved_from = 'PAID' AND moved_to = 'AVAILABLE')
        OR (kind = 'REPAY' AND moved_from = 'PAID' AND moved_to IN ('AVAILABLE', 'OUTSIDE'))
        OR (kind = 'REPAY' AND moved_from = 'OUTSIDE' AND moved_to = 'AVAILABLE' AND other_pot_id IS NOT NULL)
        OR (kind = 'VIREMENT' AND moved_from = 'AVAILABLE' AND moved_to = 'OUTSIDE')
        OR (kind = 'VIREMENT' AND moved_from = 'OUTSIDE' AND moved_to = 'AVAILABLE')
        OR (kind = 'CARRY_FORWARD' AND moved_from IN ('AVAILABLE', 'RESERVED', 'COMMITTED') AND moved_to = 'OUTSIDE')
        OR (kind = 'CARRY_FORWARD' AND moved_from = 'OUTSIDE' AND moved_to IN ('AVAILABLE', 'RESERVED', 'COMMITTED'))
        OR (kind = 'LAPSE' AND moved_from = 'AVAILABLE' AND moved_to = 'OUTSIDE')
        OR (kind = 'CORRECTION' AND moved_from <> moved_to
            AND moved_from IN ('OUTSIDE', 'AVAILABLE', 'COMMITTED', 'PAID')
            AND moved_to IN ('OUTSIDE', 'AVAILABLE', 'COMMITTED', 'PAID')));
ALTER TABLE ledger_entry ADD CONSTRAINT half_names_the_other_pot
    CHECK ((kind IN ('VIREMENT', 'CARRY_FORWARD') AND other_pot_id IS NOT NULL AND other_pot_id <> pot_id)
        OR (kind = 'REPAY' AND (other_pot_id IS NULL OR other_pot_id <> pot_id))
        OR (kind NOT IN ('VIREMENT', 'CARRY_FORWARD', 'REPAY') AND other_pot_id IS NULL));
CREATE INDEX ledger_entry_entered ON ledger_entry (pot_id, entered_on, entry_number);

--changeset spinout:fund-12 dbms:postgresql
CREATE INDEX ledger_entry_booked_back ON ledger_entry (pot_id, booked_on) WHERE booked_on < entered_on;

--changeset spinout:fund-13 dbms:h2
CREATE INDEX ledger_entry_booked_back ON ledger_entry (pot_id, booked_on);

--changeset spinout:fund-14
-- Since when a pot's free money leaves at once, by which decision; and up to which day its fund's books are closed,
-- kept with the pot because a writer reads it under the pot's lock.
ALTER TABLE pot ADD COLUMN lapsed_on DATE;
ALTER TABLE pot ADD COLUMN lapse_decision VARCHAR(60);
ALTER TABLE pot ADD COLUMN closed_until DATE;
ALTER TABLE pot ADD CONSTRAINT lapsed_by_decision CHECK ((lapsed_on IS NULL) = (lapse_decision IS NULL));
-- Whether loans paid back may be lent again; otherwise they leave the fund.
ALTER TABLE fund ADD COLUMN recycles BOOLEAN DEFAULT FALSE NOT NULL;
CREATE TABLE closed_period (
    fund_id   VARCHAR(20) NOT NULL REFERENCES fund,
    last_day  DATE NOT NULL,
    closed_by VARCHAR(64) NOT NULL,
    closed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (fund_id, last_day)
);

--changeset spinout:fund-15
ALTER TABLE award ADD COLUMN announced_on DATE;

--changeset spinout:fund-16 dbms:postgresql
-- A column of its own, so that the planner knows how few entries are booked back: of a comparison of two columns it
-- expects a third of the pot, and starts parallel workers for nothing.
ALTER TABLE ledger_entry ADD COLUMN booked_back BOOLEAN GENERATED ALWAYS AS (booked_on < entered_on) STORED;
DROP INDEX ledger_entry_booked_back;
CREATE INDEX ledger_entry_booked_back ON ledger_entry (pot_id, booked_on) WHERE booked_back;

--changeset spinout:fund-17 dbms:h2
ALTER TABLE ledger_entry ADD COLUMN booked_back BOOLEAN GENERATED ALWAYS AS (booked_on < entered_on);
