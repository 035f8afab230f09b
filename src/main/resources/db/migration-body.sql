--liquibase formatted sql

--changeset spinout:migration-2
--preconditions onFail:MARK_RAN
--precondition-table-exists table:act_hi_procinst
-- To which body a case belongs; its process owners, and administrators, see it, move it and take it back.
ALTER TABLE migration_case ADD COLUMN body_id VARCHAR(64);
UPDATE migration_case SET body_id = (SELECT p.TENANT_ID_ FROM ACT_HI_PROCINST p WHERE p.ID_ = migration_case.instance_id);
-- Several may take back the same migration, each the cases of their bodies; nobody takes back what is taken back already.
CREATE INDEX migration_run_undoes ON migration_run (undoes);
ALTER TABLE migration_run DROP CONSTRAINT migration_undone_once;
