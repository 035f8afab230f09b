package org.spinout.process.tryout;

import org.spinout.shared.Refusal;

/** No table of that name is in use. */
final class NoSuchDecision extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchDecision(String key) {
        super("There is no decision table \"" + key + "\".");
    }

    @Override
    public int status() {
        return 404;
    }
}
