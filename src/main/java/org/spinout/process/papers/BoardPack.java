package org.spinout.process.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.board.Meeting;
import org.spinout.board.Meetings;
import org.spinout.correspondence.Papers;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.CaseFile;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All papers of a meeting in one, made anew for whoever opens it: an item whose paper this reader may not open is left out,
 * and the pack says so. For every other item the opening of its paper is recorded.
 */
@Component
class BoardPack {

    private final Meetings meetings;
    private final AgendaItems items;
    private final BoardPapers papers;
    private final CaseAccess access;
    private final CaseFile caseFile;
    private final Bodies bodies;
    private final Directory directory;
    private final Papers press;

    BoardPack(
            Meetings meetings,
            AgendaItems items,
            BoardPapers papers,
            CaseAccess access,
            CaseFile caseFile,
            Bodies bodies,
            Directory directory,
            Papers press) {
        this.meetings = meetings;
        this.items = items;
        this.papers = papers;
        this.access = access;
        this.caseFile = caseFile;
        this.bodies = bodies;
        this.directory = directory;
        this.press = press;
    }

    /** A line of the agenda. */
    public record Line(String place, String title, String number, String paperBy) {}

    /** @throws UnknownMeeting when there is none, or its papers are not for this person */
    @Transactional
    byte[] of(String meetingNumber, String reader) {
        if (!access.of(meetingNumber, reader).readsConfidential()) {
            throw new UnknownMeeting();
        }
        var meeting = meetings.get(meetingNumber);
        var shown = new ArrayList<ItemPaper>();
        var agenda = new ArrayList<Line>();
        var leftOut = new ArrayList<String>();
        for (var item : items.of(meetingNumber)) {
            var paper = papers.file(item);
            if (caseFile.mayOpen(paper, reader)) {
                caseFile.open(paper.id(), reader);
                shown.add(papers.of(item));
                agenda.add(line(item));
            } else {
                leftOut.add(
                        "Item " + item.place() + " is left out of this pack: its papers are not for you, because you"
                                + " stand aside from it or have no part in its case.");
            }
        }
        return press.render("board-pack", model(meeting, reader, shown, agenda, leftOut));
    }

    private Map<String, Object> model(
            Meeting meeting, String reader, List<ItemPaper> shown, List<Line> agenda, List<String> leftOut) {
        var model = new HashMap<String, Object>();
        model.put("title", "Board pack of " + meeting.number());
        model.put("body", bodies.get(meeting.bodyId()).name());
        model.put(
                "opening",
                List.of(
                        Days.inWords(meeting.date()) + ", " + meeting.time() + ", " + meeting.venue(),
                        meeting.openToPublic() ? "The meeting is open to the public." : "The meeting is private.",
                        "Made for " + directory.nameOf(reader) + ". Who opens a paper is recorded."));
        model.put("agenda", agenda);
        model.put("leftOut", leftOut);
        model.put("items", shown);
        return model;
    }

    private Line line(AgendaItem item) {
        return new Line(
                String.valueOf(item.place()), item.title(), item.caseNumber(), directory.nameOf(item.paperBy()));
    }

    /** There is no such meeting, or its papers are not for this person. */
    static final class UnknownMeeting extends Refusal {

        private static final long serialVersionUID = 1L;

        UnknownMeeting() {
            super("There is no such meeting, or its papers are not for you.");
        }

        @Override
        public int status() {
            return 404;
        }
    }
}
