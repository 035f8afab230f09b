/** The model {@code delist-provider}: a provider leaves the list, or is taken off it. */
@NullMarked
package org.spinout.process.delistprovider;

import org.jspecify.annotations.NullMarked;
