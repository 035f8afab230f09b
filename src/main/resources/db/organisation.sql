--liquibase formatted sql

--changeset spinout:organisation-1
CREATE TABLE body (
    id     VARCHAR(50) PRIMARY KEY,
    name   VARCHAR(200) NOT NULL CHECK (name <> ''),
    kind   VARCHAR(30) NOT NULL
        CHECK (kind IN ('PCT', 'NHS_TRUST', 'NHS_FOUNDATION_TRUST', 'ICB', 'COUNCIL', 'GP_PRACTICE', 'NATIONAL')),
    region VARCHAR(200) NOT NULL CHECK (region <> '')
);
