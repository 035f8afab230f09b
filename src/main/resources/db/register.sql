--liquibase formatted sql

--changeset spinout:register-1
-- The orders in which the register lists cases, and the schemes it offers.
CREATE INDEX proposal_by_opening ON proposal (opened_at, number);
CREATE INDEX proposal_by_service ON proposal (service_name, number);
CREATE INDEX proposal_of_body_by_opening ON proposal (body_id, opened_at, number);
CREATE INDEX proposal_by_scheme ON proposal (scheme);
