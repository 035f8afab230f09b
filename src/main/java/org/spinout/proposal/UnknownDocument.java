package org.spinout.proposal;

import org.spinout.shared.Refusal;

/** There is no such document, or it is not for this person: the answer is the same, so it tells nobody which. */
public class UnknownDocument extends Refusal {

    private static final long serialVersionUID = 1L;

    public UnknownDocument() {
        super("There is no such document, or it is not for you.");
    }

    @Override
    public int status() {
        return 404;
    }
}
