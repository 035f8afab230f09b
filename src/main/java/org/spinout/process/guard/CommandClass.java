package org.spinout.process.guard;

/** What the house thinks of an engine command when somebody signed on gives it from outside. */
enum CommandClass {
    /** Shows what the engine's authorization lets this person see. */
    READ,
    /** Moves a case; the form contract checks every field of it. */
    CONTRACT,
    /** Touches only what belongs to the person; the engine's authorization decides. */
    OWN,
    /** Changes a model; for process owners and administrators whom the engine lets deploy. */
    DEPLOY,
    /** Repairs or removes; for administrators whom the engine lets do it. */
    ADMINISTRATOR,
    /** Nobody, not even an administrator: it would go round the domain. */
    REFUSED
}
