package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Aid;
import org.spinout.fund.Awards;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Adds up the aid of the recipient and trims what it accepts to the cap. The case is locked: awards add up in turn. */
@Component
class CheckAid implements JavaDelegate {

    private final Proposals proposals;
    private final Awards awards;
    private final Aid aid;
    private final AidRules rules;
    private final OfferAnswers answers;

    CheckAid(Proposals proposals, Awards awards, Aid aid, AidRules rules, OfferAnswers answers) {
        this.proposals = proposals;
        this.awards = awards;
        this.aid = aid;
        this.rules = rules;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var award = awards.get(AWARD_NUMBER.from(execution));
        var answer = answers.of(execution);
        var offered = Objects.requireNonNull(award.offered());

        proposals.lock(caseNumber);
        var asked = Objects.requireNonNullElse(answer.pounds("acceptedPounds"), offered);
        answers.requireNoMoreThan(asked, offered);
        var others = Objects.requireNonNullElse(answer.pounds("otherAidPounds"), Money.ZERO);
        var finding = aid.check(award.number(), asked, rules.of(award.product()), others, rules.of(caseNumber));

        AwardFunding.AID_ROOM.set(execution, AidRoom.of(finding).code());
        AwardFunding.AID_ALLOWED_PENCE.set(execution, finding.allowed().pence());
        AwardFunding.AID_TEXT.set(execution, AidRoom.inWords(finding));
    }
}
