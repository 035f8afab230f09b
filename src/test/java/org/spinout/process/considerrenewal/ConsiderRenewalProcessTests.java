package org.spinout.process.considerrenewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.EnterpriseCase;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class ConsiderRenewalProcessTests {

    @Autowired
    private ApplicationContext application;

    private EnterpriseCase one;

    @BeforeEach
    void lookAhead() {
        one = EnterpriseCase.launched(application, "communityInterestCompany", 3);
        one.moveTo(one.contractEnd().plusDays(1).minusMonths(12));
    }

    @Test
    void isDecidedInTheBodyOfTheCommissioner() {
        assertThat(one.instancesOf("consider-renewal").get(0).getTenantId())
                .isEqualTo(EnterpriseCase.COMMISSIONING_BODY);

        one.complete(
                COMMISSIONER,
                "Activity_DecideRenewal",
                Map.of("outcome", "ended", "reasonCode", "notNeeded", "reasons", "The clinic merges with another."));

        assertThat(one.endOf("consider-renewal")).isEqualTo("Event_RefusalSent");
        assertThat(one.bean(DecisionRecord.class)
                        .latest(one.number, "Renewal of the contract")
                        .orElseThrow()
                        .decision()
                        .reasonCode())
                .isEqualTo("notNeeded");
    }

    @Test
    void recordsThatNobodyGotTheContract() {
        one.complete(
                COMMISSIONER,
                "Activity_DecideRenewal",
                Map.of("outcome", "tendered", "reasons", "The law asks for it."));
        one.complete(
                COMMISSIONER, "Activity_RecordTender", Map.of("outcome", "notAwarded", "reasons", "No bid was good."));

        assertThat(one.endOf("consider-renewal")).isEqualTo("Event_TenderOver");
        assertThat(one.endOf("renew-contract")).isEqualTo("Event_ContractEnding");
    }
}
