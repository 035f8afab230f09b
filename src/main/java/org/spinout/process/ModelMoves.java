package org.spinout.process;

import org.spinout.record.Entry;

/** What the record of a case says of its moves between versions of a model: nothing that anybody decides the case by. */
public final class ModelMoves {

    public static final String GATE = "Move to another version of its model";

    private ModelMoves() {}

    static boolean isOne(Entry entry) {
        return entry.decision().gate().equals(GATE);
    }
}
