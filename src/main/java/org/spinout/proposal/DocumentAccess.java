package org.spinout.proposal;

/**
 * A rule about who may open a document of a case file, asked at every list and every opening. There are several, each in
 * the room that knows why, and all of them must allow.
 */
public interface DocumentAccess {

    /** Whether this rule lets this person open this document now. A rule that does not concern a document allows. */
    boolean mayOpen(Document document, String user);
}
