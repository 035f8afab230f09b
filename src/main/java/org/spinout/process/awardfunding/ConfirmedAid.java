package org.spinout.process.awardfunding;

import java.util.Objects;
import org.spinout.fund.Aid;
import org.spinout.fund.Awards;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/**
 * Keeps what the recipient confirmed about aid. The sum is made again, with the case locked, since another award may have
 * been accepted while this one waited.
 */
@Component
class ConfirmedAid {

    private final Proposals proposals;
    private final Awards awards;
    private final Aid aid;
    private final AidRules rules;

    ConfirmedAid(Proposals proposals, Awards awards, Aid aid, AidRules rules) {
        this.proposals = proposals;
        this.awards = awards;
        this.aid = aid;
        this.rules = rules;
    }

    /**
     * @return the amount, for which the confirmation now stands
     * @throws org.spinout.shared.Refusal when the cap leaves less than this by now
     */
    Money keep(String number, Money amount, Answer answer) {
        var award = awards.get(number);
        proposals.lock(award.caseNumber());
        var others = Objects.requireNonNullElse(answer.pounds("otherAidPounds"), Money.ZERO);
        var counted = rules.of(award.product());
        var finding = aid.check(number, amount, counted, others, rules.of(award.caseNumber()));
        aid.confirm(finding, amount, counted, answer.user());
        return amount;
    }
}
