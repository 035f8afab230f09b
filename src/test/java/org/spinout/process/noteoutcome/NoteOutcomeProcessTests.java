package org.spinout.process.noteoutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.PromiseBook;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class NoteOutcomeProcessTests {

    @Autowired
    private ApplicationContext application;

    /** Figures of Ripplez, Derby, which differ by day and by who counted. */
    @Test
    void keepsTheFiguresOfRipplezByDayAndSource() {
        var one = EnterpriseCase.launched(application);
        note(one, one.officer, "Staff", "50", LocalDate.of(2016, 3, 31), "Pioneers Post, 10 August 2017");
        note(one, COMMISSIONER, "Staff", "6", LocalDate.of(2011, 2, 25), "The Guardian, 25 February 2011");
        note(one, one.officer, "Staff", "11", LocalDate.of(2011, 2, 25), "Pioneers Post, 10 August 2017");
        note(one, one.officer, "Income of a year", "750000", LocalDate.of(2011, 4, 1), "Pioneers Post");

        var standing = one.bean(PromiseBook.class).standing(one.number);

        assertThat(standing.get(0).snapshots())
                .extracting(snapshot -> snapshot.figure().intValue())
                .containsExactly(6, 11, 50);
        assertThat(standing.get(0).inWords())
                .contains("6 people on 25 February 2011 (The Guardian")
                .contains("11 people on 25 February 2011 (Pioneers Post");
        assertThat(standing.get(1).inWords()).contains("£750,000.00 on 1 April 2011");
    }

    @Test
    void refusesADayToComeAndAStranger() {
        var one = EnterpriseCase.launched(application);
        var other = EnterpriseCase.launched(application);

        assertThatThrownBy(
                        () -> note(one, one.officer, "Staff", "9", one.today().plusDays(1), "me"))
                .hasMessageContaining("or earlier");
        assertThatThrownBy(() -> note(one, other.officer, "Staff", "9", one.today(), "me"))
                .hasMessageContaining("You do not act for");
        assertThatThrownBy(() -> note(one, one.officer, "5", "9", one.today(), "me"))
                .hasMessageContaining("Nothing was promised");
    }

    private static void note(
            EnterpriseCase one, String user, String promise, String figure, LocalDate asOf, String source) {
        one.driver
                .as(user)
                .start(
                        "note-outcome",
                        Map.of(
                                "caseNumber", one.number,
                                "promise", promise,
                                "figure", figure,
                                "asOf", one.inForms(asOf),
                                "source", source));
    }
}
