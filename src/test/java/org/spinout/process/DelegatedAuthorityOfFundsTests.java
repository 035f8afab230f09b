package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must approve what a fund manager wants done with a fund, as the shipped table has it. */
class DelegatedAuthorityOfFundsTests {

    @ParameterizedTest
    @CsvSource({
        "setUpFund, 0, nationalOverseer",
        "openPot, 1000000, secondFundManager",
        "openPot, 1000000.01, nationalOverseer",
        "changeBudget, 10000, fundManager",
        "changeBudget, 10000.01, secondFundManager",
        "changeBudget, 1000000, secondFundManager",
        "changeBudget, 1000000.01, nationalOverseer",
        "vireMoney, 10000, fundManager",
        "vireMoney, 100000, secondFundManager",
        "vireMoney, 100000.01, panelChair",
        "vireMoney, 1000000.01, nationalOverseer",
        "lapseMoney, 99999999, secondFundManager",
        "carryForward, 0.01, nationalOverseer",
        "closePeriod, 0, secondFundManager"
    })
    void namesTheApprover(String act, double pounds, String approver) {
        assertThat(DecisionTable.named("delegatedAuthority").answerTo(Map.of("act", act, "amountPounds", pounds)))
                .containsEntry("approver", approver);
    }

    @ParameterizedTest
    @CsvSource({"fundManager", "secondFundManager", "panelChair", "fundPanel", "nationalOverseer"})
    void knowsThePeopleBehindEveryApprover(String approver) {
        var approvers = new Approvers();

        assertThat(approvers.group(approver)).isNotBlank();
        assertThat(approvers.inWords(approver)).isNotBlank();
    }
}
