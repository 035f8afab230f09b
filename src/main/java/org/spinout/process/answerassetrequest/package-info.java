/**
 * {@code answer-asset-request}: a sponsor body says, in its own tenant, whether it hands over or lends what a team asks
 * for. One that refuses does not stop the others.
 */
@NullMarked
package org.spinout.process.answerassetrequest;

import org.jspecify.annotations.NullMarked;
