package org.spinout.process.papers;

import java.util.List;

/** An agenda item as a paper prints it. Public for the templates. */
public record ItemPaper(
        int place,
        String title,
        List<Fact> facts,
        List<String> recommendation,
        List<String> paper,
        List<Decision> decisions,
        List<String> documents) {

    /** A decision taken before. */
    public record Decision(String gate, String outcome, String reasons, String by) {}
}
