package org.spinout.process;

import static org.camunda.spin.Spin.JSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.board.AgendaItems;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.beans.factory.BeanFactory;

/** Brings cases before the demo board and takes its meetings from step to step, for tests. */
public final class BoardRoute {

    public static final String BODY = "b1001";
    public static final List<String> BOARD =
            List.of("boardChair", "boardMember1", "boardMember2", "boardMember3", "boardMember4");

    private final CaseDriver driver;
    private final Proposals proposals;
    private final AgendaItems items;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    public BoardRoute(BeanFactory beans) {
        driver = beans.getBean(CaseDriver.class);
        proposals = beans.getBean(Proposals.class);
        items = beans.getBean(AgendaItems.class);
        runtime = beans.getBean(RuntimeService.class);
        tasks = beans.getBean(TaskService.class);
        management = beans.getBean(ManagementService.class);
        // All tests share one board: what others left waiting must not come to this test's meeting.
        items.waiting(BODY).forEach(item -> items.withdraw(item.caseNumber()));
    }

    /** A case of {@code proposer} and {@code proposer2} whose business case is submitted, without the spine. */
    public String submittedCase(String serviceName) {
        var number = proposals
                .open(new NewProposal(
                        BODY, "RIGHT_TO_REQUEST", serviceName, "proposer", 6, Money.ofPounds("500000"), "lineManager"))
                .number();
        proposals.join(number, "proposer2", "proposer");
        Stream.of(ProposalMove.SUBMIT_EXPRESSION, ProposalMove.ACCEPT_EXPRESSION, ProposalMove.SUBMIT_CASE)
                .forEach(move -> proposals.move(number, move));
        return number;
    }

    /** A submitted case in which {@code decide-at-board} has begun: its paper is to be written. */
    public String caseBeforeBoard(String serviceName) {
        var number = submittedCase(serviceName);
        beginBoardStage(number, serviceName);
        return number;
    }

    /** Begins {@code decide-at-board} for a submitted case, without the spine. */
    public void beginBoardStage(String number, String serviceName) {
        runtime.createProcessInstanceByKey(DecideAtBoard.PROCESS)
                .businessKey(number)
                .setVariables(Map.of(
                        "caseNumber",
                        number,
                        "serviceName",
                        serviceName,
                        "bodyId",
                        BODY,
                        "lead",
                        "proposer",
                        CaseTenants.TENANT_BODY.name(),
                        BODY))
                .execute();
    }

    /** A case whose item waits for a meeting. */
    public String caseWaiting(String serviceName) {
        var number = caseBeforeBoard(serviceName);
        sendPaper(number);
        return number;
    }

    public void sendPaper(String caseNumber) {
        driver.as("boardSecretary")
                .complete(
                        caseNumber,
                        "Activity_PrepareBoardPaper",
                        Map.of(
                                "paperTitle", "Business case of " + caseNumber,
                                "paperSummary", "Six nurses wish to run their own service.",
                                "recommendation", "To approve."));
    }

    /** The fields of {@code call-board-meeting} for a meeting so many calendar days from now. */
    public Map<String, Object> meeting(int days) {
        var day = driver.now()
                .plus(java.time.Duration.ofDays(days))
                .atZone(java.time.ZoneId.of("Europe/London"))
                .toLocalDate();
        return Map.of(
                "meetingDate", CaseDriver.inWords(day),
                "meetingTime", "14:00",
                "venue", "Board room",
                "part", "public",
                "urgent", "no");
    }

    public String callMeeting() {
        return driver.as("boardSecretary").start("hold-board-meeting", meeting(7));
    }

    public void declareNothing(String meeting, String... members) {
        for (var member : members) {
            driver.as(member).completeTask(declaration(meeting, member).getId(), Map.of("hasInterest", "no"));
        }
    }

    public void declareInterest(String meeting, String member, long itemId) {
        driver.as(member)
                .completeTask(
                        declaration(meeting, member).getId(),
                        Map.of(
                                "hasInterest", "yes",
                                "interestItems", JSON(List.of(String.valueOf(itemId))),
                                "interestText", "My sister works in the team."));
    }

    public Task declaration(String meeting, String member) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(meeting)
                .taskDefinitionKey("Activity_DeclareInterests")
                .taskAssignee(member)
                .singleResult();
    }

    /** Everybody declares nothing, the papers go, the day comes. */
    public void bringToItsDay(String meeting) {
        declareNothing(meeting, BOARD.toArray(String[]::new));
        sendPapers(meeting);
        reachMeetingDay();
    }

    public void sendPapers(String meeting) {
        driver.as("boardSecretary").complete(meeting, "Activity_SendPapers", Map.of("outcome", "hold"));
    }

    public void reachMeetingDay() {
        driver.moveClockTo(driver.now().plus(java.time.Duration.ofDays(7)));
    }

    public void attend(String meeting, List<String> present) {
        driver.as("boardSecretary")
                .complete(meeting, "Activity_RecordAttendance", Map.of("outcome", "hold", "present", JSON(present)));
    }

    /** A meeting of this case alone that stands at the recording of its decision. */
    public String meetingAtDecision() {
        var meeting = callMeeting();
        bringToItsDay(meeting);
        attend(meeting, BOARD);
        return meeting;
    }

    public void decide(String meeting, String outcome, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("outcome", outcome);
        fields.putIfAbsent("reasons", "It fills a local need.");
        if (outcome.equals("acceptedWithModification")) {
            fields.putIfAbsent("equalityOfModification", "Nothing for anybody whom the Act protects.");
        }
        if (!outcome.equals("noQuorum")) {
            fields.putIfAbsent("decidedBy", "consensus");
        }
        driver.as("boardSecretary").complete(meeting, "Activity_RecordDecision", fields);
    }

    /** The fields of one condition that the team has to meet within so many working days. */
    public Map<String, Object> condition(String text, String evidence, int workingDays) {
        return Map.of(
                "condition1Text",
                text,
                "condition1Owner",
                "proposers",
                "condition1Evidence",
                evidence,
                "condition1LongStop",
                driver.dayAfterWorkingDays(workingDays));
    }

    /** The secretary finds nothing to correct, no meeting follows in time, and the chair signs. */
    public void signMinutes(String meeting) {
        correctMinute(meeting, Map.of());
        var waiting = management
                .createJobQuery()
                .processInstanceId(processOf(meeting))
                .activityId("Event_NoNextMeeting")
                .singleResult();
        management.executeJob(waiting.getId());
        driver.as("boardChair").complete(meeting, "Activity_SignMinutes", Map.of("signed", true));
    }

    public void correctMinute(String meeting, Map<String, ?> corrections) {
        driver.as("boardSecretary").complete(meeting, "Activity_CorrectMinute", corrections);
    }

    public String processOf(String meeting) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("hold-board-meeting")
                .processInstanceBusinessKey(meeting)
                .singleResult()
                .getId();
    }

    /** The votes of the demo board as rows of the form, in the order of the board: {@code for}, {@code against} … */
    public static Map<String, Object> votes(String... rows) {
        var fields = new HashMap<String, Object>(Map.of("decidedBy", "vote"));
        for (var row = 0; row < rows.length; row++) {
            fields.put("vote" + (row + 1), rows[row]);
        }
        return fields;
    }

    /** A case on which the board has decided this. */
    public String caseDecided(String serviceName, String outcome, Map<String, ?> more) {
        var number = caseWaiting(serviceName);
        decide(meetingAtDecision(), outcome, more);
        return number;
    }

    /** The item of this case that is now before the board. */
    public long itemOf(String caseNumber) {
        var all = items.ofCase(caseNumber);
        return all.get(all.size() - 1).id();
    }
}
