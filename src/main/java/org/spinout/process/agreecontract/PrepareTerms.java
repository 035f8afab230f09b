package org.spinout.process.agreecontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Puts the request, and how long the contract may run under its scheme, before the commissioner. */
@Component
class PrepareTerms implements JavaDelegate {

    private final Proposals proposals;
    private final Bodies bodies;
    private final OfferedTerms terms;

    PrepareTerms(Proposals proposals, Bodies bodies, OfferedTerms terms) {
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
    }
}
