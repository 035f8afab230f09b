package org.spinout.process.withdrawproposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.board.ItemState;
import org.spinout.correspondence.Notices;
import org.spinout.process.BoardRoute;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalMove;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class WithdrawProposalProcessTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private AgendaItems items;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Notices notices;

    private BoardRoute board;

    @BeforeEach
    void anEmptyAgenda() {
        board = new BoardRoute(beans);
    }

    @Test
    void takesTheItemFromABoardThatHasItOnTheTable() {
        var number = board.caseWaiting("Wheelchair repair");
        var meeting = board.meetingAtDecision();

        withdraw("proposer2", number);

        assertThat(items.ofCase(number).get(0).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(driver.openTasks(meeting)).doesNotContain("Activity_RecordDecision");
    }

    @Test
    void recordsWhoWithdrewAndWhyAndTellsThoseInvolved() {
        var number = board.caseWaiting("Equipment loans");

        withdraw("proposer2", number);

        var entry = record.latest(number, "Withdraw proposal").orElseThrow().decision();
        assertThat(entry.outcome()).isEqualTo("withdrawn");
        assertThat(entry.reasonCode()).isEqualTo("teamDecided");
        assertThat(entry.user()).isEqualTo("proposer2");
        assertThat(notices.about(number, "proposer"))
                .extracting(notice -> notice.person())
                .contains("proposer", "boardSecretary");
    }

    @Test
    void endsTheConditionsToo() {
        var number = board.caseDecided(
                "Night sitting",
                "approvedWithConditions",
                Map.of(
                        "condition1Text", "Show a lease.",
                        "condition1Owner", "proposers",
                        "condition1Evidence", "The lease",
                        "condition1LongStop", driver.dayAfterWorkingDays(20)));

        withdraw("proposer", number);

        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void endsACaseFromItsFirstDay() {
        var number = driver.as("proposer")
                .start(
                        "spin-out-service",
                        Map.of(
                                "serviceName", "Short-lived service",
                                "scheme", "RIGHT_TO_REQUEST",
                                "staffCount", 6,
                                "annualValuePounds", "500000"));

        withdraw("proposer", number);

        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(proposals.get(number).state().name()).isEqualTo("WITHDRAWN");
    }

    @Test
    void isForTheTeamAlone() {
        var number = board.submittedCase("Not yours");

        assertThatThrownBy(() -> withdraw("otherProposer", number))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("not of the team");
        assertThatThrownBy(() -> withdraw("otherProposer", "SP-1999-0001"))
                .hasMessageContaining("not of the team of a case SP-1999-0001");

        assertThat(proposals.get(number).state().isFinal()).isFalse();
    }

    @Test
    void refusesACaseThatHasEnded() {
        var number = board.submittedCase("Over already");
        proposals.move(number, ProposalMove.WITHDRAW);

        assertThatThrownBy(() -> withdraw("proposer", number))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("has ended");
    }

    private void withdraw(String user, String number) {
        var fields = new HashMap<String, Object>();
        fields.put("caseNumber", number);
        fields.put("reasonCode", "teamDecided");
        fields.put("reasons", "Half of us are moving away.");
        fields.put("confirmed", true);
        driver.as(user).start(WithdrawProposal.PROCESS, fields);
    }
}
