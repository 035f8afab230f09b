package org.spinout.process.holdboardmeeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.board.AgendaItem;
import org.spinout.board.Interests;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answer;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Document;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Records who stands aside only once an item is called, and what they had opened of the case by then. */
@Component
class LateRecusals {

    private final Interests interests;
    private final CaseFile file;
    private final DecisionRecord record;

    LateRecusals(Interests interests, CaseFile file, DecisionRecord record) {
        this.interests = interests;
        this.file = file;
        this.record = record;
    }

    /** @param free those present who did not stand aside before */
    void record(AgendaItem item, Answer screen, Set<String> free) {
        var text = Objects.requireNonNullElse(screen.text("lateInterestText"), "");
        for (var member : Chosen.in(screen, "lateInterests")) {
            if (!free.contains(member)) {
                throw new Refusal("lateInterests", "values", member + " is not here, or stands aside already.");
            }
            var seen = seenBy(member, item.caseNumber(), screen.caseNumber());
            interests.declareLate(item.id(), member, text, seen);
            record.enter(new NewEntry(
                    item.caseNumber(),
                    "Recusal at the meeting",
                    "recused",
                    null,
                    text + "\n" + seen,
                    screen.user(),
                    Role.BOARD_SECRETARIES.group(),
                    item.bodyId(),
                    List.of(screen.reference()),
                    List.of(member)));
        }
    }

    private String seenBy(String member, String caseNumber, String meetingNumber) {
        var seen = Stream.of(caseNumber, meetingNumber)
                .flatMap(key -> file.of(key).stream())
                .flatMap(document -> openings(document, member))
                .collect(Collectors.joining("; "));
        return seen.isEmpty() ? "Had opened no paper of this case." : "Had opened: " + seen + ".";
    }

    private Stream<String> openings(Document document, String member) {
        return file.openings(document.id()).stream()
                .filter(opening -> opening.openedBy().equals(member))
                .map(opening -> document.title() + ", version " + opening.version() + ", on "
                        + Days.momentInWords(opening.openedAt()));
    }
}
