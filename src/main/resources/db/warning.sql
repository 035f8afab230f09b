--liquibase formatted sql

--changeset spinout:warning-1
-- What the house advised against in a deployment that it did not refuse: the one who deployed it hears only of refusals.
CREATE TABLE deployment_warning (
    deployment_id  VARCHAR(64) NOT NULL,
    place          INTEGER NOT NULL CHECK (place > 0),
    sentence       TEXT NOT NULL,
    PRIMARY KEY (deployment_id, place)
);
