/**
 * The model {@code consult-patients}: the patient representatives of the host are asked about a business case, may ask
 * for an answer that the host then owes them, and may refer the plan to the scrutiny committee. Nobody waits for ever, and
 * silence is marked.
 */
@NullMarked
package org.spinout.process.consultpatients;

import org.jspecify.annotations.NullMarked;
