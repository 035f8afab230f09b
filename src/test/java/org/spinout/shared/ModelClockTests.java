package org.spinout.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelClockTests {

    @ParameterizedTest
    @CsvSource({
        "workingDays, 10, timeDate, ${workingTime.after(10)}",
        "startOfDay, meetingDate, timeDate, ${workingTime.atStartOf(meetingDate)}",
        "endOfDay, acceptUntil, timeDate, ${workingTime.atEndOf(acceptUntil)}",
        "moment, ${closesAt}, timeDate, ${closesAt}",
        "cycle, ${boardClock.untilChairIsTold()}, timeCycle, ${boardClock.untilChairIsTold()}"
    })
    void aPropertyGivesATime(String property, String value, String kind, String time) {
        assertThat(ModelClock.of(property, value)).contains(new ModelClock(kind, time));
        assertThat(ModelClock.of(Map.of("escalateTo", "oversight", property, value)))
                .contains(new ModelClock(kind, time));
    }

    @ParameterizedTest
    @CsvSource({"workingDays, ten", "workingDays, 0", "startOfDay, 2027-03-01", "moment, soon", "cycle, R/P1D"})
    void aValueThatDoesNotFitGivesNone(String property, String value) {
        assertThat(ModelClock.of(property, value)).isEmpty();
        assertThat(ModelClock.needs(property)).isNotBlank();
    }

    @Test
    void onlyWorkingDaysAreCounted() {
        assertThat(new ModelClock("timeDate", " ${workingTime.after(20)} ").workingDays())
                .isEqualTo(20);
        assertThat(new ModelClock("timeDuration", "P20D").workingDays()).isNull();
        assertThat(ModelClock.of(Map.of("targetWorkingDays", "5"))).isEmpty();
    }
}
