package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DelegatedAuthorityTableTests {

    @Test
    void leavesAnAwardUpToTheLimitToThePanel() {
        assertThat(approver("20000")).isEqualTo("fundPanel");
        assertThat(approver("100000")).isEqualTo("fundPanel");
    }

    @Test
    void putsAnAwardAPennyAboveTheLimitToTheDepartment() {
        assertThat(approver("100000.01")).isEqualTo("nationalOverseer");
    }

    private static String approver(String pounds) {
        return String.valueOf(DecisionTable.named("delegatedAuthority")
                .answerTo(Map.of("act", "award", "amountPounds", new BigDecimal(pounds)))
                .get("approver"));
    }
}
