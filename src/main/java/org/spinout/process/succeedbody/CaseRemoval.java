package org.spinout.process.succeedbody;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.CaseNotices;
import org.spinout.process.filepaper.PaperOrders;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Moves one case with everything that belongs to it: asks what stands in the way, moves, records, tells. */
@Component
class CaseRemoval {

    static final String GATE = "Succession";

    /** The paper of it. */
    private static final String NOTICE = "fileSuccessionNotice";

    private final Successions successions;
    private final Proposals proposals;
    private final Obstacles obstacles;
    private final CaseMover mover;
    private final DecisionRecord record;
    private final CaseNotices notices;
    private final PaperOrders papers;
    private final Bodies bodies;

    CaseRemoval(
            Successions successions,
            Proposals proposals,
            Obstacles obstacles,
            CaseMover mover,
            DecisionRecord record,
            CaseNotices notices,
            PaperOrders papers,
            Bodies bodies) {
        this.successions = successions;
        this.proposals = proposals;
        this.obstacles = obstacles;
        this.mover = mover;
        this.record = record;
        this.notices = notices;
        this.papers = papers;
        this.bodies = bodies;
    }

    /**
     * Moves the case, or remembers why it stays. A case that has moved is left alone.
     *
     * @param nationalBody for which the succession was approved
     */
    void remove(Succession succession, String caseNumber, String nationalBody) {
        if (successions.move(succession.number(), caseNumber).isPresent()) {
            return;
        }
        var successor = successions.choices(succession.number()).get(caseNumber);
        var obstacle = obstacles.of(succession, proposals.get(caseNumber), Objects.requireNonNull(successor));
        if (obstacle.isPresent()) {
            successions.enterObstacle(succession.number(), caseNumber, obstacle.get());
            return;
        }
        var rows = mover.move(succession, caseNumber);
        enter(succession, caseNumber, successor, rows, nationalBody);
        tell(succession, caseNumber, successor);
        papers.order(caseNumber, successor, NOTICE, succession.number());
    }

    private void enter(
            Succession succession,
            String caseNumber,
            String successor,
            Map<String, Integer> rows,
            String nationalBody) {
        var moved = rows.entrySet().stream()
                .map(table -> table.getKey() + " " + table.getValue())
                .collect(Collectors.joining(", "));
        record.enter(new NewEntry(
                caseNumber,
                GATE,
                "moved",
                null,
                "From " + named(succession.predecessor()) + " to " + named(successor) + ", by " + succession.number()
                        + ": " + succession.legalBasis() + ". Rows that moved: " + moved + ".",
                Objects.requireNonNull(succession.approvedBy(), "only what is approved moves"),
                Role.ADMINISTRATORS.group(),
                nationalBody,
                List.of(succession.number()),
                List.of()));
    }

    private void tell(Succession succession, String caseNumber, String successor) {
        var subject = named(successor) + " has taken over " + caseNumber;
        var text = "Until now it was with " + named(succession.predecessor()) + ". " + succession.legalBasis()
                + ".\n\nIt goes on where it stood. What was decided stays decided. The notice of"
                + " it is in the case file.";
        notices.tellTeam(caseNumber, subject, text);
        for (var role : List.of(Role.SPONSORS, Role.BOARD_SECRETARIES, Role.ASSURERS, Role.TRANSFER_TEAM)) {
            notices.tellBody(successor, role.group(), caseNumber, subject, text);
        }
        notices.tellBody(
                proposals.get(caseNumber).contractingBodyId(), Role.COMMISSIONERS.group(), caseNumber, subject, text);
    }

    private String named(String bodyId) {
        return bodies.get(bodyId).name() + " (" + bodyId + ")";
    }
}
