package org.spinout.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

class BodiesTests {

    private static final Body THAMESIDE = new Body("b1001", "Thameside Primary Care Trust", BodyKind.PCT, "London");

    private final Bodies bodies = new Bodies(JdbcClient.create(TestDatabase.h2()));

    @Test
    void findsWhatWasRegistered() {
        bodies.register(THAMESIDE);

        assertThat(bodies.get("b1001")).isEqualTo(THAMESIDE);
        assertThat(bodies.find("b9999")).isEmpty();
    }

    @Test
    void leavesAKnownBodyAsItIs() {
        bodies.register(THAMESIDE);

        var again = bodies.register(new Body("b1001", "Another name", BodyKind.COUNCIL, "North"));

        assertThat(again).isEqualTo(THAMESIDE);
        assertThat(bodies.all()).containsExactly(THAMESIDE);
    }

    @Test
    void givesTheNextCodeAndNoNameTwice() {
        bodies.register(THAMESIDE);

        var entered = bodies.enter("Fenland Trust", BodyKind.NHS_TRUST, "East");

        assertThat(entered.id()).isEqualTo("b1002");
        assertThatThrownBy(() -> bodies.enter(" fenland TRUST ", BodyKind.NHS_TRUST, "East"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("b1002");
    }

    @Test
    void listsBodiesByName() {
        var wolds = new Body("b1000", "Wolds NHS Foundation Trust", BodyKind.NHS_FOUNDATION_TRUST, "North");
        bodies.register(wolds);
        bodies.register(THAMESIDE);

        assertThat(bodies.all()).containsExactly(THAMESIDE, wolds);
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void keepsEveryKindOfBody(BodyKind kind) {
        var body = new Body("b1", "A body", kind, "London");

        bodies.register(body);

        assertThat(bodies.get("b1")).isEqualTo(body);
    }

    @Test
    void refusesAnUnknownBody() {
        assertThatThrownBy(() -> bodies.get("b9999"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("b9999");
    }

    @ParameterizedTest
    @CsvSource({"'', A body, London", "'b 1', A body, London", "b1, ' ', London", "b1, A body, ''"})
    void refusesABodyWithoutItsParticulars(String id, String name, String region) {
        assertThatThrownBy(() -> new Body(id, name, BodyKind.PCT, region)).isInstanceOf(Refusal.class);
    }
}
