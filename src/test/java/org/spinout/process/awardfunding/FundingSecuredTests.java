package org.spinout.process.awardfunding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.awardfunding.AwardCase.FUND_MANAGER;
import static org.spinout.process.awardfunding.AwardCase.TEAM;
import static org.spinout.process.awardfunding.AwardForms.acceptAll;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.spinoutservice.SpinOutService;
import org.spinout.proposal.ProposalMove;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The route and an award of the same case, each of which may be the first to come to the other. */
@SpinoutTest
class FundingSecuredTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuntimeService runtime;

    @Test
    void letsARouteGoOnThatWaitsForMoney() {
        var one = AwardCase.accepted(application).offered();
        one.complete(TEAM, "Activity_RespondToOffer", acceptAll());
        askWhetherFundingIsSecured(one);
        assertThat(waitsForMoney(one)).isTrue();

        one.complete(FUND_MANAGER, "Activity_SignAgreement", one.agreement("12000"));

        assertThat(waitsForMoney(one)).isFalse();
    }

    @Test
    void letsARouteGoOnAtOnceWhoseMoneyIsThere() {
        var one = AwardCase.accepted(application).offered();
        one.complete(TEAM, "Activity_RespondToOffer", acceptAll());
        one.complete(FUND_MANAGER, "Activity_SignAgreement", one.agreement("12000"));

        askWhetherFundingIsSecured(one);

        assertThat(waitsForMoney(one)).isFalse();
    }

    /** The case comes from a board that has approved it. */
    private void askWhetherFundingIsSecured(AwardCase one) {
        Stream.of(ProposalMove.SUBMIT_CASE, ProposalMove.REFER_TO_BOARD, ProposalMove.APPROVE)
                .forEach(move -> one.inTransaction(() -> one.proposals().move(one.number, move)));
        runtime.createProcessInstanceByKey(SpinOutService.PROCESS)
                .businessKey(one.number)
                .setVariables(new HashMap<>(Map.of(
                        "caseNumber", one.number,
                        "serviceName", "Ripplez",
                        "scheme", "RIGHT_TO_REQUEST",
                        "bodyId", "b1001",
                        "bodyKind", "PCT",
                        "size", "small",
                        "lead", TEAM,
                        "moneyIsCondition", true,
                        "regulatedActivity", false,
                        "transferOutcome", "none")))
                .startBeforeActivity("Activity_CheckFundingSecured")
                .execute();
    }

    private boolean waitsForMoney(AwardCase one) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(one.number)
                        .messageEventSubscriptionName(AwardFunding.FUNDING_SECURED)
                        .count()
                > 0;
    }
}
