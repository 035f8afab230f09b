package org.spinout.process.decideatboard;

import static org.camunda.spin.Spin.JSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.board.BoardMember;
import org.spinout.board.BoardMembers;
import org.spinout.board.Ground;
import org.spinout.board.Interests;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** The people of a board, as the forms of one of its cases show them. */
@Component
class BoardPeople {

    private final BoardMembers members;
    private final Interests interests;
    private final Proposals proposals;
    private final Directory directory;
    private final WorkingDays days;

    BoardPeople(BoardMembers members, Interests interests, Proposals proposals, Directory directory, WorkingDays days) {
        this.members = members;
        this.interests = interests;
        this.proposals = proposals;
        this.directory = directory;
        this.days = days;
    }

    /** Who sits on the board today. */
    List<String> board(String bodyId) {
        return members.of(bodyId, days.today()).stream().map(BoardMember::user).toList();
    }

    /** The members who stand aside from an item, with their grounds. */
    Map<String, Ground> aside(long itemId, String bodyId, String caseNumber) {
        var board = Set.copyOf(board(bodyId));
        return interests.grounds(itemId, proposals.team(caseNumber)).entrySet().stream()
                .filter(entry -> board.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    SpinJsonNode options(Collection<String> users) {
        return JSON(users.stream()
                .sorted()
                .map(user -> Map.of("label", directory.nameOf(user), "value", user))
                .toList());
    }

    String names(Collection<String> users) {
        return users.stream().sorted().map(directory::nameOf).collect(Collectors.joining(", "));
    }
}
