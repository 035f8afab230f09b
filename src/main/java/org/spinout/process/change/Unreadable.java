package org.spinout.process.change;

import org.spinout.shared.Refusal;

/** A file that is not what its name says. */
final class Unreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super("files", "unreadable", message);
    }
}
