/**
 * All that touches the engine. One package for each model in {@code processes/}, with the model's variables and
 * delegates; beside them the engine's configuration, the form contract and the guards.
 *
 * <p>The models say when something happens; the rooms this one calls say whether it may.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "proposal",
            "board",
            "fund",
            "fund :: round",
            "contract",
            "enterprise",
            "correspondence",
            "record"
        })
@NullMarked
package org.spinout.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
