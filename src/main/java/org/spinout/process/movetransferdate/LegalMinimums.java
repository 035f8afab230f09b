package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spinout.contract.ContractAwards;
import org.spinout.contract.LegalMinimum;
import org.spinout.contract.Registration;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.LegalRule;
import org.spinout.process.LegalRules;
import org.spinout.proposal.Proposal;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** The days before which the law lets a transfer not take place, from what is known of it today. */
@Component
class LegalMinimums {

    private static final int MOST_DAYS_AHEAD = 400;

    private final Transfers transfers;
    private final ContractAwards awards;
    private final LegalRules law;
    private final Bodies bodies;
    private final WorkingDays days;

    LegalMinimums(Transfers transfers, ContractAwards awards, LegalRules law, Bodies bodies, WorkingDays days) {
        this.transfers = transfers;
        this.awards = awards;
        this.law = law;
        this.bodies = bodies;
        this.days = days;
    }

    /** @param wanted the day that is asked about: the law of that day counts */
    List<LegalMinimum> of(Proposal proposal, LocalDate wanted) {
        return Stream.of(
                        liabilityInformation(proposal, wanted),
                        careQuality(proposal.number()),
                        standstill(proposal.number()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The last day for the employee liability information, by the law of the day of transfer. */
    LocalDate liabilityInformationBy(Proposal proposal, LocalDate transfer) {
        return transfer.minusDays(liabilityRule(hostOf(proposal), transfer).count());
    }

    LegalRule liabilityRule(Proposal proposal, LocalDate transfer) {
        return liabilityRule(hostOf(proposal), transfer);
    }

    private Optional<LegalMinimum> liabilityInformation(Proposal proposal, LocalDate wanted) {
        var staff = transfers.staff(proposal.number());
        if (staff.isPresent() && staff.get().transferring() == 0) {
            return Optional.empty();
        }
        var given = staff.flatMap(facts -> Optional.ofNullable(facts.liabilityInformationOn()));
        var from = given.orElse(days.today());
        var rule = liabilityRule(hostOf(proposal), wanted);
        return Optional.of(new LegalMinimum(
                earliest(hostOf(proposal), from),
                "Employee liability information must be given at least " + rule.count() + " days before a transfer on"
                        + " that day, and "
                        + (given.isPresent() ? "was given on " + Days.inWords(from) + "." : "has not been given yet."),
                rule.source()));
    }

    private LocalDate earliest(BodyKind host, LocalDate from) {
        return from.datesUntil(from.plusDays(MOST_DAYS_AHEAD))
                .filter(day -> !day.minusDays(liabilityRule(host, day).count()).isBefore(from))
                .findFirst()
                .orElseThrow();
    }

    private LegalRule liabilityRule(BodyKind host, LocalDate transfer) {
        return law.ask("employeeLiabilityInformationDays", host, transfer);
    }

    private Optional<LegalMinimum> careQuality(String caseNumber) {
        if (!transfers.get(caseNumber).regulatedActivity()) {
            return Optional.empty();
        }
        return transfers
                .registration(caseNumber)
                .map(Registration::cqcRegisteredOn)
                .map(from -> new LegalMinimum(
                        from,
                        "The service is a regulated activity, and the enterprise is registered with the Care Quality"
                                + " Commission only from " + Days.inWords(from) + ".",
                        "Health and Social Care Act 2008, section 10"));
    }

    private Optional<LegalMinimum> standstill(String caseNumber) {
        return awards.notice(caseNumber)
                .flatMap(notice -> Optional.ofNullable(notice.standstillEnds()))
                .map(ends -> new LegalMinimum(
                        ends.plusDays(1),
                        "The contract cannot be concluded before the standstill ends, on " + Days.inWords(ends) + ".",
                        "the law of the route by which it is awarded"));
    }

    private BodyKind hostOf(Proposal proposal) {
        return bodies.get(proposal.bodyId()).kind();
    }
}
