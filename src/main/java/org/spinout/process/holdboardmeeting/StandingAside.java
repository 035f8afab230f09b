package org.spinout.process.holdboardmeeting;

import java.util.Set;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.InterestRegister;
import org.spinout.board.Interests;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Answers who stands aside from a case or an item, for everything that must be closed to them. */
@Component
public class StandingAside {

    private final AgendaItems items;
    private final Interests interests;
    private final InterestRegister register;
    private final Proposals proposals;

    StandingAside(AgendaItems items, Interests interests, InterestRegister register, Proposals proposals) {
        this.items = items;
        this.interests = interests;
        this.register = register;
        this.proposals = proposals;
    }

    /** Whether this person stands aside from an item, as a member of the board or as one of the team. */
    public boolean isBarredFromItem(String user, long itemId) {
        var team = proposals.team(items.get(itemId).caseNumber());
        return interests.barred(itemId, team).contains(user);
    }

    /**
     * Whether this person stands aside from a case as a member of a board. The team, whose case it is, does not: it may
     * read its own papers.
     */
    public boolean isBarredFromCase(String user, String caseNumber) {
        var proposal = proposals.find(caseNumber);
        return proposal.isPresent()
                && !proposals.isOfTeam(caseNumber, user)
                && (register.interestedIn(proposal.get().bodyId(), caseNumber).contains(user)
                        || items.ofCase(caseNumber).stream().anyMatch(item -> isAside(user, item)));
    }

    /** Whether this person stands aside from any item that is or was on the agenda of a meeting. */
    public boolean isBarredFromPapersOf(String user, String meetingNumber) {
        return items.of(meetingNumber).stream().anyMatch(item -> isBarredFromItem(user, item.id()));
    }

    private boolean isAside(String user, AgendaItem item) {
        return interests.grounds(item.id(), Set.of()).containsKey(user);
    }
}
