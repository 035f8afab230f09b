/**
 * Cases of the evaluation, made by walking the models as their people would; the same walk serves the tests.
 */
@NullMarked
package org.spinout.process.samples;

import org.jspecify.annotations.NullMarked;
