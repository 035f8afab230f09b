/**
 * Where the engine's REST answers leave the house: a {@link org.spinout.shared.Refusal} thrown anywhere below becomes an
 * answer in plain words with the right status, whichever of the engine's endpoints was used.
 */
@NullMarked
package org.spinout.process.web;

import org.jspecify.annotations.NullMarked;
