package org.spinout.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.PlannedDate;
import org.spinout.contract.TransferDates;
import org.spinout.process.movetransferdate.DateMoveDesk;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.samples.SampleTransferAnswers;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * SEQOL, Swindon: notice in February 2016, a handover planned for February 2017, and brought forward to 1 October 2016.
 * When it was brought forward, and how many staff there were, is not known; here it happens in August, to six.
 */
@SpinoutTest
class SeqolScenarioTests {

    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2016, 10, 1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private TransferDates dates;

    @Autowired
    private TaskService tasks;

    @Test
    void bringsItsHandoverForwardAndGoesLiveOnTheNewDay() {
        driver.moveClockTo(Instant.parse("2016-08-15T09:00:00Z"));
        var desk = new DateMoveDesk(application);
        var seqol = TransferCase.small(application);
        desk.plan(seqol.number, FEBRUARY);
        assertThat(due(seqol, "Activity_ConfirmSmallTransfer"))
                .as("28 days before February")
                .isEqualTo("2017-01-04T23:59:00Z");

        assertThatThrownBy(() -> desk.ask("commissioner", seqol.number, LocalDate.of(2016, 9, 11)))
                .hasStackTraceContaining("The earliest lawful day is 12 September 2016");
        desk.move("commissioner", seqol.number, OCTOBER);

        assertThat(due(seqol, "Activity_ConfirmSmallTransfer"))
                .as("28 days before October, in summer time")
                .isEqualTo("2016-09-03T22:59:00Z");
        assertThat(dates.history(seqol.number)).extracting(PlannedDate::day).containsExactly(FEBRUARY, OCTOBER);

        driver.moveClockTo(Instant.parse("2016-10-01T08:00:00Z"));
        goLive(seqol, new SampleTransferAnswers(OCTOBER));

        assertThat(seqol.transfer().end()).isNotNull();
        assertThatThrownBy(() -> desk.ask("commissioner", seqol.number, FEBRUARY))
                .hasStackTraceContaining("has ended already");
    }

    private static void goLive(TransferCase one, SampleTransferAnswers answers) {
        one.complete(TransferCase.TEAM, "Activity_RecordRegistration", one.registration())
                .complete(TransferCase.OFFICER, "Activity_ConfirmSmallTransfer", answers.smallTransfer(6))
                .complete(TransferCase.COMMISSIONER, "Activity_SetTerms", one.terms(5))
                .complete(TransferCase.TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true))
                .complete(TransferCase.COMMISSIONER, "Activity_CountersignContract", one.countersigned())
                .complete(TransferCase.OFFICER, "Activity_DecideGoLive", answers.live());
    }

    private Instant due(TransferCase one, String activity) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(one.number)
                .taskDefinitionKey(activity)
                .singleResult()
                .getDueDate()
                .toInstant();
    }
}
