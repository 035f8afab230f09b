/**
 * What managers and auditors see of all cases of their bodies: the pipeline, who is overloaded, and the event log. Nobody
 * else gets in, and nobody sees a figure of a body that is not theirs.
 */
@NullMarked
package org.spinout.webapps.oversight;

import org.jspecify.annotations.NullMarked;
