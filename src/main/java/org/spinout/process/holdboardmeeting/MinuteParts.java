package org.spinout.process.holdboardmeeting;

import static org.camunda.spin.Spin.JSON;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MINUTES;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MINUTE_PARTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/**
 * Brings a minute to people and back: whole, as JSON, to read, for a plain text variable ends at 4,000 characters; and
 * part by part, each in a field of its own, to correct.
 */
@Component
class MinuteParts {

    /** How many fields the form has; what is longer is read but not corrected. */
    static final int MOST = 24;

    /** Shorter than any field, so that there is room for a correction. */
    private static final int LONGEST = 3500;

    private static final String PARTING = "\n\n";

    void show(DelegateExecution execution, String text) {
        var parts = parts(text);
        MINUTES.set(execution, JSON(Map.of("text", forScreen(text))));
        MINUTE_PARTS.set(execution, Math.min(MOST, parts.size()));
        for (var part = 1; part <= Math.min(MOST, parts.size()); part++) {
            execution.setVariable(field(part), parts.get(part - 1));
        }
    }

    /**
     * The text with the parts that were sent in place of its own; a part left out stays, an emptied one goes.
     *
     * @param closed tells a part that was not shown to whoever sent this: it stays as it is
     */
    String corrected(String text, Answer sent, Predicate<String> closed) {
        var corrected = new ArrayList<String>();
        var parts = parts(text);
        for (var part = 1; part <= parts.size(); part++) {
            var given = part <= MOST ? sent.fields().get(field(part)) : null;
            var wording = given == null || closed.test(parts.get(part - 1))
                    ? parts.get(part - 1)
                    : given.toString().strip();
            if (!wording.isEmpty()) {
                corrected.add(wording);
            }
        }
        return String.join(PARTING, corrected) + "\n";
    }

    static String field(int part) {
        return "minutePart" + part;
    }

    /** Paragraphs, as few as fit the form; a long one is broken where a line ends. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (var paragraph : text.strip().split("\n{2,}")) {
            var rest = paragraph;
            while (rest.length() > LONGEST) {
                var end = rest.lastIndexOf('\n', LONGEST);
                var cut = end > 0 ? end : LONGEST;
                parts.add(rest.substring(0, cut).strip());
                rest = rest.substring(cut).strip();
            }
            parts.add(rest);
        }
        return parts.size() <= MOST ? parts : packed(parts);
    }

    private static List<String> packed(List<String> parts) {
        var packed = new ArrayList<String>();
        for (var part : parts) {
            var last = packed.isEmpty() ? "" : packed.get(packed.size() - 1);
            if (!packed.isEmpty() && last.length() + PARTING.length() + part.length() <= LONGEST) {
                packed.set(packed.size() - 1, last + PARTING + part);
            } else {
                packed.add(part);
            }
        }
        return packed;
    }

    /** The form reads Markdown, in which a line only ends where two spaces say so. */
    static String forScreen(String text) {
        return text.replace("\n", "  \n");
    }
}
