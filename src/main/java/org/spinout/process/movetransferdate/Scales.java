package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import org.spinout.contract.PlannedDate;
import org.spinout.contract.TransferDates;
import org.spinout.process.transferday.PlannedTransfer;
import org.spinout.process.transferday.TransferClocks;
import org.spinout.proposal.Proposal;
import org.springframework.stereotype.Component;

/** Weighs a move of a transfer date: works out what it would do, and changes nothing. */
@Component
class Scales {

    private final TransferDates dates;
    private final LegalClocks legal;
    private final Warnings warnings;
    private final TransferClocks clocks;
    private final PlannedTransfer planned;
    private final EvidenceDays evidence;

    Scales(
            TransferDates dates,
            LegalClocks legal,
            Warnings warnings,
            TransferClocks clocks,
            PlannedTransfer planned,
            EvidenceDays evidence) {
        this.dates = dates;
        this.legal = legal;
        this.warnings = warnings;
        this.clocks = clocks;
        this.planned = planned;
        this.evidence = evidence;
    }

    Weighing weigh(Proposal proposal, LocalDate to) {
        var current = dates.current(proposal.number());
        var was = current.map(PlannedDate::day).orElse(null);
        var running = planned.supposing(proposal.number(), to, () -> clocks.of(proposal.number()));
        var rows = legal.of(proposal, was, to);
        return new Weighing(
                current.map(PlannedDate::number).orElse(0),
                was,
                to,
                rows,
                running,
                warnings.of(proposal, to, rows, running),
                evidence.of(proposal.number(), to).stream()
                        .filter(given -> !given.holdsFor(to))
                        .toList());
    }
}
