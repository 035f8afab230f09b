package org.spinout.process.disposeofrecords;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spinout.enterprise.ContractPeriod;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.enterprise.Enterprise;
import org.spinout.enterprise.Enterprises;
import org.spinout.fund.Award;
import org.spinout.fund.Awards;
import org.spinout.fund.Ledger;
import org.spinout.fund.LedgerEntry;
import org.spinout.process.RetentionPeriods;
import org.spinout.process.RetentionPeriods.Period;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.record.CaseRetention;
import org.spinout.record.RecordClass;
import org.spinout.record.Retention;
import org.spinout.record.RetentionDate;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** When the records of a case may go: from the days on which things ended, by the table {@code retentionPeriods}. */
@Component
class RetentionOfCases implements Retention {

    private static final Map<ProposalState, String> OUTCOMES = Map.of(
            ProposalState.LIVE, "launched",
            ProposalState.PARTLY_LIVE, "launched",
            ProposalState.REJECTED, "rejected",
            ProposalState.WITHDRAWN, "withdrawn",
            ProposalState.LAPSED, "lapsed",
            ProposalState.PUT_TO_COMPETITION, "putToCompetition",
            ProposalState.CALLED_OFF, "calledOff",
            ProposalState.ABANDONED, "abandoned");

    private static final Map<String, String> EVENTS = Map.of(
            "caseClosed", "the end of the case",
            "lastPayment", "the last entry in the books",
            "contractEnded", "the end of the contract");

    private final Proposals proposals;
    private final Enterprises enterprises;
    private final ContractPeriods contracts;
    private final Awards awards;
    private final Ledger ledger;
    private final RetentionPeriods periods;
    private final Impediments impediments;

    RetentionOfCases(
            Proposals proposals,
            Enterprises enterprises,
            ContractPeriods contracts,
            Awards awards,
            Ledger ledger,
            RetentionPeriods periods,
            Impediments impediments) {
        this.proposals = proposals;
        this.enterprises = enterprises;
        this.contracts = contracts;
        this.awards = awards;
        this.ledger = ledger;
        this.periods = periods;
        this.impediments = impediments;
    }

    @Override
    public CaseRetention of(String caseNumber) {
        var proposal = proposals.get(caseNumber);
        var ended = ended(proposal);
        return new CaseRetention(
                caseNumber,
                proposal.bodyId(),
                ended.map(day -> dates(proposal, day)).orElse(List.of()),
                impediments.to(proposal, ended.isPresent()));
    }

    @Override
    public CaseRetention locked(String caseNumber) {
        proposals.lock(caseNumber);
        return of(caseNumber);
    }

    @Override
    public List<String> casesOf(String bodyId) {
        return proposals.of(bodyId).stream()
                .filter(proposal -> proposal.state().isFinal())
                .map(Proposal::number)
                .toList();
    }

    /** A launched case ends with its enterprise, any other with its last move. */
    private Optional<LocalDate> ended(Proposal proposal) {
        if (!proposal.state().isFinal()) {
            return Optional.empty();
        }
        if (outcome(proposal).equals("launched")) {
            return enterprises.find(proposal.number()).map(Enterprise::endedOn);
        }
        var steps = proposals.steps(proposal.number());
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(steps.get(steps.size() - 1).at(), Days.LONDON));
    }

    private List<RetentionDate> dates(Proposal proposal, LocalDate ended) {
        var days = Map.of(
                "caseClosed", ended,
                "lastPayment", latest(ended, payments(proposal.number())),
                "contractEnded", latest(ended, contractEnds(proposal.number())));
        return periods.of(outcome(proposal)).stream()
                .map(period -> date(period, days))
                .toList();
    }

    private static RetentionDate date(Period period, Map<String, LocalDate> days) {
        return new RetentionDate(
                RecordClass.of(period.recordClass()),
                period.years(),
                named(EVENTS, period.event()),
                named(days, period.event()),
                period.source(),
                period.status());
    }

    /** An entry of any kind keeps the words about money: what is recovered is money too. */
    private List<LocalDate> payments(String caseNumber) {
        return awards.ofCase(caseNumber).stream()
                .map(Award::number)
                .flatMap(award -> ledger.entriesOfAward(award).stream())
                .map(LedgerEntry::bookedOn)
                .toList();
    }

    private List<LocalDate> contractEnds(String caseNumber) {
        return contracts.of(caseNumber).stream().map(ContractPeriod::end).toList();
    }

    private static LocalDate latest(LocalDate ended, List<LocalDate> others) {
        var days = new ArrayList<>(others);
        days.add(ended);
        return Collections.max(days);
    }

    private static String outcome(Proposal proposal) {
        return named(OUTCOMES, proposal.state());
    }

    private static <K, V> V named(Map<K, V> names, K key) {
        var found = names.get(key);
        if (found == null) {
            throw new IllegalStateException("The table retentionPeriods does not fit " + key + ".");
        }
        return found;
    }
}
