--liquibase formatted sql

--changeset spinout:lists-1 dbms:postgresql
-- Whose cases a person sees as a line manager or for a commissioner; most have neither.
CREATE INDEX proposal_of_line_manager ON proposal (line_manager) WHERE line_manager IS NOT NULL;
CREATE INDEX proposal_of_commissioner ON proposal (commissioner_id) WHERE commissioner_id IS NOT NULL;

--changeset spinout:lists-2 dbms:h2
CREATE INDEX proposal_of_line_manager ON proposal (line_manager);
CREATE INDEX proposal_of_commissioner ON proposal (commissioner_id);

--changeset spinout:lists-3
--preconditions onFail:MARK_RAN
--precondition-table-exists table:ACT_RU_IDENTITYLINK
-- What a role is asked for one body.
CREATE INDEX SPINOUT_IDX_LINK_OF_ROLE ON ACT_RU_IDENTITYLINK (GROUP_ID_, TENANT_ID_, TASK_ID_);

--changeset spinout:lists-4 dbms:postgresql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:act_ru_identitylink
-- A body has some roles and many tasks of each: without this PostgreSQL expects all roles at all bodies alike, and goes
-- through the tasks of all bodies for those of one.
CREATE STATISTICS spinout_link_of_role (mcv) ON group_id_, tenant_id_ FROM act_ru_identitylink;
ALTER STATISTICS spinout_link_of_role SET STATISTICS 1000;
