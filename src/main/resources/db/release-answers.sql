--liquibase formatted sql

--changeset spinout:release-answers-1
-- How somebody answered when a release met an owner's version: theirs was kept, or the release's was taken. The same
-- version of a release may be asked about again after it was taken; it is then another question.
ALTER TABLE release_difference DROP CONSTRAINT release_difference_once;
ALTER TABLE release_difference ADD COLUMN settled_as VARCHAR(5);
ALTER TABLE release_difference ADD COLUMN settled_why VARCHAR(1000);
ALTER TABLE release_difference ADD COLUMN taken_deployment_id VARCHAR(64);
UPDATE release_difference SET settled_as = 'KEPT' WHERE settled_by IS NOT NULL;
ALTER TABLE release_difference ADD CONSTRAINT release_difference_answer CHECK (settled_as IN ('KEPT', 'TAKEN'));
ALTER TABLE release_difference ADD CONSTRAINT release_difference_answered
    CHECK (settled_as IS NULL OR (settled_by IS NOT NULL AND settled_at IS NOT NULL));
