package org.spinout.process.filepaper;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code file-paper}. */
public final class FilePaper {

    public static final String PROCESS = "file-paper";

    /** The bean that ordered the paper and knows how to set it. */
    static final ProcessVariable<String> PAPER = new ProcessVariable<>("paper", String.class);

    /** Which of its kind, in the words of whoever sets it: the number of a decision, an item or an award. */
    static final ProcessVariable<String> PAPER_ABOUT = new ProcessVariable<>("paperAbout", String.class);

    /** What the decision asks of the team; empty where it asks nothing. */
    static final ProcessVariable<String> PAPER_ASKS = new ProcessVariable<>("paperAsks", String.class);

    private FilePaper() {}
}
