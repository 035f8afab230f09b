/** The model {@code qualify-any-provider}: application, check, listing and yearly check of a provider. */
@NullMarked
package org.spinout.process.qualifyanyprovider;

import org.jspecify.annotations.NullMarked;
