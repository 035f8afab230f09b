package org.spinout.process;

import java.util.TreeSet;
import org.spinout.correspondence.Notices;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Tells the people of a case, wherever the case says who they are. */
@Component
public class CaseNotices {

    private final Notices notices;
    private final Proposals proposals;
    private final Answers answers;

    CaseNotices(Notices notices, Proposals proposals, Answers answers) {
        this.notices = notices;
        this.proposals = proposals;
        this.answers = answers;
    }

    /** Tells everybody who is of the team today. */
    public void tellTeam(String caseNumber, String subject, String text) {
        proposals.team(caseNumber).forEach(member -> notices.tellPerson(member, caseNumber, subject, text));
    }

    /** Tells everybody who holds a role for the host of the case. */
    public void tellHost(String role, String caseNumber, String subject, String text) {
        notices.tellRole(role, proposals.get(caseNumber).bodyId(), caseNumber, subject, text);
    }

    /** Tells everybody who holds a role for a body that has a part in the case. */
    public void tellBody(String bodyId, String role, String caseNumber, String subject, String text) {
        notices.tellRole(role, bodyId, caseNumber, subject, text);
    }

    /** Tells the team, its line manager, the sponsors, and everybody else who has sent a form in the case. */
    public void tellEverybodyInvolved(String caseNumber, String subject, String text) {
        var involved = new TreeSet<>(proposals.team(caseNumber));
        answers.of(caseNumber).stream().map(Answer::user).forEach(involved::add);
        var lineManager = proposals.get(caseNumber).lineManager();
        if (lineManager != null) {
            involved.add(lineManager);
        }
        involved.forEach(person -> notices.tellPerson(person, caseNumber, subject, text));
        tellHost("sponsors", caseNumber, subject, text);
    }
}
