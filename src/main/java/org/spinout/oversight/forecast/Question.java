package org.spinout.oversight.forecast;

import org.spinout.oversight.Stage;

/** How long it takes from entering a stage to reaching a goal. */
record Question(Stage stage, Goal goal) {}
