package org.spinout.process.transfercontract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.board.Condition;
import org.spinout.board.Conditions;
import org.spinout.contract.Contracts;
import org.spinout.contract.GoLiveChecks;
import org.spinout.contract.Objection;
import org.spinout.contract.PlannedDate;
import org.spinout.contract.TransferDates;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseMessages;
import org.spinout.process.LapsedConditions;
import org.spinout.process.RegulatedActivities;
import org.spinout.process.renewevidence.RenewEvidence;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What whoever decides on go-live has to know, and what the hard stops have to ask. */
@Component
public class GoLiveFacts {

    private final Transfers transfers;
    private final Contracts contracts;
    private final Conditions conditions;
    private final LapsedConditions lapsed;
    private final Bodies bodies;
    private final Answers answers;
    private final TransferRules rules;
    private final WorkingDays days;
    private final Proposals proposals;
    private final Holds holds;
    private final TransferDates dates;
    private final CaseMessages messages;
    private final RegulatedActivities regulated;

    GoLiveFacts(
            Transfers transfers,
            Contracts contracts,
            Conditions conditions,
            LapsedConditions lapsed,
            Bodies bodies,
            Answers answers,
            TransferRules rules,
            WorkingDays days,
            Proposals proposals,
            Holds holds,
            TransferDates dates,
            CaseMessages messages,
            RegulatedActivities regulated) {
        this.transfers = transfers;
        this.contracts = contracts;
        this.conditions = conditions;
        this.lapsed = lapsed;
        this.bodies = bodies;
        this.answers = answers;
        this.rules = rules;
        this.days = days;
        this.proposals = proposals;
        this.holds = holds;
        this.dates = dates;
        this.messages = messages;
        this.regulated = regulated;
    }

    /**
     * What the hard stops cannot know themselves, by the law of the day of going live. The case is locked, so that nobody
     * places a hold on it before who asks has gone live.
     */
    public GoLiveChecks checks(String caseNumber, LocalDate liveOn) {
        proposals.lock(caseNumber);
        contracts.settle(caseNumber);
        var host = bodies.get(transfers.get(caseNumber).bodyId());
        return new GoLiveChecks(
                rules.liabilityInformationDays(host.kind(), liveOn),
                Stream.concat(conditions.outstanding(caseNumber).stream(), lapsed.of(caseNumber).stream())
                        .map(Condition::wording)
                        .toList(),
                holds.openInWords(caseNumber),
                regulated.needRegistration(caseNumber, liveOn).orElse(null));
    }

    /** Every hard stop against the planned day, and every track that is not finished. */
    public String outstanding(String caseNumber) {
        var planned = planned(caseNumber);
        var stops = transfers.hardStops(caseNumber, planned, checks(caseNumber, planned)).stream()
                .map(Objection::message)
                .toList();
        var unfinished = Stream.concat(
                        transfers.get(caseNumber).unfinished().stream().map(TransferTrack::label),
                        evidenceAskedFor(caseNumber))
                .toList();
        return list(
                        "Nothing stands in the way of going live on " + Days.inWords(planned) + ".",
                        "Hard stops against going live on " + Days.inWords(planned) + ":",
                        stops)
                + "\n\n"
                + list("All tracks are complete.", "Not complete yet:", unfinished);
    }

    private Stream<String> evidenceAskedFor(String caseNumber) {
        return messages.isAwaited(RenewEvidence.EVIDENCE_WEIGHED_AGAIN, caseNumber)
                ? Stream.of("Evidence that no longer held when the date moved, and has not been given again")
                : Stream.empty();
    }

    /** The day the transfer is planned for, or today where that has passed or nobody has said. */
    LocalDate planned(String caseNumber) {
        var planned = dates.current(caseNumber).map(PlannedDate::day).filter(day -> !day.isBefore(days.today()));
        return planned.orElseGet(() -> informedOf(caseNumber));
    }

    /** For cases that were in transfer before planned dates were kept. */
    private LocalDate informedOf(String caseNumber) {
        return Stream.of(TransferContract.SMALL_TRANSFER_FORM, TransferContract.INFORMING_FORM)
                .flatMap(form -> answers.findLatest(caseNumber, form).stream())
                .map(form -> Optional.ofNullable(form.day("plannedTransferOn")))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(days.today()))
                .findFirst()
                .orElse(days.today());
    }

    private static String list(String none, String heading, List<String> lines) {
        return lines.isEmpty()
                ? none
                : lines.stream()
                        .map(line -> "- " + line)
                        .collect(Collectors.joining("\n", "**" + heading + "**\n\n", ""));
    }
}
