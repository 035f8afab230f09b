/**
 * What people see beyond the models' forms: signing on, the landing page, and what Spinout adds to the web apps of the
 * engine.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "proposal",
            "board",
            "fund",
            "contract",
            "correspondence",
            "record"
        })
@NullMarked
package org.spinout.webapps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
