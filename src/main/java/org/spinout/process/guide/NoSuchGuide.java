package org.spinout.process.guide;

import org.spinout.shared.Refusal;

/** Nothing of that name is deployed. */
final class NoSuchGuide extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchGuide(String kind, String key) {
        super("There is no " + kind + " \"" + key + "\".");
    }

    @Override
    public int status() {
        return 404;
    }
}
