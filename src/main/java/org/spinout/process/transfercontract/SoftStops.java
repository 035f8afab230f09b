package org.spinout.process.transfercontract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.spinout.contract.Registration;
import org.spinout.contract.ShadowRunning;
import org.spinout.contract.SoftStop;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.process.LegalRules;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** What is not in place for going live, and may be missing if somebody by name sees to it. */
@Component
class SoftStops {

    private final Transfers transfers;
    private final Answers answers;
    private final LegalRules rules;
    private final Bodies bodies;

    SoftStops(Transfers transfers, Answers answers, LegalRules rules, Bodies bodies) {
        this.transfers = transfers;
        this.answers = answers;
        this.rules = rules;
        this.bodies = bodies;
    }

    Set<SoftStop> missing(String caseNumber, LocalDate liveOn) {
        var missing = EnumSet.noneOf(SoftStop.class);
        add(missing, SoftStop.INSURANCE, isInsuranceOld(caseNumber, liveOn) || beginsLate(caseNumber, liveOn));
        add(missing, SoftStop.SYSTEMS, isSaidNotToBe(caseNumber, "systemsReady"));
        add(missing, SoftStop.ESTATES, isSaidNotToBe(caseNumber, "estatesReady"));
        add(missing, SoftStop.SHADOW_RUNNING, isShadowRunningShort(caseNumber));
        var unfinished = transfers.get(caseNumber).unfinished();
        add(missing, SoftStop.PENSIONS, unfinished.contains(TransferTrack.PENSIONS));
        add(missing, SoftStop.ASSETS, unfinished.contains(TransferTrack.ASSETS));
        return missing;
    }

    /** Insurance is confirmed with the registration, so its evidence is as old as that. */
    private boolean isInsuranceOld(String caseNumber, LocalDate liveOn) {
        var host = bodies.get(transfers.get(caseNumber).bodyId()).kind();
        var most = rules.ask("insuranceEvidenceMostDays", host, liveOn).count();
        return transfers
                .establishedOn(caseNumber, TransferTrack.REGISTRATION)
                .filter(confirmed -> !confirmed.isBefore(liveOn.minusDays(most)))
                .isEmpty();
    }

    private boolean beginsLate(String caseNumber, LocalDate liveOn) {
        return transfers
                .registration(caseNumber)
                .map(Registration::cover)
                .filter(cover -> cover.from().isAfter(liveOn))
                .isPresent();
    }

    private boolean isSaidNotToBe(String caseNumber, String field) {
        return Stream.of(TransferContract.ASSETS_FORM, TransferContract.EARLIER_ASSETS_FORM)
                .flatMap(form -> answers.findLatest(caseNumber, form).stream())
                .anyMatch(form -> "no".equals(form.text(field)));
    }

    private boolean isShadowRunningShort(String caseNumber) {
        return transfers.get(caseNumber).needed().contains(TransferTrack.SHADOW_RUNNING)
                && transfers
                        .facts(caseNumber, TransferTrack.SHADOW_RUNNING)
                        .map(ShadowRunning.class::cast)
                        .filter(ShadowRunning::criteriaMet)
                        .isEmpty();
    }

    private static void add(Set<SoftStop> missing, SoftStop stop, boolean isMissing) {
        if (isMissing) {
            missing.add(stop);
        }
    }
}
