package org.spinout.process.guide;

import java.util.List;
import java.util.Optional;

/** What a model names and does not hold itself: its forms, tables, and the processes around it. */
interface Neighbourhood {

    /** The newest form of this id; empty where there is none. */
    Optional<FormText> form(String id);

    /** What a process is called; its id where there is none. */
    String processName(String key);

    /** What a decision table is called; its id where there is none. */
    String decisionName(String key);

    /** The ids of the processes that call this one, in order. */
    List<String> callersOf(String key);
}
