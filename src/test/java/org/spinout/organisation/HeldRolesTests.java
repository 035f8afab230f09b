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
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

class HeldRolesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private HeldRoles roles;

    @BeforeEach
    void twoBodies() {
        var jdbc = JdbcClient.create(TestDatabase.h2());
        roles = new HeldRoles(jdbc, Clock.fixed(Instant.parse("2026-07-01T09:00:00Z"), ZoneOffset.UTC));
        new Bodies(jdbc).register(new Body("b1", "Thameside", BodyKind.PCT, "London"));
        new Bodies(jdbc).register(new Body("b2", "Wolds", BodyKind.NHS_TRUST, "North"));
    }

    @Test
    void belongToOneBodyEach() {
        roles.give("ann", "sponsors", "b1", "admin");

        assertThat(roles.holds("ann", "sponsors", "b1", TODAY)).isTrue();
        assertThat(roles.holds("ann", "sponsors", "b2", TODAY)).isFalse();
        assertThat(roles.holds("ann", "boardChairs", "b1", TODAY)).isFalse();
        assertThat(roles.holds("ann", "sponsors", "b1", TODAY.minusDays(1))).isFalse();
    }

    @Test
    void endWithTheirLastDayAndAreRemembered() {
        roles.give("ann", "sponsors", "b1", "admin");

        roles.end("ann", "sponsors", "b1", TODAY.plusDays(3), "admin");

        assertThat(roles.holds("ann", "sponsors", "b1", TODAY.plusDays(3))).isTrue();
        assertThat(roles.holds("ann", "sponsors", "b1", TODAY.plusDays(4))).isFalse();
        assertThat(roles.areKeptOf("ann", "sponsors")).isTrue();
        assertThat(roles.areKeptOf("ann", "boardChairs")).isFalse();
    }

    @Test
    void canEndOnTheDayTheyBegan() {
        roles.give("ann", "sponsors", "b1", "admin");

        roles.end("ann", "sponsors", "b1", TODAY.minusDays(1), "admin");

        assertThat(roles.holds("ann", "sponsors", "b1", TODAY)).isFalse();
        roles.give("ann", "sponsors", "b1", "admin");
        assertThat(roles.holds("ann", "sponsors", "b1", TODAY)).isTrue();
        assertThat(roles.of("ann", "sponsors")).hasSize(2);
    }

    @Test
    void areGivenOnceAndForABodyThatIsThere() {
        roles.give("ann", "sponsors", "b1", "admin");

        assertThatThrownBy(() -> roles.give("ann", "sponsors", "b1", "admin")).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> roles.give("ann", "sponsors", "b9", "admin")).hasMessageContaining("No organisation");
    }
}
