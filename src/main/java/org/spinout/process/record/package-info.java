/** What every model shares to stay defensible: forms are kept as they are sent, decisions are entered in the record. */
@NullMarked
package org.spinout.process.record;

import org.jspecify.annotations.NullMarked;
