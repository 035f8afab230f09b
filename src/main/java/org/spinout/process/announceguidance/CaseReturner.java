package org.spinout.process.announceguidance;

import java.util.List;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.developbusinesscase.CarriedDrafts;
import org.spinout.process.developbusinesscase.DevelopBusinessCase;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposal;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Sends one case back to its team because of guidance: on record first, then by message, then in words. */
@Component
class CaseReturner {

    private static final String GATE = "National guidance";

    private final Answers answers;
    private final DecisionRecord record;
    private final CarriedDrafts drafts;
    private final CaseMessages messages;
    private final CaseNotices notices;

    CaseReturner(
            Answers answers, DecisionRecord record, CarriedDrafts drafts, CaseMessages messages, CaseNotices notices) {
        this.answers = answers;
        this.record = record;
        this.drafts = drafts;
        this.messages = messages;
        this.notices = notices;
    }

    void sendBack(Proposal proposal, Guidance guidance) {
        enter(proposal, guidance);
        drafts.setAside(proposal.number());

        messages.tellEveryPart(DevelopBusinessCase.GUIDANCE_CHANGED, proposal.number());

        tellAll(
                proposal,
                "National guidance has changed: " + proposal.serviceName() + " is to be rewritten",
                guidance.inWords() + "\n\nEverything that was written is still there.");
    }

    /** For a case that cannot be reached by message. */
    void tell(Proposal proposal, Guidance guidance) {
        tellAll(
                proposal,
                "National guidance has changed: " + proposal.serviceName(),
                guidance.inWords() + "\n\nThis case began under an earlier release. Who has it now sends it back.");
    }

    private void enter(Proposal proposal, Guidance guidance) {
        var answer = answers.keep(
                proposal.number(), DevelopBusinessCase.GUIDANCE_FORM, null, guidance.announcer(), guidance.fields());
        record.enter(new NewEntry(
                proposal.number(),
                GATE,
                "rewrite",
                "guidanceChanged",
                guidance.inWords(),
                guidance.announcer(),
                Role.ASSURERS.group(),
                proposal.bodyId(),
                List.of(answer.reference()),
                List.of()));
    }

    private void tellAll(Proposal proposal, String subject, String text) {
        notices.tellTeam(proposal.number(), subject, text);
        notices.tellHost(Role.SPONSORS.group(), proposal.number(), subject, text);
        notices.tellHost(Role.ASSURERS.group(), proposal.number(), subject, text);
    }
}
