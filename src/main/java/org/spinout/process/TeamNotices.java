package org.spinout.process;

import org.spinout.correspondence.Notices;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Tells every member of a case's team the same thing. */
@Component
public class TeamNotices {

    private final Proposals proposals;
    private final Notices notices;

    TeamNotices(Proposals proposals, Notices notices) {
        this.proposals = proposals;
        this.notices = notices;
    }

    /** @param subject one line, to which the name of the service is added */
    public void tell(String caseNumber, String subject, String text) {
        var service = proposals.get(caseNumber).serviceName();
        proposals
                .team(caseNumber)
                .forEach(member -> notices.tellPerson(member, caseNumber, service + ": " + subject, text));
    }
}
