/**
 * The register of cases: which of the cases a person may see answer to what they look for, page by page, however many
 * there are. Every question carries the {@link org.spinout.proposal.Reach} of who asks.
 *
 * <p>It keeps no table of its own. A page is read off an index in the order asked for, from the case the page before
 * ended with, so the hundredth thousand costs no more than the first.
 */
@NamedInterface("register")
@NullMarked
package org.spinout.oversight.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
