package org.spinout.process.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Meeting;
import org.spinout.board.Meetings;
import org.spinout.board.Minute;
import org.spinout.board.Minutes;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.process.ActingAs;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.process.filepaper.PaperOrders;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The minute of a meeting, in the meeting's own case file, for it tells of every case on the agenda. */
@Component
class FileMinute implements JavaDelegate, Paper {

    /** As the minute says it of an item. */
    private static final String HEARD_IN_PRIVATE = "Heard in private: ";

    private final Meetings meetings;
    private final Minutes minutes;
    private final Bodies bodies;
    private final Directory directory;
    private final ActingAs acting;
    private final Cabinet cabinet;
    private final PaperOrders orders;

    FileMinute(
            Meetings meetings,
            Minutes minutes,
            Bodies bodies,
            Directory directory,
            ActingAs acting,
            Cabinet cabinet,
            PaperOrders orders) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.bodies = bodies;
        this.directory = directory;
        this.acting = acting;
        this.cabinet = cabinet;
        this.orders = orders;
    }

    /** A part of a minute: what stood under one heading. */
    public record Part(String id, String heading, List<String> lines) {}

    @Override
    public void execute(DelegateExecution execution) {
        orders.order(execution, "fileMinute", execution.getProcessBusinessKey());
    }

    @Override
    public void file(PaperOrder order) {
        var meeting = meetings.get(order.key());
        var minute = minutes.of(meeting.number())
                .orElseThrow(() -> new Refusal("There is no minute of " + meeting.number() + " to file yet."));

        cabinet.file(
                new Cabinet.Paper(
                        meeting.number(),
                        DocumentKind.MINUTE,
                        "Minute",
                        "minute-" + meeting.number() + ".pdf",
                        confidentiality(meeting, minute),
                        "minute version " + minute.version() + (minute.isSigned() ? " signed" : " draft"),
                        "minute"),
                () -> model(meeting, minute));
    }

    /** What the public could hear, everybody with a part in the meeting may read once it is signed. */
    private static Confidentiality confidentiality(Meeting meeting, Minute minute) {
        var couldBeHeard = meeting.openToPublic() && !minute.text().contains(HEARD_IN_PRIVATE);
        return couldBeHeard && minute.isSigned() ? Confidentiality.PUBLIC : Confidentiality.CONFIDENTIAL;
    }

    private Map<String, Object> model(Meeting meeting, Minute minute) {
        var blocks = List.of(minute.text().strip().split("\\n\\s*\\n"));
        var parts = new ArrayList<Part>();
        for (var block : blocks.subList(1, blocks.size())) {
            parts.add(part(parts.size() + 1, Lines.of(block, "Nothing.")));
        }
        var model = new HashMap<String, Object>();
        var title = "Minute of the board's meeting " + meeting.number();
        var body = bodies.get(meeting.bodyId()).name();
        model.put("title", title);
        model.put("body", body);
        // The paper's own head has these two already.
        model.put(
                "opening",
                Lines.of(blocks.get(0), "").stream()
                        .filter(line -> !line.equals(title) && !line.equals(body))
                        .toList());
        model.put("parts", parts);
        model.put("signature", signature(minute));
        return model;
    }

    /** A block begins with its heading, unless its first line already says something. */
    private static Part part(int number, List<String> lines) {
        var isHeaded = !lines.get(0).contains(": ");
        return isHeaded
                ? new Part("part" + number, lines.get(0), lines.subList(1, lines.size()))
                : new Part("part" + number, "Attendance", lines);
    }

    private String signature(Minute minute) {
        if (minute.signedBy() == null || minute.signedAt() == null) {
            return "Draft, not signed.";
        }
        var signatory = minute.inPlaceOf() == null
                ? directory.nameOf(minute.signedBy())
                : acting.nameInPlaceOf(minute.inPlaceOf(), minute.signedBy());
        return "Signed by " + signatory + " on " + Days.inWords(minute.signedAt()) + ".";
    }
}
