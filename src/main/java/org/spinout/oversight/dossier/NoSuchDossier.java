package org.spinout.oversight.dossier;

import org.spinout.shared.Refusal;

/** There is no such case, or it is not for this person: both get the same answer. */
public final class NoSuchDossier extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchDossier() {
        super("There is no such case, or it is not for you.");
    }

    @Override
    public int status() {
        return 404;
    }
}
