package org.spinout.process.agreecontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.process.ShownText;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Puts the request, and how long the contract may run under its scheme, before the commissioner. */
@Component
class PrepareTerms implements JavaDelegate {

    private final Proposals proposals;
    private final Bodies bodies;
    private final OfferedTerms terms;
    private final AwardRules rules;
    private final Promises promises;

    PrepareTerms(Proposals proposals, Bodies bodies, OfferedTerms terms, AwardRules rules, Promises promises) {
        this.rules = rules;
        this.promises = promises;
        this.proposals = proposals;
        this.bodies = bodies;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(execution.getProcessBusinessKey());
        var host = bodies.get(proposal.bodyId());

        AgreeContract.REQUEST_TEXT.set(
                execution,
                "The team of **" + proposal.serviceName() + "** (" + proposal.number() + ", " + proposal.staffCount()
                        + " staff, " + proposal.annualValue() + " a year) is leaving " + host.name()
                        + " and asks you for a contract. Under its scheme the first contract runs **"
                        + terms.bounds(proposal.number()) + "**.");
        AgreeContract.AWARD_UNCONTESTED.set(execution, rules.isUncontested(proposal.number()));
        AgreeContract.ROUTE_TEXT.set(execution, rules.routeInWords(proposal.number()));
        AgreeContract.BOUNDS_TEXT.set(execution, terms.bounds(proposal.number()).toString());
        AgreeContract.STANDSTILL_NEEDED.set(execution, false);
        AgreeContract.TOLD_AFTERWARDS.set(execution, false);
        var promised = promises.of(proposal.number());
        for (var row = 1; row <= Promises.MOST; row++) {
            AgreeContract.promise(row)
                    .set(execution, row > promised.size() ? "" : ShownText.whole(promised.get(row - 1)));
        }
    }
}
