package org.spinout.process.exitenterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.process.EnterpriseCase.COMMISSIONER;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.ExitAccounts;
import org.spinout.process.CaseMessages;
import org.spinout.process.EnterpriseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpinoutTest
class ExitEnterpriseProcessTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void settlesStaffAssetsAndRecordsAndClosesWhatRunsBeside() {
        var one = leaving("communityInterestCompany");
        one.look("The year ended with a loss.");
        nameSuccessor(one);

        one.complete(one.officer, "Activity_ReturnStaff", staff(one, 11, 9, 1));
        one.complete(
                one.officer,
                "Activity_SettleAssets",
                Map.of("residualPounds", "12000", "destination", "lockedBody", "recipient", "Derby Community Trust"));
        one.complete(one.officer, "Activity_HandOverRecords", records(one));

        assertThat(one.endOf("sustain-enterprise")).isEqualTo("Event_EnterpriseClosed");
        assertThat(one.endOf("look-into-enterprise")).isEqualTo("Activity_Closure");
        assertThat(one.openTasks()).isEmpty();
        assertThat(one.bean(Enterprises.class).get(one.number).endedOn()).isEqualTo(one.today());
        assertThat(one.bean(ExitAccounts.class).staff(one.number).orElseThrow().toHost())
                .isEqualTo(9);
    }

    @Test
    void refusesCountsThatDoNotAddUp() {
        var one = leaving("communityInterestCompany");
        nameSuccessor(one);

        assertThatThrownBy(() -> one.complete(one.officer, "Activity_ReturnStaff", staff(one, 12, 9, 1)))
                .hasMessageContaining("11 of 12 staff are accounted for");
        assertThat(one.openTasks()).contains("Activity_ReturnStaff");
    }

    @Test
    void refusesToGiveLockedAssetsToMembers() {
        var one = leaving("communityInterestCompany");
        nameSuccessor(one);
        Map<String, Object> toMembers = Map.of("residualPounds", "12000", "destination", "members");

        assertThatThrownBy(() -> one.complete(one.officer, "Activity_SettleAssets", toMembers))
                .hasMessageContaining("The assets are locked");

        var free = leaving("companyLimitedByShares");
        nameSuccessor(free);
        free.complete(free.officer, "Activity_SettleAssets", toMembers);
        assertThat(free.openTasks()).doesNotContain("Activity_SettleAssets");
    }

    @Test
    void waitsForTheProviderOfLastResort() {
        var one = leaving("communityInterestCompany");

        one.moveByWorkingDays(60);

        assertThat(one.openTasks()).containsExactly("Activity_NameSuccessor");
    }

    private EnterpriseCase leaving(String legalForm) {
        var one = EnterpriseCase.launched(application, legalForm, 5);
        one.bean(CaseMessages.class).tellEveryPart("Message_ExitBegun", one.number, Map.of("exitGround", "handedBack"));
        return one;
    }

    private static void nameSuccessor(EnterpriseCase one) {
        one.complete(
                COMMISSIONER,
                "Activity_NameSuccessor",
                Map.of(
                        "outcome", "provider",
                        "successorName", "Derbyshire Community Health Services",
                        "successorFrom", one.inForms(one.today().plusDays(30)),
                        "reasons", "The same nurses in the same rooms."));
    }

    private static Map<String, Object> staff(EnterpriseCase one, int employed, int toHost, int redundant) {
        return new HashMap<>(Map.of(
                "staffEmployed",
                employed,
                "staffToHost",
                toHost,
                "staffToProvider",
                1,
                "staffRedundant",
                redundant,
                "staffElsewhere",
                0,
                "staffReturnedOn",
                one.inForms(one.today().plusDays(30))));
    }

    private static Map<String, Object> records(EnterpriseCase one) {
        return Map.of(
                "recordsRecipient",
                "Derbyshire Community Health Services",
                "recordsHandedOverOn",
                one.inForms(one.today()),
                "recordsComplete",
                true);
    }
}
