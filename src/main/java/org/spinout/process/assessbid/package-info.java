/** One bid of a round through the tests of the fund, its scorers, moderation and a visit. */
@NullMarked
package org.spinout.process.assessbid;

import org.jspecify.annotations.NullMarked;
