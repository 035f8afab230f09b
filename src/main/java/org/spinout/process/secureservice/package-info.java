/** The model {@code secure-service}: the commissioner says who runs a service on, in its own body. */
@NullMarked
package org.spinout.process.secureservice;

import org.jspecify.annotations.NullMarked;
