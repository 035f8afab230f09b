package org.spinout.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTests {

    @Test
    void areWrittenAsLettersDo() {
        assertThat(Days.inWords(LocalDate.of(2026, 6, 1))).isEqualTo("1 June 2026");
    }

    @Test
    void areThoseOfLondonWhateverTheServersClockSays() {
        var midnight = Instant.parse("2026-06-01T23:30:00Z");

        assertThat(Days.inWords(midnight)).isEqualTo("2 June 2026");
        assertThat(Days.momentInWords(midnight)).isEqualTo("2 June 2026, 00:30");
        assertThat(Days.inWords(Instant.parse("2026-12-01T23:30:00Z"))).isEqualTo("1 December 2026");
    }
}
