package org.spinout.oversight.dossier;

import java.util.Locale;

/** Whom a dossier is for. */
public enum Edition {
    /** Everything, but for papers that are closed to the very reader. */
    FULL,
    /** For everybody: without names, and without what an exemption covers. */
    PUBLIC;

    /** As it stands in an address and in the seal. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
