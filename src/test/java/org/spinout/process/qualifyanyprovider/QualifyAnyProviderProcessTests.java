package org.spinout.process.qualifyanyprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.Listings;
import org.spinout.process.EnterpriseCase;
import org.spinout.process.OwnJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.client.RestTemplate;

@SpinoutTest
class QualifyAnyProviderProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Listings listings;

    @LocalServerPort
    private int port;

    private EnterpriseCase one;

    @BeforeEach
    void launch() {
        one = EnterpriseCase.launched(application);
    }

    @Test
    void listsWhoMeetsTheCriteriaAndChecksAgainAfterAYear() {
        var number = apply();
        assertThat(one.driver.as(one.officer).sees(number, "Activity_CheckProvider"))
                .isFalse();
        check(number, Map.of("outcome", "qualified", "reasons", "All criteria are met."));
        assertThat(listings.listed()).anyMatch(listing -> listing.number().equals(number));
        assertThat(publicList()).contains(number + ",podiatry,Derby of " + one.number + ",Ripplez CIC,");

        yearLater(number);
        recheck(number, Map.of("outcome", "qualified", "reasons", "Still so."));
        assertThat(listings.get(number).isListed()).isTrue();

        yearLater(number);
        recheck(number, Map.of("outcome", "delisted", "reasonCode", "recheckFailed", "reasons", "No audit was done."));
        assertThat(listings.get(number).state()).isEqualTo("delisted");
        assertThat(one.driver.openTasks(number)).isEmpty();
    }

    @Test
    void refusesWithACodedReasonAndLetsThemApplyAgain() {
        var number = apply();
        check(number, Map.of("outcome", "refused", "reasonCode", "insurance", "reasons", "It ends in May."));
        assertThat(listings.get(number).state()).isEqualTo("refused");

        assertThat(apply()).isNotEqualTo(number);
    }

    @Test
    void refusesASecondApplicationForTheSame() {
        apply();

        assertThatThrownBy(this::apply).hasMessageContaining("has applied");
    }

    @Test
    void refusesAnUnknownCommissioner() {
        var form = form();
        form.put("commissioningBody", "b9999");

        assertThatThrownBy(() -> one.driver.as(one.officer).start("qualify-any-provider", form))
                .hasMessageContaining("b9999");
    }

    @Test
    void tellsTheManagersWhereNobodyChecks() {
        var number = apply();

        one.moveByWorkingDays(61);
        OwnJobs.run(application, number);

        assertThat(one.driver.openTasks(number)).containsExactly("Activity_CheckProvider");
    }

    /** As anybody reads it, without signing in. */
    private String publicList() {
        return new RestTemplate().getForObject("http://localhost:" + port + "/open-data/providers.csv", String.class);
    }

    private String apply() {
        return one.driver.as(one.officer).start("qualify-any-provider", form());
    }

    private HashMap<String, Object> form() {
        return new HashMap<>(Map.of(
                "serviceLine", "podiatry",
                "area", "Derby of " + one.number,
                "commissioningBody", EnterpriseCase.COMMISSIONING_BODY,
                "providerName", "Ripplez CIC",
                "cqcRegistered", "no",
                "insured", "yes",
                "staffing", "Two podiatrists",
                "quality", "A yearly audit",
                "priceAccepted", true,
                "noVolume", true));
    }

    private void check(String number, Map<String, Object> outcome) {
        one.driver.as(COMMISSIONER).complete(number, "Activity_CheckProvider", outcome);
    }

    private void recheck(String number, Map<String, Object> outcome) {
        one.driver.as(COMMISSIONER).complete(number, "Activity_RecheckProvider", outcome);
    }

    private void yearLater(String number) {
        one.moveTo(one.today().plusYears(1).plusDays(1));
        OwnJobs.run(application, number);
    }
}
