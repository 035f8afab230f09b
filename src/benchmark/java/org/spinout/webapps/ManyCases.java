package org.spinout.webapps;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register of many cases at twenty bodies, written by SQL: four in five under way, and as many open tasks as cases. A
 * member of the first body's board sees the same forty tasks however many there are.
 */
final class ManyCases {

    /** With the engine's rights for each task, as they are written for each role that is asked. */
    private static final List<String> STATEMENTS = List.of(
            """
            INSERT INTO body (id, name, kind, region)
            SELECT 'b20' || LPAD(CAST(n AS TEXT), 2, '0'), 'Trust ' || n, 'NHS_TRUST', 'Region ' || n % 6
            FROM generate_series(1, 19) AS n
            """,
            "INSERT INTO ACT_ID_TENANT (ID_, REV_, NAME_) SELECT id, 1, name FROM body WHERE id LIKE 'b20%'",
            """
            INSERT INTO ACT_ID_TENANT_MEMBER (ID_, TENANT_ID_, USER_ID_)
            SELECT id || person, id, person FROM body, (VALUES ('nationalOverseer'), ('auditor')) AS people (person)
            WHERE id LIKE 'b20%'
            """,
            """
            INSERT INTO ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
            SELECT MD5(ID_), 1, 1, USER_ID_, 11, TENANT_ID_, 2 FROM ACT_ID_TENANT_MEMBER WHERE TENANT_ID_ LIKE 'b20%'
            """,
            """
            CREATE TABLE many AS
            SELECT n, 'SP-2025-' || LPAD(CAST(n AS TEXT), 6, '0') AS number,
                CASE WHEN n % 20 = 0 THEN 'b1001' ELSE 'b20' || LPAD(CAST(n % 20 AS TEXT), 2, '0') END AS body,
                CASE WHEN n % 5 = 4 THEN (ARRAY['LIVE', 'REJECTED', 'WITHDRAWN'])[1 + n / 5 % 3]
                    ELSE (ARRAY['EXPRESSION_IN_DRAFT', 'CASE_IN_DRAFT', 'IN_ASSURANCE', 'BEFORE_BOARD', 'APPROVED',
                        'IN_TRANSFER'])[1 + n / 7 % 6] END AS state,
                (ARRAY['District nursing', 'Podiatry', 'Speech therapy', 'Diabetes', 'Falls', 'Continence', 'Wheelchairs'])
                    [1 + n / 3 % 7] || ' ' || n % 9973 AS service,
                CAST(MD5('i' || n) AS UUID) AS instance,
                TIMESTAMP WITH TIME ZONE '2023-01-02 09:00+00' + CAST(n AS BIGINT) * 7919 % 100000 * INTERVAL '15 minutes' AS at
            FROM generate_series(0, :cases - 1) AS n
            """,
            """
            INSERT INTO proposal (number, body_id, scheme, service_name, staff_count, annual_value_pence, size, state,
                money_is_condition, regulated_activity, opened_at)
            SELECT number, body, 'RIGHT_TO_REQUEST', service, 20, 50000000, 'STANDARD', state, FALSE, FALSE, at FROM many
            """,
            """
            INSERT INTO ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_,
                ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_,
                SEQUENCE_COUNTER_, TENANT_ID_, PROC_DEF_KEY_)
            SELECT instance, 1, instance, instance, number, d.ID_, 'Activity_CompleteExpressionOfInterest', TRUE, FALSE, TRUE,
                FALSE, 1, 2, 1, body, d.KEY_
            FROM many, ACT_RE_PROCDEF d WHERE d.KEY_ = 'spin-out-service' AND n % 5 < 4
            """,
            """
            CREATE TABLE many_task AS
            SELECT CAST(MD5('t' || n || '/' || which) AS UUID) AS id, many.*,
                CASE WHEN body = 'b1001' AND n / 20 BETWEEN 0 AND 37 THEN 'boardMembers'
                    WHEN body = 'b1001' THEN 'sponsors'
                    ELSE (ARRAY['boardMembers', 'sponsors', 'boardSecretaries', 'boardChairs', 'transferTeam',
                        'staffRepresentatives', 'assurers', 'boardMembers'])[1 + n / 20 % 8] END AS role,
                CASE WHEN body = 'b1001' AND n / 20 BETWEEN 38 AND 49 THEN 'boardMember1'
                    WHEN body <> 'b1001' AND n % 3 = 0 THEN 'person' || n % 997 END AS assignee
            FROM many, generate_series(1, 2) AS which WHERE n % 5 < 4 AND (which = 1 OR n % 5 = 1)
            """,
            """
            INSERT INTO ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, ASSIGNEE_,
                PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TENANT_ID_, TASK_STATE_)
            SELECT id, 1, instance, instance, d.ID_, 'Complete expression of interest',
                'Activity_CompleteExpressionOfInterest', assignee, 50, CAST(at AS TIMESTAMP),
                CAST(now() AS TIMESTAMP) + (n % 60 - 20) * INTERVAL '1 day', 1, body, 'Created'
            FROM many_task, ACT_RE_PROCDEF d WHERE d.KEY_ = 'spin-out-service'
            """,
            """
            INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_, TENANT_ID_)
            SELECT MD5('l' || id), 1, role, 'candidate', id, body FROM many_task
            """,
            """
            INSERT INTO ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
            SELECT MD5('r' || id), 1, 1, role, 7, id, 16386 FROM many_task
            """,
            """
            INSERT INTO ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
            SELECT MD5('u' || id), 1, 1, assignee, 7, id, 16386 FROM many_task WHERE assignee IS NOT NULL
            """,
            """
            INSERT INTO ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, TEXT_,
                VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_, TENANT_ID_)
            SELECT MD5('v' || number || name), 1, 'string', name, instance, instance, d.ID_,
                CASE name WHEN 'caseNumber' THEN number WHEN 'serviceName' THEN service ELSE 'something' END,
                instance, 1, FALSE, body
            FROM many, (VALUES ('caseNumber'), ('serviceName'), ('scheme'), ('leadProposer'), ('bodyId')) AS names (name),
                ACT_RE_PROCDEF d
            WHERE d.KEY_ = 'spin-out-service' AND n % 5 < 4
            """,
            """
            INSERT INTO challenge (number, case_number, kind, claimant_kind, claimant, subject, received_on, raised_by,
                raised_at)
            SELECT 'CH-' || n, number, 'JUDICIAL_REVIEW', 'patient', 'A patient', 'No provider was asked.',
                DATE '2026-01-05', 'sponsor', now()
            FROM many WHERE n % 1000 = 7
            """,
            """
            INSERT INTO case_hold (challenge_number, case_number, by_court_order, reason, placed_by, placed_at, is_open)
            SELECT 'CH-' || n, number, TRUE, 'Order.', 'sponsor', now(), TRUE FROM many WHERE n % 1000 = 7
            """,
            "DROP TABLE many_task",
            "DROP TABLE many",
            "VACUUM ANALYZE");

    private ManyCases() {}

    /** @param cases at least 1,000 */
    static void fill(JdbcClient jdbc, int cases) {
        for (var statement : STATEMENTS) {
            var sql = jdbc.sql(statement);
            (statement.contains(":cases") ? sql.param("cases", cases) : sql).update();
        }
    }
}
