package org.spinout.process.authoriseinstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.correspondence.Notices;
import org.spinout.fund.InstructionState;
import org.spinout.fund.Instructions;
import org.spinout.fund.Pots;
import org.spinout.process.FundDesk;
import org.spinout.process.MoneyForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class AuthoriseInstructionProcessTests {

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Instructions instructions;

    @Autowired
    private Pots pots;

    @Autowired
    private DecisionRecord record;

    @Autowired
    private Notices notices;

    private String fund;
    private String instruction;

    @BeforeEach
    void askForAPot() {
        fund = desk().newFund();
        instruction =
                driver.as("fundManager").start("open-pot", MoneyForms.openPot(fund, "REVENUE_GRANT", "2026-27", "100"));
    }

    @Test
    void entersWhoApprovedInTheRecord() {
        desk().approve("fundManager2", instruction);

        assertThat(record.of(instruction)).singleElement().satisfies(entry -> {
            assertThat(entry.decision().user()).isEqualTo("fundManager2");
            assertThat(entry.decision().role()).isEqualTo("fundManagers");
            assertThat(entry.decision().outcome()).isEqualTo("approved");
        });
        assertThat(instructions.get(instruction).state()).isEqualTo(InstructionState.CARRIED_OUT);
    }

    @Test
    void letsNobodyTakeUpWhatTheyAskedFor() {
        assertThatThrownBy(() -> desk().approve("fundManager", instruction))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("asked for this yourself");
        assertThat(instructions.get(instruction).state()).isEqualTo(InstructionState.ASKED);
    }

    @Test
    void letsNobodyBeGivenWhatTheyAskedFor() {
        var task =
                driver.as("fundManager2").theTask(instruction, FundDesk.DECIDE).getId();

        assertThatThrownBy(() -> driver.as("fundManager").completeTask(task, MoneyForms.approve()))
                .isInstanceOf(Refusal.NotEntitled.class);
    }

    @Test
    void tellsWhoeverAskedWhyItWasRefused() {
        driver.as("fundManager2").complete(instruction, FundDesk.DECIDE, MoneyForms.refuse("Nothing was voted."));

        assertThat(instructions.get(instruction).state()).isEqualTo(InstructionState.REFUSED);
        assertThat(pots.find(fund + "-2026-27-REVENUE_GRANT")).isEmpty();
        assertThat(notices.about(instruction, "fundManager"))
                .anyMatch(notice -> notice.text().contains("Nothing was voted."));
    }

    @Test
    void takesSilenceForNoApproval() {
        driver.moveClockByWorkingDays(21);

        assertThat(instructions.get(instruction).state()).isEqualTo(InstructionState.LAPSED);
        assertThat(pots.find(fund + "-2026-27-REVENUE_GRANT")).isEmpty();
        assertThat(driver.openTasks(instruction)).isEmpty();
        assertThat(notices.about(instruction, "fundManager"))
                .anyMatch(notice -> notice.subject().startsWith("Nobody decided"));
    }

    @Test
    void needsAReasonToRefuse() {
        assertThatThrownBy(() -> driver.as("fundManager2")
                        .complete(instruction, FundDesk.DECIDE, java.util.Map.of("outcome", "refused")))
                .isInstanceOf(RuntimeException.class);
    }

    private FundDesk desk() {
        return new FundDesk(driver);
    }
}
