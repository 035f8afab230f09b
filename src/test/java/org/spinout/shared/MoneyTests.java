package org.spinout.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource({"1250,125000", "1250.5,125050", "'£1,250.50',125050", "' 0.01 ',1", "-3,-300", "0,0"})
    void readsPoundsAsPeopleWriteThem(String text, long pence) {
        assertThat(Money.ofPounds(text)).isEqualTo(new Money(pence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2.3", "0.001", "1e9", "9999999999999999999", "100000000000.01", "12 000"})
    void refusesWhatIsNoAmount(String text) {
        assertThatThrownBy(() -> Money.ofPounds(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void readsAsPeopleReadIt() {
        assertThat(new Money(125_050)).hasToString("£1,250.50");
    }

    @Test
    void neverOverflowsSilently() {
        var largest = new Money(Long.MAX_VALUE);

        assertThatThrownBy(() -> largest.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }
}
