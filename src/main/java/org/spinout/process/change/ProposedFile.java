package org.spinout.process.change;

import java.nio.charset.StandardCharsets;

/**
 * A model, table or form of a proposed change.
 *
 * @param name the file's name without folders
 */
@SuppressWarnings("ArrayRecordComponent")
record ProposedFile(String name, byte[] content) {

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    boolean isModel() {
        return name.endsWith(".bpmn");
    }

    boolean isTable() {
        return name.endsWith(".dmn");
    }

    boolean isForm() {
        return name.endsWith(".form");
    }
}
