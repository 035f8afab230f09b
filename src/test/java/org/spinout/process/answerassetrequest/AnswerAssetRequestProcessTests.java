package org.spinout.process.answerassetrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.transfercontract.TransferCase.OFFICER;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.contract.AssetAnswer;
import org.spinout.contract.AssetRequest;
import org.spinout.contract.AssetRequests;
import org.spinout.contract.AssetSettlement;
import org.spinout.process.transfercontract.TransferCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Sponsor bodies that are asked for assets: one agrees, one refuses, one says nothing. */
@SpinoutTest
class AnswerAssetRequestProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AssetRequests requests;

    @Autowired
    private IdentityService identity;

    @Test
    void goesOnWithoutASponsorThatRefusesAndOneThatIsSilent() {
        var one = TransferCase.standard(application);
        one.complete(OFFICER, "Activity_AgreeAssets", ofThreeSponsors(one));
        assertThat(one.driver.as(sponsorOf("b1002")).theTask(one.number, "Activity_AnswerAssetRequest"))
                .isNotNull();

        one.complete("sponsor", "Activity_AnswerAssetRequest", Map.of("outcome", "agreed"));
        one.complete(
                sponsorOf("b1002"),
                "Activity_AnswerAssetRequest",
                Map.of("outcome", "refused", "reasons", "We need our van."));
        assertThat(one.openTasks()).doesNotContain("Activity_SettleRefusals");
        one.driver.moveClockByWorkingDays(31);
        one.complete(
                OFFICER,
                "Activity_SettleRefusals",
                Map.of(
                        "settlement1",
                        "alternative",
                        "settlement1How",
                        "We lease one.",
                        "settlement2",
                        "goOnWithout",
                        "settlement2How",
                        "We meet at the library."));

        assertThat(one.openTasks()).doesNotContain("Activity_AnswerAssetRequest", "Activity_AgreeAssets");
        assertThat(requests.of(one.number))
                .extracting(AssetRequest::answer)
                .containsExactly(AssetAnswer.AGREED, AssetAnswer.REFUSED, null);
        assertThat(requests.of(one.number))
                .extracting(AssetRequest::settlement)
                .containsExactly(null, AssetSettlement.ALTERNATIVE, AssetSettlement.GO_ON_WITHOUT);
    }

    private static Map<String, Object> ofThreeSponsors(TransferCase one) {
        var assets = new HashMap<>(one.assets());
        assets.putAll(Map.of(
                "sponsorCount", "3",
                "sponsor1Body", "b1001",
                "sponsor1Asks", "Laptops",
                "sponsor2Body", "b1002",
                "sponsor2Asks", "A van",
                "sponsor3Body", "b1003",
                "sponsor3Asks", "Two rooms"));
        return assets;
    }

    private String sponsorOf(String body) {
        var user = "sponsorOf" + body;
        if (identity.createUserQuery().userId(user).count() == 0) {
            identity.saveUser(identity.newUser(user));
            identity.createMembership(user, "sponsors");
            identity.createTenantUserMembership(body, user);
        }
        return user;
    }
}
