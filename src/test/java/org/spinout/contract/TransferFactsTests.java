package org.spinout.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spinout.contract.TransferFixture.LIVE_ON;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

class TransferFactsTests {

    @ParameterizedTest
    @CsvSource({"3,5,2,false", "3,5,3,true", "3,5,5,true", "3,5,6,false", "1,1,1,true"})
    void keepsTheTermWithinTheSchemesBounds(int least, int most, int years, boolean allowed) {
        ThrowingCallable agreeing = () -> new ContractTerms(
                LIVE_ON, years, new TermBounds(least, most), Money.ofPounds("1"), "b1001", null, null);

        if (allowed) {
            assertThatCode(agreeing).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(agreeing).isInstanceOf(Refusal.class).hasMessageContaining(least + " to " + most);
        }
    }

    @Test
    void endsAContractTheDayBeforeItsAnniversary() {
        assertThat(TransferFixture.contract().end()).isEqualTo("2031-07-31");
    }

    @Test
    void refusesHalfAFact() {
        assertField(
                "signatory",
                () -> new ContractTerms(LIVE_ON, 3, new TermBounds(3, 5), Money.ofPounds("1"), "b1001", LIVE_ON, null));
        assertField(
                "yearlyPricePounds",
                () -> new ContractTerms(LIVE_ON, 3, new TermBounds(3, 5), Money.ZERO, "b1001", null, null));
        assertField(
                "cqcRegistrationNumber",
                () -> new Registration("A", LegalForm.COOPERATIVE_SOCIETY, "1", LIVE_ON, false, "1-1", null));
        assertField(
                "enterpriseName",
                () -> new Registration(" ", LegalForm.COOPERATIVE_SOCIETY, "1", LIVE_ON, false, null, null));
        assertField(
                "registrationNumber",
                () -> new Registration("A", LegalForm.COOPERATIVE_SOCIETY, "", LIVE_ON, false, null, null));
        assertField("pensionEvidence", () -> new PensionAccess(PensionRoute.NO_MEMBERS, "", LIVE_ON));
        assertField("assetSchedule", () -> new AssetTransfer("", Money.ZERO, LIVE_ON));
        assertField("assetValuePounds", () -> new AssetTransfer("Desks", new Money(-1), LIVE_ON));
    }

    @Test
    void refusesCountsAndDatesThatContradictEachOther() {
        assertField("staffObjected", () -> new StaffTransfer(6, 7, null, null, null));
        assertField("staffObjected", () -> new StaffTransfer(-1, 0, null, null, null));
        assertField("measuresLetterOn", () -> new StaffTransfer(6, 0, LIVE_ON, LIVE_ON.minusDays(1), null));
        assertField("shadowRunningEnded", () -> new ShadowRunning(LIVE_ON, LIVE_ON.minusDays(1), true, ""));
    }

    @Test
    void refusesBoundsInWhichNoTermFits() {
        assertThatThrownBy(() -> new TermBounds(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TermBounds(5, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void speaksTheCodesOfForms() {
        assertThat(Arrays.stream(LegalForm.values()).map(LegalForm::code))
                .contains("communityInterestCompany", "cooperativeSociety");
        assertThat(LegalForm.ofCode("communityBenefitSociety")).isEqualTo(LegalForm.COMMUNITY_BENEFIT_SOCIETY);
        assertThat(PensionRoute.ofCode("newFairDeal")).isEqualTo(PensionRoute.NEW_FAIR_DEAL);
        assertThat(TransferEnd.Outcome.PARTLY_LIVE.code()).isEqualTo("partlyLive");
        assertThatThrownBy(() -> LegalForm.ofCode("mutual"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("communityInterestCompany");
    }

    private static void assertField(String field, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).field())
                .isEqualTo(field);
    }
}
