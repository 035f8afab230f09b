package org.spinout.process.bringoverlines;

import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code bring-over-lines}. */
public final class BringOverLines {

    public static final String PROCESS = "bring-over-lines";

    /** From the transfer: starts this in the body of the host. */
    public static final String LINES_WAITING = "Message_LinesWaiting";

    static final String LINES_FORM = "decide-remaining-lines";

    /** What would stand in the way today. */
    static final ProcessVariable<String> OUTSTANDING = new ProcessVariable<>("outstanding", String.class);

    /** The service lines that wait, to tick. */
    static final ProcessVariable<SpinJsonNode> LINE_CHOICES = new ProcessVariable<>("lineChoices", SpinJsonNode.class);

    /** Whether any line still waits. */
    static final ProcessVariable<Boolean> LINES_LEFT = new ProcessVariable<>("linesLeft", Boolean.class);

    private BringOverLines() {}
}
