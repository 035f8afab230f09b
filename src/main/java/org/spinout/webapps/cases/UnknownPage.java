package org.spinout.webapps.cases;

import org.spinout.shared.Refusal;

/** There is no such case, or it is not for this person: the answer is the same. */
final class UnknownPage extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownPage() {
        super("There is no such case, or it is not for you.");
    }

    @Override
    public int status() {
        return 404;
    }
}
