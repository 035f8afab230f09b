package org.spinout.process.transfercontract;

import static org.spinout.contract.TransferTrack.ASSETS;
import static org.spinout.contract.TransferTrack.CONTRACT;
import static org.spinout.contract.TransferTrack.PENSIONS;
import static org.spinout.contract.TransferTrack.REGISTRATION;
import static org.spinout.contract.TransferTrack.SHADOW_RUNNING;
import static org.spinout.contract.TransferTrack.STAFF;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Registration;
import org.spinout.contract.Transfer;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.process.CaseVariables;
import org.spinout.process.RegulatedActivities;
import org.spinout.process.transferday.TransferPlan;
import org.springframework.stereotype.Component;

/** Opens the tracks that are not finished and, after a "not yet", those that somebody wants looked at again. */
@Component
class PlanTracks implements JavaDelegate {

    private static final Map<String, TransferTrack> REOPENING = Map.of(
            "reopenRegistration", REGISTRATION,
            "reopenStaff", STAFF,
            "reopenPensions", PENSIONS,
            "reopenAssets", ASSETS,
            "reopenContract", CONTRACT,
            "reopenShadowRunning", SHADOW_RUNNING);

    private final Transfers transfers;
    private final GoLiveDecision decisions;
    private final TransferRules rules;
    private final RegulatedActivities regulated;
    private final TransferPlan plan;

    PlanTracks(
            Transfers transfers,
            GoLiveDecision decisions,
            TransferRules rules,
            RegulatedActivities regulated,
            TransferPlan plan) {
        this.transfers = transfers;
        this.decisions = decisions;
        this.rules = rules;
        this.regulated = regulated;
        this.plan = plan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var transfer = transfers.get(execution.getProcessBusinessKey());
        var size = CaseVariables.SIZE.from(execution);
        var small = "small".equals(size);
        var weeks = rules.weeksOfShadowRunning(size, CaseVariables.SCHEME.from(execution));

        var open = open(transfer);
        var awaitsCareQuality = awaitsCareQuality(transfer);

        var onOneForm = Set.of(STAFF, PENSIONS, ASSETS);
        TransferContract.REGISTRATION_OPEN.set(execution, awaitsCareQuality || open.contains(REGISTRATION));
        TransferContract.CARE_QUALITY_OPEN.set(execution, awaitsCareQuality);
        TransferContract.SMALL_TRANSFER_OPEN.set(execution, small && !Collections.disjoint(open, onOneForm));
        TransferContract.STAFF_OPEN.set(execution, !small && open.contains(STAFF));
        TransferContract.PENSIONS_OPEN.set(execution, !small && open.contains(PENSIONS));
        TransferContract.ASSETS_OPEN.set(execution, !small && open.contains(ASSETS));
        TransferContract.CONTRACT_OPEN.set(execution, open.contains(CONTRACT));
        TransferContract.SHADOW_RUNNING_OPEN.set(execution, open.contains(SHADOW_RUNNING));
        TransferContract.SHADOW_RUNNING_NOTE.set(
                execution, "About " + weeks + " weeks are usual for a service of this size.");
    }

    private Set<TransferTrack> open(Transfer transfer) {
        var open = EnumSet.noneOf(TransferTrack.class);
        open.addAll(transfer.unfinished());
        decisions
                .find(transfer.caseNumber())
                .ifPresent(decision -> REOPENING.forEach((field, track) -> {
                    if (decision.isYes(field)) {
                        open.add(track);
                    }
                }));
        return open;
    }

    private boolean awaitsCareQuality(Transfer transfer) {
        return isRegulated(transfer)
                && transfers
                        .registration(transfer.caseNumber())
                        .map(Registration::cqcRegistrationNumber)
                        .isEmpty();
    }

    /** By what the enterprise is known to do on the day of the transfer, else as the case said. */
    private boolean isRegulated(Transfer transfer) {
        return regulated
                .needRegistration(transfer.caseNumber(), plan.orToday(transfer.caseNumber()))
                .orElse(transfer.regulatedActivity());
    }
}
