package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.process.LegalRule;
import org.spinout.process.LegalRules;
import org.springframework.stereotype.Component;

/** How long the Care Quality Commission usually takes to decide. */
@Component
class CareQualityTime {

    private final LegalRules law;
    private final Transfers transfers;
    private final Bodies bodies;

    CareQualityTime(LegalRules law, Transfers transfers, Bodies bodies) {
        this.law = law;
        this.transfers = transfers;
        this.bodies = bodies;
    }

    LocalDate applyBy(String caseNumber, LocalDate transfer) {
        return transfer.minusWeeks(weeks(caseNumber, transfer).count());
    }

    String inWords(String caseNumber, LocalDate transfer) {
        var weeks = weeks(caseNumber, transfer);
        return "It usually takes " + weeks.count() + " weeks to decide (" + weeks.source() + ")";
    }

    private LegalRule weeks(String caseNumber, LocalDate transfer) {
        var host = bodies.get(transfers.get(caseNumber).bodyId());
        return law.ask("cqcDecisionWeeks", host.kind(), transfer);
    }
}
