package org.spinout.process.awardfunding;

import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.fund.Award;
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposal;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** What a team wrote when it applied: kept as it was sent, and put into words for those who decide. */
@Component
class Applications {

    private static final List<ProcessVariable<String>> FIELDS = List.of(
            CaseVariables.CASE_NUMBER,
            AwardFunding.PRODUCT,
            AwardFunding.AMOUNT_POUNDS,
            AwardFunding.PURPOSE,
            AwardFunding.FIRST_MILESTONE,
            AwardFunding.MATCH_FUNDING,
            AwardFunding.MATCH_FUNDING_POUNDS);

    private final Answers answers;
    private final Bodies bodies;

    Applications(Answers answers, Bodies bodies) {
        this.answers = answers;
        this.bodies = bodies;
    }

    void keep(DelegateExecution execution, String applicant) {
        var fields = new TreeMap<String, Object>();
        for (var field : FIELDS) {
            var value = field.orNull(execution);
            if (value != null) {
                fields.put(field.name(), value);
            }
        }
        answers.keep(CaseVariables.CASE_NUMBER.from(execution), AwardFunding.APPLICATION_FORM, null, applicant, fields);
    }

    String inWords(DelegateExecution execution, Award award, Proposal proposal) {
        var others = AwardFunding.MATCH_FUNDING_POUNDS.orNull(execution);
        return "**" + proposal.serviceName() + "** (" + proposal.number() + ", "
                + bodies.get(proposal.bodyId()).name() + ") applies for a **"
                + award.product().plainName() + " of " + award.requested() + "** (" + award.number() + ").\n\n"
                + "**For:** " + award.purpose() + "\n\n"
                + "**First milestone:** " + AwardFunding.FIRST_MILESTONE.from(execution) + "\n\n"
                + "**Others put in:** " + (others == null ? "nothing" : Money.ofPounds(others));
    }
}
