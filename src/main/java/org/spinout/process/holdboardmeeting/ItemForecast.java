package org.spinout.process.holdboardmeeting;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spinout.board.AgendaItem;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.board.Interests;
import org.spinout.board.Meetings;
import org.spinout.board.Quorum;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Says of an item, before papers go, who will stand aside and whether the others can be a quorum. */
@Component
class ItemForecast {

    private final Interests interests;
    private final Quorum quorum;
    private final BoardRules rules;
    private final BoardMembers members;
    private final Meetings meetings;
    private final Proposals proposals;
    private final Directory directory;

    ItemForecast(
            Interests interests,
            Quorum quorum,
            BoardRules rules,
            BoardMembers members,
            Meetings meetings,
            Proposals proposals,
            Directory directory) {
        this.interests = interests;
        this.quorum = quorum;
        this.rules = rules;
        this.members = members;
        this.meetings = meetings;
        this.proposals = proposals;
        this.directory = directory;
    }

    /** Whether no attendance at all could decide this item, which is on an agenda. */
    boolean isHopeless(AgendaItem item) {
        return !quorum.canEverBeQuorate(item.id(), rules.quorumOf(item), proposals.team(item.caseNumber()));
    }

    String words(AgendaItem item) {
        var rule = rules.quorumOf(item);
        var finding = quorum.forecast(item.id(), rule, proposals.team(item.caseNumber()), Set.of());
        var needs = finding.needed() + " must come"
                + (rule.officerNeeded() ? ", at least one of them an officer" : "")
                + (rule.nonOfficerNeeded() ? ", at least one a non-officer" : "");
        var standing = finding.quorate()
                ? finding.eligible() + " of " + finding.membership() + " members can take part; " + needs + "."
                : "there can never be a quorum; only " + finding.eligible() + " of " + finding.membership()
                        + " members could take part, and " + needs + ".";
        return standing + aside(item);
    }

    /** Who of the board stands aside and why; nothing where nobody does. */
    String aside(AgendaItem item) {
        var board = members
                .of(
                        item.bodyId(),
                        meetings.get(String.valueOf(item.meetingNumber())).date())
                .stream()
                .collect(Collectors.toMap(BoardMember::user, BoardMember::chair));
        var grounds = interests.grounds(item.id(), proposals.team(item.caseNumber())).entrySet().stream()
                .filter(entry -> board.containsKey(entry.getKey()))
                .toList();
        if (grounds.isEmpty()) {
            return "";
        }
        var names = grounds.stream()
                .map(entry -> directory.nameOf(entry.getKey()) + " ("
                        + entry.getValue().words() + ")")
                .collect(Collectors.joining(", "));
        var chair = grounds.stream().map(Map.Entry::getKey).anyMatch(user -> Boolean.TRUE.equals(board.get(user)));
        return " Standing aside: " + names + "." + (chair ? " Somebody else must preside." : "");
    }
}
