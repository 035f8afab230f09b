package org.spinout.process.reviewreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.EnterpriseCase;
import org.spinout.process.EnterpriseForms;
import org.spinout.record.DecisionRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class ReviewReturnProcessTests {

    @Autowired
    private ApplicationContext application;

    private EnterpriseCase one;

    @BeforeEach
    void sendAReturn() {
        one = EnterpriseCase.launched(application);
        one.moveTo(one.day("nextReturnOn"));
        one.complete(one.officer, "Activity_ReportPerformance", EnterpriseForms.figures("95", "2"));
    }

    @Test
    void belongsToTheBodyOfTheCommissioner() {
        assertThat(one.instancesOf("review-return").get(0).getTenantId()).isEqualTo(EnterpriseCase.COMMISSIONING_BODY);
        assertThat(one.driver.as(one.officer).sees(one.number, "Activity_ReviewReturn"))
                .isFalse();
    }

    @Test
    void recordsWhatTheCommissionerSays() {
        one.complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "accepted"));

        assertThat(one.bean(DecisionRecord.class)
                        .latest(one.number, "Return on performance")
                        .orElseThrow()
                        .decision()
                        .outcome())
                .isEqualTo("accepted");
    }

    @Test
    void endsWhereNothingComesBack() {
        one.complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "queried", "reasons", "Why?"));

        one.moveByWorkingDays(41);

        assertThat(one.endOf("review-return")).isEqualTo("Event_LeftUnanswered");
    }

    @Test
    void mayStillBeReadWhenTheReturnIsKeptUnread() {
        one.moveByWorkingDays(31);

        one.complete(COMMISSIONER, "Activity_ReviewReturn", Map.of("outcome", "accepted"));

        assertThat(one.endOf("review-return")).isEqualTo("Event_ReturnRead");
    }
}
