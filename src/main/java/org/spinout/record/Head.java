package org.spinout.record;

/**
 * How far a chain has come. The head is what tells that the last entries were taken out.
 *
 * @param lastNumber of its last entry, 0 for a case without decisions
 * @param lastHash of that entry
 */
public record Head(int lastNumber, String lastHash) {

    static final Head EMPTY = new Head(0, Entry.NO_HASH);
}
