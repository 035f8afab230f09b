/** The spine: one proposal from its start to its end, calling each stage in turn. */
@NullMarked
package org.spinout.process.spinoutservice;

import org.jspecify.annotations.NullMarked;
