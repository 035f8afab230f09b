package org.spinout.fund;

import java.time.LocalDate;
import java.util.List;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the money was at the end of any day in London, as the ledger knows it today: an entry counts for the day it is
 * booked on, whenever it was made.
 */
@Component
public class Statements {

    private final LedgerRows ledger;
    private final AwardRows awards;
    private final Pots pots;

    Statements(JdbcClient jdbc, Pots pots) {
        this.ledger = new LedgerRows(jdbc);
        this.awards = new AwardRows(jdbc);
        this.pots = pots;
    }

    /**
     * A pot's money at the end of a day, with the latest of its entries up to then.
     *
     * @throws Refusal when there is no such pot
     */
    public PotStatement ofPot(String potId, LocalDate on) {
        return new PotStatement(
                pots.get(potId), on, ledger.balancesOn(potId, on), ledger.latest(potId, on, PotStatement.LATEST));
    }

    /**
     * An award's money at the end of a day, with every entry up to then.
     *
     * @throws Refusal when there is no such award
     */
    public AwardStatement ofAward(String awardNumber, LocalDate on) {
        return of(awards.get(awardNumber), on);
    }

    /** The money of every award of a case at the end of a day, the oldest first; empty where none was applied for by then. */
    public EnterpriseStatement ofEnterprise(String caseNumber, LocalDate on) {
        return new EnterpriseStatement(caseNumber, on, awardsBy(caseNumber, on));
    }

    private List<AwardStatement> awardsBy(String caseNumber, LocalDate on) {
        return awards.ofCase(caseNumber).stream()
                .filter(award ->
                        !LocalDate.ofInstant(award.appliedAt(), Award.LONDON).isAfter(on))
                .map(award -> of(award, on))
                .toList();
    }

    private AwardStatement of(Award award, LocalDate on) {
        var entries = ledger.ofSubject(award.number()).stream()
                .filter(entry -> !entry.bookedOn().isAfter(on))
                .toList();
        return new AwardStatement(award, on, AwardMoney.addedUpFrom(entries), entries);
    }
}
