/**
 * What people see beyond the models' forms: signing on, the landing page, and what Spinout adds to the web apps of the
 * engine.
 *
 * <p>Spring Security owns one session for Tasklist, Cockpit, Admin and our own pages; {@code /engine-rest} is opened by
 * HTTP Basic for each request. Who somebody is, is asked of the engine's directory alone, which counts wrong passwords
 * and locks accounts.
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
            "correspondence",
            "record",
            "oversight",
            "oversight :: dossier",
            "oversight :: event-log",
            "oversight :: forecast",
            "oversight :: pipeline",
            "oversight :: register",
            "oversight :: waiting",
            "oversight :: workload"
        })
@NullMarked
package org.spinout.webapps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
