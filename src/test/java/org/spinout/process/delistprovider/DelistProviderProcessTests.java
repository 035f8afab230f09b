package org.spinout.process.delistprovider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.Listings;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class DelistProviderProcessTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Listings listings;

    private EnterpriseCase one;
    private String number = "";

    @BeforeEach
    void apply() {
        one = EnterpriseCase.launched(application);
        number = one.driver
                .as(one.officer)
                .start(
                        "qualify-any-provider",
                        Map.of(
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

    @Test
    void leavesByItsOwnWish() {
        list();

        delist(one.officer, "ownWish");

        assertThat(listings.get(number).state()).isEqualTo("delisted");
    }

    @Test
    void isTakenOffAtOnceWhenItsRegistrationIsLost() {
        list();

        delist(COMMISSIONER, "registrationLost");

        assertThat(listings.get(number).state()).isEqualTo("delisted");
        assertThat(one.driver.openTasks(number)).isEmpty();
    }

    @Test
    void refusesOthersAndWhatIsNotListed() {
        var other = EnterpriseCase.launched(application);
        assertThatThrownBy(() -> delist(one.officer, "ownWish")).hasMessageContaining("is not listed");
        list();

        assertThatThrownBy(() -> delist(other.officer, "ownWish")).hasMessageContaining("Only who applied");
        assertThatThrownBy(() -> delist(one.officer, "patientSafety")).hasMessageContaining("Only who applied");
        assertThat(listings.get(number).isListed()).isTrue();
    }

    private void list() {
        one.driver
                .as(COMMISSIONER)
                .complete(number, "Activity_CheckProvider", Map.of("outcome", "qualified", "reasons", "All are met."));
    }

    private void delist(String user, String reason) {
        one.driver
                .as(user)
                .start(
                        "delist-provider",
                        Map.of("applicationNumber", number, "reasonCode", reason, "reasons", "In our words."));
    }
}
