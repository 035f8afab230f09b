/**
 * The rules of the house for models, tables and forms. They are data: {@code spinout/house-rules.yaml} says each in one
 * sentence, with why, what to do, whether it refuses or warns, and from when. The checks in this room find where a rule is
 * broken and name it; they know nothing of an engine, so that the build checks what is packed and the door checks what a
 * process owner deploys by the very same code.
 */
@NullMarked
package org.spinout.process.guard.rules;

import org.jspecify.annotations.NullMarked;
