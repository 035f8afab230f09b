package org.spinout.correspondence;

/** How somebody wants to be written to. */
public enum MailManner {
    /** A mail for each notice, as soon as there is one. */
    IMMEDIATE,
    /** One mail a working day, with everything since the last. */
    DIGEST
}
