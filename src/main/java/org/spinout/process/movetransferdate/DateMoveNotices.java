package org.spinout.process.movetransferdate;

import java.time.LocalDate;
import java.util.TreeSet;
import org.spinout.contract.DateMoveReason;
import org.spinout.correspondence.Notices;
import org.spinout.fund.Awards;
import org.spinout.organisation.Directory;
import org.spinout.process.Representatives;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Tells everybody who plans around the transfer that its date has moved, each of them once. */
@Component
class DateMoveNotices {

    private final Proposals proposals;
    private final Directory directory;
    private final Representatives representatives;
    private final Awards awards;
    private final Notices notices;

    DateMoveNotices(
            Proposals proposals, Directory directory, Representatives representatives, Awards awards, Notices notices) {
        this.proposals = proposals;
        this.directory = directory;
        this.representatives = representatives;
        this.awards = awards;
        this.notices = notices;
    }

    /** @param stale the evidence that has to be given again, as the form lists it */
    void tell(String caseNumber, LocalDate newDate, DateMoveReason reason, String words, String stale) {
        var proposal = proposals.get(caseNumber);
        var day = Days.inWords(newDate);

        var subject = proposal.serviceName() + ": the transfer date is now " + day;
        var text = "The transfer of " + proposal.serviceName() + " (" + proposal.number() + ") is now planned for "
                + day
                + ". The reason has to do with " + reason.label() + ": " + words
                + " Open tasks have new due dates, which you see in Tasklist. Every date that moved is listed in the"
                + " case file. Evidence that has to be given again: "
                + stale.replace("**", "");

        concerned(proposal).forEach(person -> notices.tellPerson(person, proposal.number(), subject, text));
    }

    private TreeSet<String> concerned(Proposal proposal) {
        var host = proposal.bodyId();
        var people = new TreeSet<>(proposals.team(proposal.number()));
        people.addAll(directory.holders(Role.TRANSFER_TEAM.group(), host));
        people.addAll(directory.holders(Role.SPONSORS.group(), host));
        people.addAll(directory.holders(Role.COMMISSIONERS.group(), proposal.contractingBodyId()));
        people.addAll(representatives.of(Role.STAFF_REPRESENTATIVES.group(), host, proposal.number()));
        people.addAll(representatives.of(Role.PATIENT_REPRESENTATIVES.group(), host, proposal.number()));
        if (!awards.ofCase(proposal.number()).isEmpty()) {
            people.addAll(directory.holders(Role.FUND_MANAGERS.group(), host));
        }
        return people;
    }
}
