package org.spinout.process.change;

/**
 * A way from one element to another.
 *
 * @param name the answer it stands for, or empty
 * @param condition when it is taken, or empty
 * @param isDefault whether it is taken when no other is
 */
record Flow(String id, String name, String source, String target, String condition, boolean isDefault) {

    String inWords() {
        return name.isEmpty() ? "the way (" + id + ")" : "the answer “" + name + "”";
    }
}
