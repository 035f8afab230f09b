package org.spinout.process.transferstaff;

import java.util.Objects;
import org.spinout.proposal.Answer;

/** Counts of kept forms. */
final class Counts {

    private Counts() {}

    /** A count that the form contract lets nobody leave empty. */
    static int of(Answer form, String field) {
        return Objects.requireNonNull(form.number(field), field).intValueExact();
    }

    /** A count that may be left empty, which counts as none. */
    static int orNone(Answer form, String field) {
        var number = form.number(field);
        return number == null ? 0 : number.intValueExact();
    }
}
