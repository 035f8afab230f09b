package org.spinout.record;

import java.util.List;

/**
 * A disposal on its way to its second person.
 *
 * @param bodyId whose records they are
 * @param authority under which schedule or decision
 * @param askedBy who asks
 * @param items what is to go
 */
public record NewDisposal(
        String number, String bodyId, String authority, String reasons, String askedBy, List<Item> items) {

    public NewDisposal {
        items = List.copyOf(items);
    }

    /** One class of one case. */
    public record Item(String caseNumber, RecordClass recordClass) {

        /** As a list to tick sends it: {@code SP-2026-0001 files}. */
        public String code() {
            return caseNumber + " " + recordClass.code();
        }

        /** @throws org.spinout.shared.Refusal when it names no class */
        public static Item of(String code) {
            var space = code.indexOf(' ');
            return new Item(code.substring(0, Math.max(space, 0)), RecordClass.of(code.substring(space + 1)));
        }
    }
}
