/**
 * How cases get on: where they stand by stage, scheme, region and wave, how many go on from stage to stage, how long
 * decisions take, what was promised and paid, and how those do that were launched.
 *
 * <p>Every figure is of the bodies the reader may see, and every table adds up to the same register.
 */
@NamedInterface("pipeline")
@NullMarked
package org.spinout.oversight.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
