package org.spinout.oversight.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.EngineTables;
import org.spinout.proposal.Reach;

/** A register of four cases at two bodies, each in another state. It is noon on Wednesday 1 July 2026. */
final class FourCases {

    static final Instant NOW = Instant.parse("2026-07-01T11:00:00Z");
    static final Reach ALL = new Reach(Set.of("b1001", "b1002"), Set.of(), Set.of(), Set.of());
    static final String PODIATRY = "SP-2026-0001";
    static final String NURSING = "SP-2026-0002";
    static final String FALLS = "SP-2026-0003";
    static final String LIVE = "SP-2026-0004";

    final EngineTables tables;
    final CaseRegister register;

    private FourCases(EngineTables tables) {
        this.tables = tables;
        this.register = new CaseRegister(tables.jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static FourCases on(String database) {
        var cases = new FourCases(EngineTables.on(database));
        cases.fill();
        return cases;
    }

    private void fill() {
        tables.jdbc.sql("""
                        INSERT INTO body (id, name, kind, region)
                        VALUES ('b1001', 'A Trust', 'PCT', 'London'), ('b1002', 'B Trust', 'PCT', 'North')
                        """).update();
        open(PODIATRY, "b1001", "RIGHT_TO_REQUEST", "Podiatry", "CASE_IN_DRAFT", 1);
        open(NURSING, "b1001", "RIGHT_TO_REQUEST", "District nursing", "BEFORE_BOARD", 2);
        open(FALLS, "b1002", "MUTUAL_PATHFINDER", "100%_ falls", "APPROVED", 3);
        open(LIVE, "b1002", "RIGHT_TO_REQUEST", "Grief support", "LIVE", 4);
        wave(NURSING);
        hold(FALLS);
        task(PODIATRY, "proposer", null, 1);
        task(NURSING, null, "boardMembers", -1);
        task(FALLS, null, null, 2);
        tables.jdbc.sql("""
                        INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, USER_ID_, TASK_ID_)
                        VALUES ('named', 1, 'candidate', 'staffRepresentative', 't-SP-2026-0003')
                        """).update();
    }

    private void open(String number, String body, String scheme, String service, String state, int day) {
        tables.jdbc
                .sql("""
                        INSERT INTO proposal (number, body_id, scheme, service_name, staff_count, annual_value_pence,
                            state, money_is_condition, regulated_activity, opened_at)
                        VALUES (:number, :body, :scheme, :service, 6, 100, :state, FALSE, FALSE, :at)
                        """)
                .param("number", number)
                .param("body", body)
                .param("scheme", scheme)
                .param("service", service)
                .param("state", state)
                .param("at", NOW.minusSeconds(86_400L * (100 - day)).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void wave(String number) {
        tables.jdbc.sql("""
                        INSERT INTO wave (number, name, scheme, state, opened_by, opened_at)
                        VALUES ('WV-2026-0001', 'Wave 1', 'RIGHT_TO_REQUEST', 'GATHERED', 'arbiter', :now)
                        """).param("now", NOW.atOffset(ZoneOffset.UTC)).update();
        tables.jdbc.sql("""
                        INSERT INTO wave_proposal (wave_number, case_number, service_name, host_name, region, staff_count,
                            annual_value_pence, takes_part)
                        VALUES ('WV-2026-0001', :number, 'A service', 'A Trust', 'London', 6, 100, TRUE)
                        """).param("number", number).update();
    }

    private void hold(String number) {
        tables.jdbc
                .sql("""
                        INSERT INTO challenge (number, case_number, kind, claimant_kind, claimant, subject, received_on,
                            raised_by, raised_at)
                        VALUES ('CH-1', :number, 'JUDICIAL_REVIEW', 'patient', 'M. Lloyd', 'No provider was asked.',
                            DATE '2026-01-05', 'sponsor', :now)
                        """)
                .param("number", number)
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .update();
        tables.jdbc
                .sql("""
                        INSERT INTO case_hold (challenge_number, case_number, by_court_order, reason, placed_by, placed_at,
                            is_open)
                        VALUES ('CH-1', :number, TRUE, 'Order.', 'sponsor', :now, TRUE)
                        """)
                .param("number", number)
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void task(String number, @Nullable String assignee, @Nullable String role, int days) {
        tables.jdbc
                .sql("INSERT INTO ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, BUSINESS_KEY_)"
                        + " VALUES (:number, 1, :number, :number)")
                .param("number", number)
                .update();
        var due = NOW.plusSeconds(86_400L * days);
        tables.task("t-" + number, "b1001", role, NOW.minusSeconds(86_400L * 30), due, null);
        tables.jdbc
                .sql("UPDATE ACT_RU_TASK SET PROC_INST_ID_ = :number, ASSIGNEE_ = :assignee WHERE ID_ = :id")
                .param("number", number)
                .param("assignee", assignee)
                .param("id", "t-" + number)
                .update();
    }

    /** The newest first; counted, they are as many. */
    List<String> found(RegisterAsk ask) {
        var numbers = numbers(ALL, ask);
        assertThat(register.count(ALL, ask, 100)).isEqualTo(numbers.size());
        return numbers;
    }

    List<String> within(Reach reach) {
        return numbers(reach, RegisterAsk.ALL);
    }

    private List<String> numbers(Reach reach, RegisterAsk ask) {
        return register.page(reach, ask, null, 25).rows().stream()
                .map(RegisterRow::number)
                .toList();
    }

    /** All of them, one to a page. */
    List<String> paged(RegisterAsk ask) {
        var seen = new ArrayList<String>();
        var page = register.page(ALL, ask, null, 1);
        page.rows().forEach(row -> seen.add(row.number()));
        while (page.next() != null) {
            page = register.page(ALL, ask, page.next(), 1);
            page.rows().forEach(row -> seen.add(row.number()));
        }
        return seen;
    }
}
