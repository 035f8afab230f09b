package org.spinout.house.planted;

import org.camunda.bpm.engine.RuntimeService;
import org.spinout.process.CaseVariables;
import org.springframework.beans.factory.annotation.Autowired;

/** One breach of each rule in {@code ArchitectureTests}, to show that each of them bites. */
final class PlantedFaults {

    private PlantedFaults() {}

    /** Reaches for the engine from a room that is not the engine's. */
    static class EngineGuest {
        RuntimeService engine() {
            throw new UnsupportedOperationException();
        }
    }

    /** Knows the process, which nobody may. */
    static class ProcessGuest {
        String name() {
            return CaseVariables.LEAD.name();
        }
    }

    /** Hides its dependency in a field. */
    static class FieldInjected {
        @Autowired
        String injected;
    }

    /** Says nothing with its name. */
    static class AwardManager {}

    /** Reads a clock of its own. */
    static class OwnClock {
        java.time.Instant moment() {
            return java.time.Instant.now();
        }
    }

    /** Prints instead of logging. */
    static class Printer {
        void print() {
            System.out.print("");
        }
    }
}
