package org.spinout.process.awardfunding;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.CaseMessages;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Tells the round an award came from that money of its offer is free again, so that its reserve list moves up. */
@Component
class FreedOffers {

    private final CaseMessages messages;

    FreedOffers(CaseMessages messages) {
        this.messages = messages;
    }

    /** A standing application has no round to tell. */
    void tell(DelegateExecution execution) {
        Map<String, Object> which = Map.of(AwardFunding.AWARD_NUMBER.name(), AwardFunding.AWARD_NUMBER.from(execution));
        Optional.ofNullable(AwardFunding.ROUND_NUMBER.orNull(execution))
                .ifPresent(round -> messages.tellEveryPart(AwardFunding.OFFER_FREED, round, which));
    }

    /** The same, where less is taken than was offered. */
    void tellIfLess(DelegateExecution execution, Money offered, Money taken) {
        if (offered.isMoreThan(taken)) {
            tell(execution);
        }
    }
}
