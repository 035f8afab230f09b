--liquibase formatted sql

--changeset spinout:shared-1
CREATE TABLE reference_series (
    series      VARCHAR(20) PRIMARY KEY,
    last_number INTEGER NOT NULL CHECK (last_number > 0)
);
