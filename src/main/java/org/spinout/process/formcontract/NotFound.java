package org.spinout.process.formcontract;

import org.spinout.shared.Refusal;

/**
 * What was asked for is not there, or not there for this person: somebody else's task must not be told from one that
 * never was.
 */
class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    NotFound(String message) {
        super(message);
    }

    @Override
    public int status() {
        return 404;
    }
}
