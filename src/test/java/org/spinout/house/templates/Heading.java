package org.spinout.house.templates;

import java.util.Locale;

/** The headings under which the Modeler lists templates, in the order in which somebody who draws a route needs them. */
enum Heading {
    PEOPLE(1, "Somebody does something"),
    WAITS(2, "The case waits"),
    TABLES(3, "A table is asked"),
    CALLS(4, "Another process runs"),
    ANSWERS(5, "Which way the case goes"),
    BEGINNINGS(6, "How a process begins"),
    STEPS(7, "Spinout does something"),
    STEPS_OF_ONE_PROCESS(8, "Spinout does something, as in one process");

    private final int place;
    private final String words;

    Heading(int place, String words) {
        this.place = place;
        this.words = words;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return words;
    }

    /** How the name of a file of such templates begins; the Modeler reads files in the order of their names. */
    String file() {
        return place + "-" + (this == STEPS_OF_ONE_PROCESS ? STEPS : this).id();
    }
}
