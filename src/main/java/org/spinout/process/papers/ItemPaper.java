package org.spinout.process.papers;

import java.util.List;
import org.spinout.process.Consultation;

/** An agenda item as a paper prints it. Public for the templates. */
public record ItemPaper(
        int place,
        String title,
        List<Fact> facts,
        List<String> recommendation,
        List<String> paper,
        List<Voice> voices,
        List<Decision> decisions,
        List<String> documents) {

    /** What somebody who was asked about the case said, word for word. */
    public record Voice(String who, List<String> lines) {

        static Voice of(Consultation.Voice voice) {
            return new Voice(voice.who(), Lines.of(voice.words(), ""));
        }
    }

    /** A decision taken before. */
    public record Decision(String gate, String outcome, String reasons, String by) {}
}
