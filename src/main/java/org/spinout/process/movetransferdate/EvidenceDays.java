package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.AssetTransfer;
import org.spinout.contract.PensionAccess;
import org.spinout.contract.ShadowRunning;
import org.spinout.contract.StaffTransfer;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.EvidenceRules;
import org.spinout.process.renewevidence.RenewEvidence;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** The evidence of a transfer that grows old: when it was given, and how long the table {@code evidenceHolds} lets it hold. */
@Component
class EvidenceDays {

    private final Transfers transfers;
    private final Answers answers;
    private final WorkingDays days;
    private final EvidenceRules rules;
    private final Map<String, Function<String, Optional<LocalDate>>> known;

    EvidenceDays(Transfers transfers, Answers answers, WorkingDays days, EvidenceRules rules) {
        this.transfers = transfers;
        this.answers = answers;
        this.days = days;
        this.rules = rules;
        this.known = Map.of(
                "liabilityInformation", number -> staff(number, StaffTransfer::liabilityInformationOn),
                "measuresLetter", number -> staff(number, StaffTransfer::measuresLetterOn),
                "staffList",
                        number -> sent(
                                number,
                                "staffListOn",
                                "settle-staff-list",
                                "inform-representatives",
                                "confirm-small-transfer"),
                "insurance",
                        number -> sent(
                                number,
                                "insuranceOn",
                                "arrange-cover",
                                "register-small-enterprise",
                                "record-registration"),
                "financialPlan", number -> sent(number, "financialPlanOn", "retest-viability", "plan-five-years"),
                "pensions",
                        number -> fact(number, TransferTrack.PENSIONS, PensionAccess.class, PensionAccess::confirmedOn),
                "assets", number -> fact(number, TransferTrack.ASSETS, AssetTransfer.class, AssetTransfer::agreedOn),
                "shadowRunning",
                        number ->
                                fact(number, TransferTrack.SHADOW_RUNNING, ShadowRunning.class, ShadowRunning::ended));
    }

    /**
     * Everything that was given, each with how long it holds, by the rules for the day of transfer.
     *
     * @throws IllegalStateException when the table names evidence that nobody here knows
     */
    List<Evidence> of(String caseNumber, LocalDate transfer) {
        return rules.on(transfer).stream()
                .flatMap(rule -> Objects.requireNonNull(
                        known.get(rule.evidence()),
                        () -> "The table evidenceHolds names unknown evidence: " + rule.evidence())
                        .apply(caseNumber)
                        .map(day -> new Evidence(
                                rule.label(),
                                day,
                                day.plusDays(rule.days()),
                                "Holds for " + rule.days() + " days (" + rule.status() + "): " + rule.source()))
                        .stream())
                .toList();
    }

    private Optional<LocalDate> staff(String caseNumber, Function<StaffTransfer, @Nullable LocalDate> day) {
        return transfers.staff(caseNumber).flatMap(staff -> Optional.ofNullable(day.apply(staff)));
    }

    private <F> Optional<LocalDate> fact(
            String caseNumber, TransferTrack track, Class<F> type, Function<F, LocalDate> day) {
        return transfers.facts(caseNumber, track).map(type::cast).map(day);
    }

    /** The day on which it was given again, or else on which the first of these forms was sent. */
    private Optional<LocalDate> sent(String caseNumber, String renewed, String... forms) {
        var first = Arrays.stream(forms)
                .flatMap(form -> answers.findLatest(caseNumber, form).stream())
                .findFirst()
                .map(Answer::at)
                .map(days::dateOf);
        var again = answers.of(caseNumber).stream()
                .filter(answer -> answer.formId().equals(RenewEvidence.FORM))
                .map(answer -> Optional.ofNullable(answer.day(renewed)))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
        return first.map(day -> again.filter(day::isBefore).orElse(day));
    }
}
