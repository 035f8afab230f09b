package org.spinout.record;

/** How far a chain has come. The head is what tells that the last entries were taken out. */
record Head(int lastNumber, String lastHash) {

    static final Head EMPTY = new Head(0, Entry.NO_HASH);
}
