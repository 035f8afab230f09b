package org.spinout.process.guard.rules;

import org.jspecify.annotations.Nullable;

/**
 * A breach of a rule.
 *
 * @param rule the id of the {@link HouseRule}
 * @param severity as the rule has it
 * @param file the file it was found in, as it was deployed
 * @param element the id of the element, or the key of a form's field; null where the whole file is at fault
 * @param line where the element begins in the file; 0 where that is not known
 * @param column likewise
 * @param message what is wrong and what to do about it, with the element's name and id
 */
public record Fault(
        String rule,
        Severity severity,
        String file,
        @Nullable String element,
        int line,
        int column,
        String message) {

    /** Of the same file, though perhaps of another line. */
    boolean saysTheSame(Fault other) {
        return file.equals(other.file) && message.equals(other.message);
    }

    public boolean refuses() {
        return severity == Severity.REFUSE;
    }
}
