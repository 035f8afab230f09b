/** How the engine is set up: its database, clock, tenants, the targets of tasks, and who may do what. */
@NullMarked
package org.spinout.process.engine;

import org.jspecify.annotations.NullMarked;
