package org.spinout.process.transfercontract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.AssetTransfer;
import org.spinout.contract.LegalForm;
import org.spinout.contract.PensionAccess;
import org.spinout.contract.PensionRoute;
import org.spinout.contract.Registration;
import org.spinout.contract.ShadowRunning;
import org.spinout.contract.StaffTransfer;
import org.spinout.proposal.Answer;

/** Reads from kept forms what a track has established. */
final class Facts {

    private Facts() {}

    /** @param before what was known, so that correcting a name does not lose the Commission's number */
    static Registration registration(Answer form, Optional<Registration> before) {
        return new Registration(
                text(form, "enterpriseName"),
                LegalForm.ofCode(text(form, "legalForm")),
                text(form, "registrationNumber"),
                day(form, "registeredOn"),
                form.isYes("communityInterestMet"),
                before.map(Registration::cqcRegistrationNumber).orElse(null),
                before.map(Registration::cqcRegisteredOn).orElse(null));
    }

    static Registration careQuality(Answer form, Registration before) {
        return new Registration(
                before.enterpriseName(),
                before.legalForm(),
                before.registrationNumber(),
                before.registeredOn(),
                before.communityInterestMet(),
                text(form, "cqcRegistrationNumber"),
                day(form, "cqcRegisteredOn"));
    }

    /** @param informing who was told, and how many they are; the same form as {@code concluding} for a small service */
    static StaffTransfer staff(Answer informing, Answer concluding) {
        return new StaffTransfer(
                count(informing, "staffAssigned"),
                count(concluding, "staffObjected"),
                informing.day("measuresLetterOn"),
                concluding.day("consultedOn"),
                concluding.day("liabilityInformationOn"),
                Objects.requireNonNullElse(concluding.number("staffNotAssigned"), BigDecimal.ZERO)
                        .intValueExact(),
                null,
                null);
    }

    /** @param confirmedOn when the form has no date of its own */
    static PensionAccess pensions(Answer form, LocalDate confirmedOn) {
        return new PensionAccess(
                PensionRoute.ofCode(text(form, "pensionRoute")),
                text(form, "pensionEvidence"),
                or(form.day("pensionConfirmedOn"), confirmedOn));
    }

    /** @param agreedOn when the form has no date of its own */
    static AssetTransfer assets(Answer form, LocalDate agreedOn) {
        return new AssetTransfer(
                text(form, "assetSchedule"),
                Objects.requireNonNull(form.pounds("assetValuePounds"), "assetValuePounds"),
                or(form.day("assetsAgreedOn"), agreedOn));
    }

    static ShadowRunning shadowRunning(Answer form) {
        return new ShadowRunning(
                day(form, "shadowRunningBegan"),
                day(form, "shadowRunningEnded"),
                "met".equals(form.text("outcome")),
                text(form, "findings"));
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }

    private static String text(Answer form, String field) {
        return Objects.requireNonNull(form.text(field), field);
    }

    private static LocalDate day(Answer form, String field) {
        return Objects.requireNonNull(form.day(field), field);
    }

    private static int count(Answer form, String field) {
        return Objects.requireNonNull(form.number(field), field).intValueExact();
    }
}
