package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Aid;
import org.spinout.fund.Awards;
import org.springframework.stereotype.Component;

/** Tells the recipient, before it answers, what the award counts for as public aid and what the law allows. */
@Component
class StateAid implements JavaDelegate {

    private final Awards awards;
    private final Aid aid;
    private final AidRules rules;

    StateAid(Awards awards, Aid aid, AidRules rules) {
        this.awards = awards;
        this.aid = aid;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var award = awards.get(AWARD_NUMBER.from(execution));
        var rule = rules.of(execution.getProcessBusinessKey());

        var before = aid.before(award.number(), rule);

        AwardFunding.AID_TEXT.set(
                execution,
                "**Public support has a cap.** One organisation may have at most **" + rule.cap()
                        + "** of it in this financial year and the " + (rule.years() - 1) + " before (" + rule.source()
                        + "). Of this offer **" + rules.of(award.product()).percent()
                        + " in every 100 pounds** count. From this fund you have had **" + before
                        + "** that counts already. Write down what you had from other public bodies: we add it up, and"
                        + " award only what stays within the cap.");
    }
}
