package org.spinout.process;

import java.time.LocalDate;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What {@code legalRules} says to the host of a case. */
@Component
public class HostRules {

    private final LegalRules rules;
    private final Proposals proposals;
    private final Bodies bodies;
    private final WorkingDays days;

    HostRules(LegalRules rules, Proposals proposals, Bodies bodies, WorkingDays days) {
        this.rules = rules;
        this.proposals = proposals;
        this.bodies = bodies;
        this.days = days;
    }

    /** The figure for what happens today. */
    public int count(HostRule rule, String caseNumber) {
        return count(rule, caseNumber, days.today());
    }

    /** The figure for what happens, or happened, on a day. */
    public int count(HostRule rule, String caseNumber, LocalDate day) {
        var host = bodies.get(proposals.get(caseNumber).bodyId());
        return rules.find(rule.kind(), host.kind(), day).map(LegalRule::count).orElse(rule.otherwise());
    }
}
