/**
 * {@code weigh-rival-proposals}: more than one team of a host asks for the same service. The host knows of it and says how
 * it deals with it; every case goes on, and no team learns who the other is.
 */
@NullMarked
package org.spinout.process.weighrivalproposals;

import org.jspecify.annotations.NullMarked;
