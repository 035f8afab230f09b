package org.spinout.oversight.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.oversight.register.FourCases.ALL;
import static org.spinout.oversight.register.FourCases.FALLS;
import static org.spinout.oversight.register.FourCases.LIVE;
import static org.spinout.oversight.register.FourCases.NOW;
import static org.spinout.oversight.register.FourCases.NURSING;
import static org.spinout.oversight.register.FourCases.PODIATRY;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.oversight.Stage;
import org.spinout.proposal.Reach;
import org.spinout.shared.Refusal;

/** Every filter and every order of the register, on each database it runs on. */
class CaseRegisterTests {

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void narrowsByEachThingItCanBeAskedFor(String database) {
        var cases = FourCases.on(database);

        assertThat(cases.found(ask().search("sp-2026-0001").in(Order.NEWEST))).containsExactly(PODIATRY);
        assertThat(cases.found(ask().search("NURS").in(Order.NEWEST))).containsExactly(NURSING);
        assertThat(cases.found(ask().search("100%_").in(Order.NEWEST))).containsExactly(FALLS);
        assertThat(cases.found(ask().stage(Stage.BOARD).in(Order.NEWEST))).containsExactly(NURSING);
        assertThat(cases.found(ask().scheme("MUTUAL_PATHFINDER").in(Order.NEWEST)))
                .containsExactly(FALLS);
        assertThat(cases.found(ask().body("b1002").in(Order.NEWEST))).containsExactly(LIVE, FALLS);
        assertThat(cases.found(ask().region("London").in(Order.NEWEST))).containsExactly(NURSING, PODIATRY);
        assertThat(cases.found(ask().wave("WV-2026-0001").in(Order.NEWEST))).containsExactly(NURSING);
        assertThat(cases.found(ask().status(CaseStatus.LIVE).in(Order.NEWEST))).containsExactly(LIVE);
        assertThat(cases.found(ask().status(CaseStatus.HELD).in(Order.NEWEST))).containsExactly(FALLS);
        assertThat(cases.found(ask().status(CaseStatus.OPEN).in(Order.NEWEST))).containsExactly(NURSING, PODIATRY);
        assertThat(cases.found(ask().status(CaseStatus.ENDED).in(Order.NEWEST))).isEmpty();
        assertThat(cases.found(ask().waitingOn("boardMembers").in(Order.NEWEST)))
                .containsExactly(NURSING);
        assertThat(cases.found(ask().waitingOn(RegisterAsk.TEAM).in(Order.NEWEST)))
                .containsExactly(FALLS, PODIATRY);
        assertThat(cases.found(ask().overdue().in(Order.NEWEST))).containsExactly(NURSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void listsInEachOrderPageByPage(String database) {
        var cases = FourCases.on(database);

        assertThat(cases.paged(ask().in(Order.NEWEST))).containsExactly(LIVE, FALLS, NURSING, PODIATRY);
        assertThat(cases.paged(ask().in(Order.OLDEST))).containsExactly(PODIATRY, NURSING, FALLS, LIVE);
        assertThat(cases.paged(ask().in(Order.SERVICE))).containsExactly(FALLS, NURSING, LIVE, PODIATRY);
        assertThat(cases.paged(ask().in(Order.ORGANISATION))).containsExactly(PODIATRY, NURSING, FALLS, LIVE);
        assertThatThrownBy(() -> cases.register.page(ALL, RegisterAsk.ALL, "SP-2026-0009", 2))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void showsWhatIsWithinReachHoweverItIs(String database) {
        var cases = FourCases.on(database);
        cases.tables
                .jdbc
                .sql("UPDATE proposal SET commissioner_id = 'b1003' WHERE number = :number")
                .param("number", LIVE)
                .update();
        cases.tables.jdbc.sql("""
                        INSERT INTO award (award_number, case_number, product, requested_pence, purpose, applied_by,
                            applied_at, state)
                        VALUES ('AW-1', 'SP-2026-0002', 'REVENUE_GRANT', 100, 'A van', 'proposer', :now, 'APPLIED')
                        """).param("now", NOW.atOffset(ZoneOffset.UTC)).update();

        assertThat(cases.within(new Reach(Set.of(), Set.of(), Set.of(), Set.of())))
                .isEmpty();
        assertThat(cases.within(new Reach(Set.of("b1001"), Set.of(), Set.of(), Set.of())))
                .containsExactly(NURSING, PODIATRY);
        assertThat(cases.within(new Reach(Set.of(), Set.of("b1001"), Set.of(), Set.of())))
                .containsExactly(NURSING);
        assertThat(cases.within(new Reach(Set.of(), Set.of(), Set.of("b1003"), Set.of(PODIATRY))))
                .containsExactly(LIVE, PODIATRY);
        assertThat(cases.within(new Reach(Set.of("b1002"), Set.of("b1001"), Set.of("b1003"), Set.of(PODIATRY))))
                .containsExactly(LIVE, FALLS, NURSING, PODIATRY);
        assertThat(cases.register.hostsOfSingleCases(new Reach(Set.of(), Set.of(), Set.of("b1003"), Set.of(PODIATRY))))
                .containsExactlyInAnyOrder("b1001", "b1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void tellsWhomACaseWaitsForAndWhatThereIsToChooseFrom(String database) {
        var cases = FourCases.on(database);

        var rows = cases.register.page(ALL, RegisterAsk.ALL, null, 25).rows();
        assertThat(rows).extracting(RegisterRow::held).containsExactly(false, true, false, false);
        assertThat(rows.get(2).roles()).containsExactly("boardMembers");
        assertThat(rows.get(2).overdue()).isTrue();
        assertThat(rows.get(3).people()).containsExactly("proposer");
        assertThat(rows.get(3).due()).isEqualTo(NOW.plusSeconds(86_400));
        assertThat(cases.register.count(ALL, RegisterAsk.ALL, 3)).isEqualTo(3);
        assertThat(cases.register.count(ALL, RegisterAsk.ALL, 100)).isEqualTo(4);
        assertThat(cases.register.schemes()).containsExactly("MUTUAL_PATHFINDER", "RIGHT_TO_REQUEST");
        assertThat(cases.register.waves()).containsExactly(Map.entry("WV-2026-0001", "Wave 1"));
    }

    private static Ask ask() {
        return new Ask();
    }

    /** What is asked, one thing at a time. */
    private static final class Ask {

        private @Nullable String search;
        private @Nullable Stage stage;
        private @Nullable String scheme;
        private @Nullable String body;
        private @Nullable String region;
        private @Nullable String wave;
        private @Nullable CaseStatus status;
        private @Nullable String waitingOn;
        private boolean overdue;

        Ask search(String text) {
            search = text;
            return this;
        }

        Ask stage(Stage one) {
            stage = one;
            return this;
        }

        Ask scheme(String code) {
            scheme = code;
            return this;
        }

        Ask body(String id) {
            body = id;
            return this;
        }

        Ask region(String name) {
            region = name;
            return this;
        }

        Ask wave(String number) {
            wave = number;
            return this;
        }

        Ask status(CaseStatus one) {
            status = one;
            return this;
        }

        Ask waitingOn(String role) {
            waitingOn = role;
            return this;
        }

        Ask overdue() {
            overdue = true;
            return this;
        }

        RegisterAsk in(Order order) {
            return new RegisterAsk(search, stage, scheme, body, region, wave, status, waitingOn, overdue, order);
        }
    }
}
