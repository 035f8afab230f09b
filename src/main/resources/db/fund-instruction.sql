--liquibase formatted sql

--changeset spinout:fund-instruction-1
-- What a fund manager asked to be done with a fund, and who approved it. What is carried out is what stands here, whatever
-- a process says by then.
CREATE TABLE instruction (
    instruction_number VARCHAR(20) PRIMARY KEY,
    act                VARCHAR(20) NOT NULL
        CHECK (act IN ('setUpFund', 'openPot', 'changeBudget', 'vireMoney', 'lapseMoney', 'carryForward', 'closePeriod')),
    fund_id            VARCHAR(20) NOT NULL,
    fund_name          VARCHAR(200),
    pot_id             VARCHAR(60),
    to_pot_id          VARCHAR(60),
    pot_kind           VARCHAR(20),
    financial_year     VARCHAR(7),
    occasion           VARCHAR(20),
    amount_pence       BIGINT NOT NULL CHECK (amount_pence >= 0),
    last_day           DATE,
    recycles           BOOLEAN,
    carried_pence      BIGINT CHECK (carried_pence >= 0),
    awards_too         BOOLEAN,
    authority          VARCHAR(45) NOT NULL CHECK (TRIM(authority) <> ''),
    reasons            TEXT NOT NULL,
    asked_by           VARCHAR(64) NOT NULL,
    asked_at           TIMESTAMP WITH TIME ZONE NOT NULL,
    approver           VARCHAR(40),
    state              VARCHAR(12) NOT NULL
        CHECK (state IN ('ASKED', 'APPROVED', 'REFUSED', 'LAPSED', 'CARRIED_OUT')),
    decided_by         VARCHAR(64),
    decided_at         TIMESTAMP WITH TIME ZONE,
    CONSTRAINT nobody_approves_their_own_instruction CHECK (decided_by IS NULL OR decided_by <> asked_by),
    CONSTRAINT instruction_is_approved_as_the_rule_says
        CHECK (state NOT IN ('APPROVED', 'CARRIED_OUT')
            OR (approver IS NOT NULL AND (approver = 'fundManager' OR decided_by IS NOT NULL)))
);
