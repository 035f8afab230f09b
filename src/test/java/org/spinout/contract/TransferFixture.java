package org.spinout.contract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;

/** A transfer in which everything is as it should be, for tests that then break one thing. */
final class TransferFixture {

    static final String CASE = "SP-2026-0001";
    static final LocalDate LIVE_ON = LocalDate.of(2026, 8, 1);
    static final GoLiveChecks CHECKS = new GoLiveChecks(28, List.of());

    private TransferFixture() {}

    static NewTransfer transfer() {
        return new NewTransfer(CASE, "b1001", "b1003", true, EnumSet.allOf(TransferTrack.class));
    }

    static Registration registration() {
        return new Registration(
                "Your Healthcare CIC",
                LegalForm.COMMUNITY_INTEREST_COMPANY,
                "07123456",
                LIVE_ON.minusMonths(3),
                true,
                "1-199775001",
                LIVE_ON);
    }

    static Registration registration(LegalForm form, boolean communityInterestMet, LocalDate on) {
        return new Registration("Your Healthcare", form, "07123456", on, communityInterestMet, "1-199775001", LIVE_ON);
    }

    static Registration registrationWithCqc(@Nullable LocalDate cqcRegisteredOn) {
        return new Registration(
                "Your Healthcare",
                LegalForm.COOPERATIVE_SOCIETY,
                "07123456",
                LIVE_ON.minusMonths(3),
                false,
                cqcRegisteredOn == null ? null : "1-199775001",
                cqcRegisteredOn);
    }

    static StaffTransfer staff() {
        return new StaffTransfer(550, 3, LIVE_ON.minusMonths(2), LIVE_ON.minusMonths(1), LIVE_ON.minusDays(28));
    }

    static PensionAccess pensions() {
        return new PensionAccess(PensionRoute.NHS_PENSION_SCHEME, "NHS BSA letter of 2 June", LIVE_ON.minusMonths(1));
    }

    static AssetTransfer assets() {
        return new AssetTransfer(
                "Schedule 4: equipment of nine bases", Money.ofPounds("120000"), LIVE_ON.minusMonths(1));
    }

    static ContractTerms contract() {
        return contractSigned(LIVE_ON.minusDays(10));
    }

    static ContractTerms contractSigned(@Nullable LocalDate signedOn) {
        return contract(LIVE_ON, signedOn);
    }

    static ContractTerms contractFrom(LocalDate start) {
        return contract(start, LIVE_ON.minusDays(10));
    }

    private static ContractTerms contract(LocalDate start, @Nullable LocalDate signedOn) {
        return new ContractTerms(
                start,
                5,
                new TermBounds(3, 5),
                Money.ofPounds("25000000"),
                "b1003",
                signedOn,
                signedOn == null ? null : "Director of Commissioning");
    }

    static ShadowRunning shadowRunning() {
        return new ShadowRunning(LIVE_ON.minusMonths(6), LIVE_ON.minusDays(1), true, "Pay ran twice without a fault.");
    }
}
