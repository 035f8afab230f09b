package org.spinout.process.guide;

import java.util.Optional;

/** A model as far as the names of its elements go, by whoever read it. */
public interface Drawing {

    /** The kind of an element in BPMN, such as {@code parallelGateway}; empty for what is not there. */
    String kindOf(String id);

    /** What is written on an element, in one line; empty where nothing is. */
    String writtenOn(String id);

    /** What comes after an element, the first where it is several; empty after an end. */
    Optional<String> next(String id);
}
