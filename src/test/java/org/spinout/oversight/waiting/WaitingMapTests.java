package org.spinout.oversight.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.spinout.oversight.waiting.PastWork.BODY;
import static org.spinout.oversight.waiting.PastWork.OTHER_BODY;
import static org.spinout.oversight.waiting.PastWork.TODAY;
import static org.spinout.oversight.waiting.PastWork.element;
import static org.spinout.oversight.waiting.PastWork.steps;
import static org.spinout.oversight.waiting.PastWork.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counted by hand on a calendar. It is Wednesday 1 July 2026; 1 June is a Monday. */
class WaitingMapTests {

    private static final WaitingAsk LAST_YEAR = WaitingAsk.all(TODAY.minusYears(1), TODAY);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void countsWhatHasEndedAndWhatIsOpen(String database) {
        var past = PastWork.on(database);
        past.deploy("write-plan", 1, task("Activity_Write", 5));
        var instance = past.instance("write-plan", 1, BODY, "SP-2026-0001");
        // The model loops: eight stays that took 1, 1, 2, 2, 3, 4, 5 and 6 working days.
        for (var end : List.of("02", "02", "03", "03", "04", "05", "08", "09")) {
            instance.task("Activity_Write", "2026-06-01 10:00", "2026-06-" + end + " 10:00", "+2026-06-02 09:00");
        }
        // And two that are open: for 8 working days in a queue, and for 20 of which 2 in a queue.
        instance.task("Activity_Write", "2026-06-19 10:00", null);
        instance.task("Activity_Write", "2026-06-03 10:00", null, "+2026-06-05 10:00");

        var figures = past.figuresOf("Activity_Write");

        assertThat(figures.open()).isEqualTo(2);
        assertThat(figures.ended()).isEqualTo(8);
        assertThat(figures.median()).isEqualTo(3);
        assertThat(figures.p80()).isEqualTo(6);
        assertThat(figures.p95()).isEqualTo(20);
        assertThat(figures.targetDays()).isEqualTo(5);
        assertThat(figures.over()).isEqualTo(3);
        assertThat(figures.openOver()).isEqualTo(2);
        assertThat(figures.daysOver()).isEqualTo(1 + 3 + 15);
        assertThat(figures.oldest()).isEqualTo(20);
        assertThat(figures.queueDays()).isEqualTo(8 + 8 + 2);
        assertThat(figures.workDays()).isEqualTo(0 + 0 + 1 + 1 + 2 + 3 + 4 + 5 + 18);
        assertThat(figures.outsideDays()).isZero();
    }

    @Test
    void countsEveryTaskOfAStepThatManyDoAtOnce() {
        var past = PastWork.on("h2");
        past.deploy("vote", 1, task("Activity_Vote", 5));
        past.instance("vote", 1, BODY, "BM-2026-01")
                .task("Activity_Vote", "2026-06-01 10:00", "2026-06-02 10:00", "+2026-06-01 10:00")
                .task("Activity_Vote", "2026-06-01 10:00", "2026-06-05 10:00", "+2026-06-01 10:00")
                .task("Activity_Vote", "2026-06-01 10:00", null, "+2026-06-01 10:00");

        var figures = past.figuresOf("Activity_Vote");

        assertThat(List.of(figures.ended(), figures.open())).containsExactly(2, 1);
        assertThat(figures.workDays()).isEqualTo(1 + 4 + 22);
        assertThat(figures.queueDays()).isZero();
    }

    @Test
    void judgesEachStayByTheTargetOfItsVersion() {
        var past = PastWork.on("h2");
        past.deploy("write-plan", 1, task("Activity_Write", 5));
        past.deploy("write-plan", 2, task("Activity_Write", 3));
        for (var version : List.of(1, 2)) {
            past.instance("write-plan", version, BODY, "SP-2026-000" + version)
                    .task("Activity_Write", "2026-06-01 10:00", "2026-06-05 10:00");
        }

        assertThat(past.figuresOf("Activity_Write"))
                .extracting(Waiting::ended, Waiting::over, Waiting::daysOver, Waiting::targetDays)
                .containsExactly(2, 1, 1L, 3);
        assertThat(past.figures(LAST_YEAR.ofModel("write-plan", 1)))
                .singleElement()
                .extracting(Waiting::ended, Waiting::over, Waiting::targetDays)
                .containsExactly(1, 0, 5);
    }

    @Test
    void leavesOutTheDaysOnWhichACaseWasHeld() {
        var past = PastWork.on("h2");
        past.deploy("write-plan", 1, task("Activity_Write", 5));
        past.deploy("resolve-challenge", 1, task("Activity_Resolve", 5));
        past.proposal("SP-2026-0001", BODY, "RIGHT_TO_REQUEST", "SMALL");
        past.hold("SP-2026-0001", "2026-06-03 12:00", "2026-06-09 12:00");
        past.hold("SP-2026-0001", "2026-06-22 12:00", null);
        past.instance("write-plan", 1, BODY, "SP-2026-0001")
                .task("Activity_Write", "2026-06-01 10:00", "2026-06-11 10:00")
                .task("Activity_Write", "2026-06-18 10:00", null);
        past.instance("resolve-challenge", 1, BODY, "SP-2026-0001")
                .task("Activity_Resolve", "2026-06-03 12:00", "2026-06-09 12:00");

        // 2, 3, 10 and 11 June; and 19 and 22 June.
        assertThat(past.figuresOf("Activity_Write").queueDays()).isEqualTo(4 + 2);
        assertThat(past.figuresOf("Activity_Resolve").queueDays()).isEqualTo(4);
    }

    @Test
    void tellsWhatIsOutsideFromWhatPeopleDo() {
        var past = PastWork.on("h2");
        past.deploy(
                "register",
                1,
                element("userTask", "Activity_RecordAnswer", "name=\"Record\nanswer\"", "waitsFor", "the regulator"),
                "<receiveTask id=\"Activity_AwaitMeeting\" name=\"Await meeting\"/>",
                "<intermediateCatchEvent id=\"Event_Day\" name=\"The day\"/>",
                "<eventBasedGateway id=\"Gateway_Wave\"/>",
                "<sequenceFlow id=\"f1\" sourceRef=\"Gateway_Wave\" targetRef=\"Event_Wave\"/>",
                "<intermediateCatchEvent id=\"Event_Wave\" name=\"Wave announced\"/>",
                "<callActivity id=\"Activity_Stage\" name=\"Stage\"/>");
        past.instance("register", 1, BODY, "SP-2026-0001")
                .task("Activity_RecordAnswer", "2026-06-01 10:00", "2026-06-03 10:00", "+2026-06-02 10:00")
                .wait("Activity_AwaitMeeting", "receiveTask", "2026-06-01 10:00", "2026-06-04 10:00")
                .wait("Event_Day", "intermediateTimer", "2026-06-01 10:00", null)
                .wait("Gateway_Wave", "eventBasedGateway", "2026-06-01 10:00", "2026-06-05 10:00")
                .wait("Event_Wave", "intermediateMessageCatch", "2026-06-05 10:00", "2026-06-05 10:00")
                .wait("Activity_Stage", "callActivity", "2026-06-01 10:00", null);

        assertThat(past.figures())
                .extracting(Waiting::name, Waiting::kind, Waiting::outsideDays)
                .containsExactlyInAnyOrder(
                        tuple("Record answer", StepKind.OUTSIDE, 2L),
                        tuple("Await meeting", StepKind.OUTSIDE, 3L),
                        tuple("The day", StepKind.OUTSIDE, 22L),
                        tuple("Wait: Wave announced", StepKind.OUTSIDE, 4L),
                        tuple("Stage", StepKind.STAGE, 22L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void narrowsByBodySchemeSizeAndPeriod(String database) {
        var past = PastWork.on(database);
        past.deploy("write-plan", 1, task("Activity_Write", 5));
        past.proposal("SP-2026-0001", BODY, "RIGHT_TO_REQUEST", "SMALL");
        past.proposal("SP-2026-0002", BODY, "RIGHT_TO_PROVIDE", "LARGE");
        past.proposal("SP-2026-0003", OTHER_BODY, "RIGHT_TO_PROVIDE", "LARGE");
        past.instance("write-plan", 1, BODY, "SP-2026-0001")
                .task("Activity_Write", "2026-03-02 10:00", "2026-03-03 10:00")
                .task("Activity_Write", "2026-06-01 10:00", null);
        past.instance("write-plan", 1, BODY, "SP-2026-0002")
                .task("Activity_Write", "2026-06-01 10:00", "2026-06-03 10:00");
        past.instance("write-plan", 1, OTHER_BODY, "SP-2026-0003")
                .task("Activity_Write", "2026-06-01 10:00", "2026-06-05 10:00")
                .task("Activity_Write", "2026-06-01 10:00", null);

        assertThat(stays(past, LAST_YEAR)).isEqualTo(List.of(2, 1));
        assertThat(stays(past, with("b1001", null, null))).isEqualTo(List.of(2, 1));
        assertThat(past.figures(with(OTHER_BODY, null, null)))
                .as("a body whose figures one may not see")
                .isEmpty();
        assertThat(stays(past, with(null, "RIGHT_TO_REQUEST", null))).isEqualTo(List.of(1, 1));
        assertThat(stays(past, with(null, null, "LARGE"))).isEqualTo(List.of(1, 0));
        assertThat(stays(past, WaitingAsk.all(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3))))
                .isEqualTo(List.of(1, 0));
        assertThat(past.map.of(Set.of(BODY, OTHER_BODY), LAST_YEAR))
                .singleElement()
                .extracting(Waiting::stays)
                .isEqualTo(5);
        assertThat(past.map.of(Set.of(), LAST_YEAR)).isEmpty();
    }

    @Test
    void namesTheWorstFirstAndNobodyWithoutATarget() {
        var past = PastWork.on("h2");
        past.deploy("p", 1, task("A", 5), task("B", 2), task("C", 2), task("D", 40), "<userTask id=\"E\" name=\"E\"/>");
        past.instance("p", 1, BODY, "SP-2026-0001")
                .task("A", "2026-06-01 10:00", null)
                .task("B", "2026-06-23 10:00", null)
                .task("B", "2026-06-23 10:00", null)
                .task("C", "2026-03-02 10:00", "2026-06-01 10:00")
                .task("D", "2026-05-05 10:00", null)
                .task("E", "2025-11-03 10:00", null);

        // A: 22 days, 17 over. B: 6 days twice, 4 over each. C is over by far, but nothing waits there now.
        assertThat(past.map.bottlenecks(Set.of(BODY), LAST_YEAR, 3))
                .extracting(Waiting::activityId, Waiting::daysOver)
                .containsExactly(tuple("A", 17L), tuple("B", 8L));
        assertThat(past.map.bottlenecks(Set.of(BODY), LAST_YEAR, 1)).hasSize(1);
        assertThat(steps(past.figures())).containsExactlyInAnyOrder("A", "B", "C", "D", "E");
    }

    @Test
    void showsTheVeryTasksOldestFirst() {
        var past = PastWork.on("h2");
        past.deploy("p", 1, task("A", 5));
        past.instance("p", 1, BODY, "SP-2026-0002").task("A", "2026-06-30 10:00", null);
        past.instance("p", 1, BODY, "SP-2026-0001").task("A", "2026-06-17 10:00", null, "+2026-06-19 10:00");
        past.instance("p", 1, OTHER_BODY, "SP-2026-0003").task("A", "2026-06-01 10:00", null);

        var tasks = past.tasks.of(Set.of(BODY), LAST_YEAR.ofModel("p", null).inStep("A"));

        assertThat(tasks)
                .extracting(
                        WaitingTask::caseNumber, WaitingTask::queueDays, WaitingTask::workDays, WaitingTask::daysOver)
                .containsExactly(tuple("SP-2026-0001", 2, 8, 5), tuple("SP-2026-0002", 1, 0, 0));
        // Due on 24 June at five.
        assertThat(tasks.get(0).overdueDays()).isEqualTo(5);
        assertThat(tasks.get(1).overdue()).isFalse();
        assertThat(past.tasks.of(Set.of(), LAST_YEAR.ofModel("p", null).inStep("A")))
                .isEmpty();
    }

    private static List<Integer> stays(PastWork past, WaitingAsk ask) {
        var figures = past.figures(ask);
        assertThat(figures).hasSize(1);
        return List.of(figures.get(0).ended(), figures.get(0).open());
    }

    private static WaitingAsk with(@Nullable String body, @Nullable String scheme, @Nullable String size) {
        return new WaitingAsk(null, null, null, body, scheme, size, TODAY.minusYears(1), TODAY);
    }
}
