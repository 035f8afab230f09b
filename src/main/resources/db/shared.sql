--liquibase formatted sql

--changeset spinout:shared-1
CREATE TABLE reference_series (
    series      VARCHAR(20) PRIMARY KEY,
    last_number INTEGER NOT NULL CHECK (last_number > 0)
);

--changeset spinout:shared-2
-- The row that whoever opens a new series locks first.
INSERT INTO reference_series (series, last_number) VALUES ('door', 1);
