/** The model {@code write-action-plan}: the officers write the plan that their commissioner asked for. */
@NullMarked
package org.spinout.process.writeactionplan;

import org.jspecify.annotations.NullMarked;
