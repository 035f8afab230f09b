package org.spinout.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.TestDatabase;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DeputiesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T09:00:00Z"), ZoneOffset.UTC);

    private Deputies deputies;
    private TransactionTemplate together;

    @BeforeEach
    void aBody() {
        var source = TestDatabase.h2();
        var jdbc = JdbcClient.create(source);
        deputies = new Deputies(jdbc, CLOCK, new References(jdbc, CLOCK));
        together = new TransactionTemplate(new DataSourceTransactionManager(source));
        new Bodies(jdbc).register(new Body("b1", "Thameside", BodyKind.PCT, "London"));
    }

    @Test
    void standsInFromTheFirstDayToTheLast() {
        appoint("ann", "bob", 2, 4);

        assertThat(deputies.standingInFor("bob", "b1", "sponsors", TODAY.plusDays(1)))
                .isEmpty();
        assertThat(deputies.standingInFor("bob", "b1", "sponsors", TODAY.plusDays(2)))
                .containsExactly("ann");
        assertThat(deputies.standingInFor("bob", "b1", "sponsors", TODAY.plusDays(4)))
                .containsExactly("ann");
        assertThat(deputies.standingInFor("bob", "b1", "sponsors", TODAY.plusDays(5)))
                .isEmpty();
        assertThat(deputies.deputyOf("ann", "b1", "sponsors", TODAY.plusDays(3)))
                .contains("bob");
    }

    @Test
    void standsInForNoOtherRoleOrBody() {
        appoint("ann", "bob", 0, 4);

        assertThat(deputies.standingInFor("bob", "b1", "boardChairs", TODAY)).isEmpty();
        assertThat(deputies.standingInFor("bob", "b2", "sponsors", TODAY)).isEmpty();
        assertThat(deputies.standingInFor("ann", "b1", "sponsors", TODAY)).isEmpty();
    }

    @Test
    void endsAtOnceWhenRevoked() {
        var number = appoint("ann", "bob", 0, 4).number();

        deputies.revoke(number, "admin");

        assertThat(deputies.standingInFor("bob", "b1", "sponsors", TODAY)).isEmpty();
        assertThat(deputies.get(number).revokedBy()).isEqualTo("admin");
        assertThatThrownBy(() -> deputies.revoke(number, "admin")).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void refusesAnAbsenceWithTwoDeputies() {
        appoint("ann", "bob", 0, 4);

        assertThatThrownBy(() -> appoint("ann", "cat", 4, 8))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("bob already stands in for ann");
        assertThat(appoint("ann", "cat", 5, 8).deputy()).isEqualTo("cat");
    }

    @Test
    void refusesADeputyWhoIsAwayToo() {
        appoint("ann", "bob", 0, 4);

        assertThatThrownBy(() -> appoint("cat", "ann", 3, 8)).hasMessageContaining("away too");
        assertThatThrownBy(() -> appoint("bob", "cat", 3, 8)).hasMessageContaining("cannot be away");
    }

    @Test
    void refusesOneselfAndAPeriodThatIsNone() {
        assertThatThrownBy(() -> appoint("ann", "ann", 0, 4)).hasMessageContaining("stands in for themselves");
        assertThatThrownBy(() -> appoint("ann", "bob", 4, 3)).hasMessageContaining("before the first");
        assertThatThrownBy(() -> appoint("ann", "bob", -9, -1)).hasMessageContaining("over already");
        assertThatThrownBy(() -> appoint("ann", "bob", 0, 400)).hasMessageContaining("longer than a year");
    }

    private Deputy appoint(String absent, String deputy, int firstDay, int lastDay) {
        return together.execute(status -> deputies.appoint(new NewDeputy(
                absent, deputy, "b1", "sponsors", TODAY.plusDays(firstDay), TODAY.plusDays(lastDay), "admin")));
    }
}
