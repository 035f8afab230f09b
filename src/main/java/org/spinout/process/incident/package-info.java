/** What happens when the engine gives a job up: administrators are told, once, and by mail. */
@NullMarked
package org.spinout.process.incident;

import org.jspecify.annotations.NullMarked;
