package org.spinout.process.considerexpressionofinterest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notice;
import org.spinout.correspondence.Notices;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Rounds;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** What follows a rejection: another round, the arbiter, or the end. */
@SpinoutTest
class RejectedExpressionTests {

    private static final String COMPLETE = "Activity_CompleteExpressionOfInterest";
    private static final String REVIEW = "Activity_ReviewExpressionOfInterest";
    private static final String DECIDE = "Activity_DecideExpressionOfInterest";
    private static final String RESPOND = "Activity_RespondToRejection";
    private static final String ARBITRATE = "Activity_ArbitrateRejection";

    private final CaseDriver driver;
    private final Proposals proposals;
    private final Rounds rounds;
    private final Answers answers;
    private final DecisionRecord record;
    private final Notices notices;
    private final RuntimeService runtime;
    private final TaskService tasks;

    @Autowired
    RejectedExpressionTests(
            CaseDriver driver,
            Proposals proposals,
            Rounds rounds,
            Answers answers,
            DecisionRecord record,
            Notices notices,
            RuntimeService runtime,
            TaskService tasks) {
        this.driver = driver;
        this.proposals = proposals;
        this.rounds = rounds;
        this.answers = answers;
        this.record = record;
        this.notices = notices;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Test
    void needsACodedGroundAndWhatWouldChangeTheAnswer() {
        var number = atDecision();

        assertThatThrownBy(() -> decide(number, StageForms.outcome("rejected", "Not now.")))
                .hasMessageContaining("Ground of the rejection");
        var ground = new HashMap<>(rejection());
        ground.remove("wouldChange");
        assertThatThrownBy(() -> decide(number, ground)).hasMessageContaining("What would change the answer");
        decide(number, rejection());

        var decision = record.latest(number, "Decision on the expression of interest")
                .orElseThrow()
                .decision();
        assertThat(decision.reasonCode()).isEqualTo("existingContract");
        assertThat(driver.openTasks(number)).containsExactly(RESPOND);
        assertThat(notices.about(number, "proposer"))
                .filteredOn(notice -> notice.subject().endsWith("is rejected"))
                .singleElement()
                .extracting(Notice::text)
                .asString()
                .contains(
                        "An existing contract stands in the way",
                        "It runs to 2030",
                        "The end of that contract",
                        "round 1 of 3");
    }

    @Test
    void opensAnotherRoundPrefilledUnderTheSameNumber() {
        var number = rejected();

        driver.as("proposer").complete(number, RESPOND, StageForms.outcome("resubmit"));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.EXPRESSION_IN_DRAFT);
        assertThat(rounds.current(number)).isEqualTo(2);
        var rejectionNumber = record.latest(number, "Decision on the expression of interest")
                .orElseThrow()
                .number();
        assertThat(rounds.of(number).get(0).afterDecision()).isEqualTo(rejectionNumber);
        var task = driver.as("proposer").theTask(number, COMPLETE).getId();
        assertThat(tasks.getVariables(task))
                .containsEntry("newFreedom", "Visit in the evening, and hire a play worker.")
                .extractingByKey("returnReason")
                .asString()
                .contains("This is round 2", "The end of that contract");

        again(number);
        decide(number, StageForms.outcome("accepted", "Now it does."));
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(answers.of(number).stream()
                        .filter(answer -> answer.formId().equals("complete-expression-of-interest")))
                .hasSize(2);
        assertThat(record.of(number))
                .extracting(entry -> entry.decision().outcome())
                .containsExactly("supported", "rejected", "resubmit", "supported", "accepted");
    }

    @Test
    void closesTheCaseAfterTheLastRoundAndSaysSo() {
        var number = rejected();
        for (var round = 2; round <= 3; round++) {
            driver.as("proposer").complete(number, RESPOND, StageForms.outcome("resubmit"));
            again(number);
            decide(number, rejection());
        }

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(notices.about(number, "proposer"))
                .extracting(Notice::text)
                .anyMatch(text -> text.contains("round 3 of 3. There is no further round."));
    }

    @Test
    void endsWhenTheTeamLeavesItAtThat() {
        var number = rejected();

        driver.as("proposer").complete(number, RESPOND, StageForms.outcome("leave"));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void canStillBeWithdrawn() {
        var number = rejected();

        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of(
                                "caseNumber",
                                number,
                                "reasonCode",
                                "teamDecided",
                                "reasons",
                                "We have had enough.",
                                "confirmed",
                                true));

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.WITHDRAWN);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void takesTheSilenceOfTheTeamForLeavingIt() {
        var number = rejected();

        driver.moveClockByWorkingDays(39);
        assertThat(driver.openTasks(number)).containsExactly(RESPOND);
        driver.moveClockByWorkingDays(2);

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.REJECTED);
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void offersNoArbiterWhereTheSchemeHasNone() {
        var number = rejected();

        assertThatThrownBy(() -> driver.as("proposer").complete(number, RESPOND, arbiter()))
                .hasMessageContaining("does not offer \"askArbiter\"");
    }

    @Test
    void letsTheArbiterSendARejectionBackToTheChair() {
        var number = rejectedUnderASchemeWithArbiter();
        driver.as("proposer").complete(number, RESPOND, arbiter());
        assertThatThrownBy(() -> driver.as("boardChair").theTask(number, ARBITRATE))
                .hasMessageContaining("has no task");

        driver.as("arbiter")
                .complete(
                        number,
                        ARBITRATE,
                        Map.of("outcome", "sentBack", "reasonCode", "groundNotMet", "reasons", "It ends next year."));

        assertThat(driver.openTasks(number)).containsExactly(DECIDE);
        decide(number, StageForms.outcome("accepted", "So it does."));
        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        assertThat(record.latest(number, "Arbitration of the rejection")
                        .orElseThrow()
                        .decision()
                        .role())
                .isEqualTo("arbiters");
    }

    @Test
    void lastsThroughAnUpheldRejectionAndIsAskedOnce() {
        var number = rejectedUnderASchemeWithArbiter();
        driver.as("proposer").complete(number, RESPOND, arbiter());

        driver.as("arbiter").complete(number, ARBITRATE, StageForms.outcome("upheld", "The chair was right."));

        assertThat(driver.openTasks(number)).containsExactly(RESPOND);
        assertThatThrownBy(() -> driver.as("proposer").complete(number, RESPOND, arbiter()))
                .hasMessageContaining("does not offer");
        driver.as("proposer").complete(number, RESPOND, StageForms.outcome("resubmit"));
        assertThat(driver.openTasks(number)).containsExactly(COMPLETE);
    }

    @Test
    void refusesTheArbiterAfterTwentyWorkingDays() {
        var number = rejectedUnderASchemeWithArbiter();
        driver.moveClockByWorkingDays(21);

        assertThatThrownBy(() -> driver.as("proposer").complete(number, RESPOND, arbiter()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("could be asked until");
        assertThat(driver.openTasks(number)).containsExactly(RESPOND);
    }

    @Test
    void refusesAnArbiterWhoHadAPart() {
        var number = rejectedUnderASchemeWithArbiter();
        answers.keep(number, "comment-as-line-manager", null, "arbiter", Map.of("comment", "I know them."));
        driver.as("proposer").complete(number, RESPOND, arbiter());

        assertThatThrownBy(() -> driver.as("arbiter")
                        .complete(number, ARBITRATE, StageForms.outcome("upheld", "They are right.")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("not independent");
    }

    @Test
    void tellsEverybodyWhenThePromisedDayHasPassed() {
        var number = atDecision();

        driver.moveClockByWorkingDays(25);

        assertThat(driver.openTasks(number)).containsExactly(DECIDE);
        assertThat(notices.about(number, "proposer"))
                .extracting(Notice::subject)
                .anyMatch(subject -> subject.startsWith("No decision yet"));
        decide(number, StageForms.outcome("accepted", "Late, but yes."));
    }

    private String rejected() {
        var number = atDecision();
        decide(number, rejection());
        return number;
    }

    /** Shipped tables have no arbiter: the answer of the table is changed for this one case. */
    private String rejectedUnderASchemeWithArbiter() {
        var number = atDecision();
        var stage = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(ConsiderExpressionOfInterest.PROCESS)
                .singleResult();
        runtime.setVariable(stage.getId(), "arbiterAvailable", true);
        decide(number, rejection());
        return number;
    }

    private String atDecision() {
        var number = driver.as("proposer").start("spin-out-service", StageForms.start("Family nurses", 6, "500000"));
        again(number);
        return number;
    }

    private void again(String number) {
        driver.as("proposer").complete(number, COMPLETE, StageForms.expression(driver));
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        driver.as("sponsor").complete(number, REVIEW, Map.of("outcome", "supported"));
    }

    private void decide(String number, Map<String, ?> fields) {
        driver.as("boardChair").complete(number, DECIDE, fields);
    }

    private static Map<String, Object> rejection() {
        return Map.of(
                "outcome", "rejected",
                "reasonCode", "existingContract",
                "reasons", "It runs to 2030.",
                "wouldChange", "The end of that contract.");
    }

    private static Map<String, Object> arbiter() {
        return StageForms.outcome("askArbiter", "The contract ends next year.");
    }
}
