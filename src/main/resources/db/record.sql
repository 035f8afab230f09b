--liquibase formatted sql

--changeset spinout:record-1
-- The head of each case's chain; whoever enters a decision locks it. The first row is the door for new chains.
CREATE TABLE decision_chain (
    case_number  VARCHAR(64) PRIMARY KEY,
    last_number  INTEGER NOT NULL CHECK (last_number >= 0),
    last_hash    CHAR(64) NOT NULL
);
INSERT INTO decision_chain (case_number, last_number, last_hash)
VALUES ('door', 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- previous_number lets the database itself refuse a gap: no entry without the one before it.
CREATE TABLE decision (
    case_number      VARCHAR(64) NOT NULL REFERENCES decision_chain (case_number),
    number           INTEGER NOT NULL CHECK (number > 0),
    previous_number  INTEGER,
    gate             VARCHAR(200) NOT NULL CHECK (TRIM(gate) <> ''),
    outcome          VARCHAR(64) NOT NULL CHECK (TRIM(outcome) <> ''),
    reason_code      VARCHAR(64),
    reasons          TEXT NOT NULL,
    decided_by       VARCHAR(64) NOT NULL CHECK (TRIM(decided_by) <> ''),
    decided_as       VARCHAR(64) NOT NULL CHECK (TRIM(decided_as) <> ''),
    body_id          VARCHAR(64) NOT NULL CHECK (TRIM(body_id) <> ''),
    decided_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    previous_hash    CHAR(64) NOT NULL,
    hash             CHAR(64) NOT NULL,
    PRIMARY KEY (case_number, number),
    CONSTRAINT decision_hash_once UNIQUE (case_number, hash),
    CONSTRAINT decision_in_order CHECK (
        (number = 1 AND previous_number IS NULL) OR (number > 1 AND previous_number = number - 1)),
    CONSTRAINT decision_without_gap FOREIGN KEY (case_number, previous_number)
        REFERENCES decision (case_number, number)
);

CREATE TABLE decision_evidence (
    case_number  VARCHAR(64) NOT NULL,
    number       INTEGER NOT NULL,
    place        INTEGER NOT NULL CHECK (place > 0),
    reference    VARCHAR(1000) NOT NULL,
    PRIMARY KEY (case_number, number, place),
    FOREIGN KEY (case_number, number) REFERENCES decision (case_number, number)
);

CREATE TABLE decision_recusal (
    case_number  VARCHAR(64) NOT NULL,
    number       INTEGER NOT NULL,
    place        INTEGER NOT NULL CHECK (place > 0),
    person       VARCHAR(64) NOT NULL,
    PRIMARY KEY (case_number, number, place),
    FOREIGN KEY (case_number, number) REFERENCES decision (case_number, number)
);

--changeset spinout:record-2 dbms:postgresql splitStatements:false
-- Only where the database can: what was entered stays, whoever holds the connection.
CREATE FUNCTION decision_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The decision record is never changed: % on %', TG_OP, TG_TABLE_NAME;
END;
$$;
CREATE TRIGGER decision_is_final BEFORE UPDATE OR DELETE ON decision
    FOR EACH ROW EXECUTE FUNCTION decision_is_final();
CREATE TRIGGER decision_evidence_is_final BEFORE UPDATE OR DELETE ON decision_evidence
    FOR EACH ROW EXECUTE FUNCTION decision_is_final();
CREATE TRIGGER decision_recusal_is_final BEFORE UPDATE OR DELETE ON decision_recusal
    FOR EACH ROW EXECUTE FUNCTION decision_is_final();

--changeset spinout:record-3
-- Room for "boardChairs, deputy of somebody".
ALTER TABLE decision ALTER COLUMN decided_as SET DATA TYPE VARCHAR(255);

--changeset spinout:record-4
-- One hash over the heads of all chains that grew, published once a day. The door keeps two nodes from publishing twice.
INSERT INTO decision_chain (case_number, last_number, last_hash)
VALUES ('heads', 0, '0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE chain_head (
    number         INTEGER PRIMARY KEY CHECK (number > 0),
    up_to          DATE NOT NULL,
    root           CHAR(64) NOT NULL,
    previous_head  CHAR(64) NOT NULL UNIQUE,
    head           CHAR(64) NOT NULL UNIQUE,
    published_at   TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE TABLE chain_head_leaf (
    head_number   INTEGER NOT NULL REFERENCES chain_head (number),
    place         INTEGER NOT NULL CHECK (place >= 0),
    case_number   VARCHAR(64) NOT NULL,
    entry_number  INTEGER NOT NULL CHECK (entry_number > 0),
    hash          CHAR(64) NOT NULL,
    PRIMARY KEY (head_number, place)
);
CREATE INDEX chain_head_leaf_of_case ON chain_head_leaf (case_number, entry_number);
