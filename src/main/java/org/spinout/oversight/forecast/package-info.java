/**
 * When a case will probably have finished its stage, and be launched: a range of days by which half, and four in five, of
 * comparable cases had finished, read off this service's own history by the product-limit estimator of Kaplan and Meier.
 *
 * <p>Cases that are still open count for as long as they have been open; leaving them out would make every date too early.
 * Durations are working days without the time in which a case was held.
 */
@NamedInterface("forecast")
@NullMarked
package org.spinout.oversight.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
