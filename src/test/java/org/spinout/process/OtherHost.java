package org.spinout.process;

import static org.camunda.spin.Spin.JSON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.springframework.beans.factory.BeanFactory;

/** A body of its own with a secretary and a board of five, which decides beside the demo board, for tests. */
public final class OtherHost {

    private final CaseDriver driver;
    private final TaskService tasks;
    private final BoardRoute route;
    private final String body;
    private final String secretary;
    private final String password = "Zr7!" + UUID.randomUUID();
    private final String sponsor;
    private final List<String> board;

    public OtherHost(BeanFactory beans, BoardRoute route) {
        driver = beans.getBean(CaseDriver.class);
        tasks = beans.getBean(TaskService.class);
        this.route = route;
        var identity = beans.getBean(IdentityService.class);
        var people = new NewPeople(identity, driver);
        body = driver.as("admin")
                .start(
                        "register-body",
                        Map.of("bodyName", "Trust of " + UUID.randomUUID(), "kind", "NHS_TRUST", "region", "London"));
        secretary = people.somebody("boardSecretaries", body);
        var signsIn = identity.createUserQuery().userId(secretary).singleResult();
        signsIn.setPassword(password);
        identity.saveUser(signsIn);
        sponsor = people.somebody("sponsors", body);
        board = List.of(
                people.somebody("boardChairs", body),
                people.somebody("boardMembers", body),
                people.somebody("boardMembers", body),
                people.somebody("boardMembers", body),
                people.somebody("boardMembers", body));
        var members = beans.getBean(BoardMembers.class);
        for (var place = 0; place < board.size(); place++) {
            members.register(
                    new BoardMember(body, board.get(place), place > 2, place == 0, LocalDate.of(2001, 4, 1), null));
        }
    }

    public String body() {
        return body;
    }

    public String secretary() {
        return secretary;
    }

    /** The secretary's password. */
    public String password() {
        return password;
    }

    public String sponsor() {
        return sponsor;
    }

    /** The chair, two non-officers and two officers. */
    public List<String> board() {
        return board;
    }

    public String chair() {
        return board.get(0);
    }

    public String member() {
        return board.get(1);
    }

    public void sendPaper(String caseNumber) {
        driver.as(secretary)
                .complete(
                        caseNumber,
                        "Activity_PrepareBoardPaper",
                        Map.of(
                                "paperTitle", "Our part of " + caseNumber,
                                "paperSummary", "Three of our nurses would go.",
                                "recommendation", "To let them."));
    }

    /** A meeting of this host's board that has come to the recording of its decision. */
    public String meetingAtDecision() {
        var meeting = driver.as(secretary).start("hold-board-meeting", route.meeting(8));
        for (var member : board) {
            var declaration = tasks.createTaskQuery()
                    .processInstanceBusinessKey(meeting)
                    .taskDefinitionKey("Activity_DeclareInterests")
                    .taskAssignee(member)
                    .singleResult();
            driver.as(member).completeTask(declaration.getId(), Map.of("hasInterest", "no"));
        }
        driver.as(secretary).complete(meeting, "Activity_SendPapers", Map.of("outcome", "hold"));
        driver.moveClockTo(driver.now().plus(java.time.Duration.ofDays(8)));
        driver.as(secretary)
                .complete(meeting, "Activity_RecordAttendance", Map.of("outcome", "hold", "present", JSON(board)));
        return meeting;
    }

    /** This host's board decides on what waits for it; the case hears of it. */
    public void decide(String outcome, Map<String, ?> more) {
        record(meetingAtDecision(), outcome, more);
    }

    public void record(String meeting, String outcome, Map<String, ?> more) {
        var fields = new HashMap<String, Object>(more);
        fields.put("outcome", outcome);
        fields.putIfAbsent("reasons", "Our own grounds.");
        fields.putIfAbsent("decidedBy", "consensus");
        if (outcome.equals("acceptedWithModification")) {
            fields.putIfAbsent("equalityOfModification", "Nothing for anybody whom the Act protects.");
        }
        driver.as(secretary).complete(meeting, "Activity_RecordDecision", fields);
        driver.runDueJobs();
    }
}
