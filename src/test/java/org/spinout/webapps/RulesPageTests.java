package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.guard.rules.HouseRules;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Process owners read every rule with why and what to do; others need not. */
@SpinoutTest
class RulesPageTests {

    @LocalServerPort
    private int port;

    @Test
    void showsEveryRuleToProcessOwners() {
        var owner = new Caller(port);
        owner.signOn("processOwner", "processOwner");
        var page = owner.page("/changes/rules");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(HouseRules.shipped().all())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(page.body()).contains("id=\"" + rule.id() + "\""));
        assertThat(page.body())
                .contains("Every human step has a path for silence")
                .contains("Host sponsors")
                .contains("<code>sponsors</code>");
    }

    @Test
    void isNotForOthers() {
        var staff = new Caller(port);
        staff.signOn("proposer", "proposer");

        assertThat(staff.page("/changes/rules").statusCode()).isEqualTo(403);
    }
}
