package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.board.Conditions;
import org.spinout.contract.ConditionOfSignature;
import org.spinout.contract.ContractAwards;
import org.spinout.contract.Contracts;
import org.spinout.contract.Registration;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.fund.AwardState;
import org.spinout.fund.Awards;
import org.spinout.process.RequiredSteps;
import org.spinout.process.movetransferdate.DatedRow.Kind;
import org.spinout.proposal.Proposal;
import org.springframework.stereotype.Component;

/** The dates around a transfer that no task and no timer keeps: those of the law, of contracts, boards and funds. */
@Component
class LegalClocks {

    private final Transfers transfers;
    private final Contracts contracts;
    private final ContractAwards awards;
    private final Conditions conditions;
    private final Awards money;
    private final RequiredSteps steps;
    private final LegalMinimums law;
    private final CareQualityTime careQuality;

    LegalClocks(
            Transfers transfers,
            Contracts contracts,
            ContractAwards awards,
            Conditions conditions,
            Awards money,
            RequiredSteps steps,
            LegalMinimums law,
            CareQualityTime careQuality) {
        this.transfers = transfers;
        this.contracts = contracts;
        this.awards = awards;
        this.conditions = conditions;
        this.money = money;
        this.steps = steps;
        this.law = law;
        this.careQuality = careQuality;
    }

    /** @param was the planned day, or null for none */
    List<DatedRow> of(Proposal proposal, @Nullable LocalDate was, LocalDate becomes) {
        var rows = new ArrayList<DatedRow>();
        rows.add(DatedRow.moving("The transfer itself", was, becomes, "The planned date"));
        rows.add(DatedRow.moving(
                "Employee liability information, latest day",
                was == null ? null : law.liabilityInformationBy(proposal, was),
                law.liabilityInformationBy(proposal, becomes),
                law.liabilityRule(proposal, becomes).source()));
        rows.add(DatedRow.moving(
                "Consultation of staff to be over, latest day",
                was == null ? null : was.minusDays(1),
                becomes.minusDays(1),
                "TUPE 2006, regulation 13: before the transfer; it sets no length"));
        careQuality(proposal.number(), was, becomes).ifPresent(rows::add);
        shadowRunning(proposal, was, becomes).ifPresent(rows::add);
        rows.addAll(ofContract(proposal.number()));
        rows.addAll(ofOthers(proposal.number()));
        return rows;
    }

    /** How many weeks of shadow running are usual, nothing where none is asked for or it is over. */
    Optional<Integer> shadowRunningWeeks(Proposal proposal) {
        var size = proposal.size();
        if (size == null || !transfers.get(proposal.number()).unfinished().contains(TransferTrack.SHADOW_RUNNING)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                steps.of(size.code(), proposal.scheme(), "shadowRunning").amount());
    }

    /** Whether registration with the Care Quality Commission is needed and still to come. */
    boolean awaitsCareQuality(String caseNumber) {
        return transfers.get(caseNumber).regulatedActivity()
                && transfers
                        .registration(caseNumber)
                        .map(Registration::cqcRegisteredOn)
                        .isEmpty();
    }

    private Optional<DatedRow> careQuality(String caseNumber, @Nullable LocalDate was, LocalDate becomes) {
        if (!awaitsCareQuality(caseNumber)) {
            return Optional.empty();
        }
        return Optional.of(DatedRow.moving(
                "Application to the Care Quality Commission, latest usual day",
                was == null ? null : careQuality.applyBy(caseNumber, was),
                careQuality.applyBy(caseNumber, becomes),
                careQuality.inWords(caseNumber, becomes)));
    }

    private Optional<DatedRow> shadowRunning(Proposal proposal, @Nullable LocalDate was, LocalDate becomes) {
        return shadowRunningWeeks(proposal)
                .map(weeks -> DatedRow.moving(
                        "Shadow running to begin by",
                        was == null ? null : was.minusWeeks(weeks),
                        becomes.minusWeeks(weeks),
                        "About " + weeks + " weeks are usual for a service of this size"));
    }

    private List<DatedRow> ofContract(String caseNumber) {
        var rows = new ArrayList<DatedRow>();
        awards.notice(caseNumber).ifPresent(notice -> {
            if (notice.standstillEnds() != null) {
                rows.add(DatedRow.staying(
                        Kind.STAYS,
                        "Standstill ends",
                        notice.standstillEnds(),
                        "The contract is concluded after it at the earliest"));
            }
        });
        transfers
                .contract(caseNumber)
                .ifPresent(terms -> rows.add(DatedRow.staying(
                        Kind.CONTRACT_START,
                        "The contract begins",
                        terms.start(),
                        terms.signedOn() == null ? "Offered, not signed" : "Signed; another day has to be agreed")));
        contracts
                .find(caseNumber)
                .ifPresent(
                        contract -> contract.openConditions().forEach(condition -> rows.add(ofSignature(condition))));
        return rows;
    }

    private static DatedRow ofSignature(ConditionOfSignature condition) {
        return DatedRow.staying(
                Kind.LONG_STOP,
                "Contract waits for " + condition.condition().label(),
                condition.longStop(),
                "Long-stop: the signature lapses");
    }

    private List<DatedRow> ofOthers(String caseNumber) {
        var rows = new ArrayList<DatedRow>();
        conditions
                .outstanding(caseNumber)
                .forEach(condition -> rows.add(DatedRow.staying(
                        Kind.LONG_STOP,
                        "Condition: " + condition.wording(),
                        condition.longStop(),
                        "Long-stop, set by who imposed it")));
        money.ofCase(caseNumber).stream()
                .filter(award -> award.state() == AwardState.OFFERED && award.expiresOn() != null)
                .forEach(award -> rows.add(DatedRow.staying(
                        Kind.STAYS,
                        "Offer of money " + award.number() + " to be answered",
                        award.expiresOn(),
                        "Expiry, set by the fund")));
        return rows;
    }
}
