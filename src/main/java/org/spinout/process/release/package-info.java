/**
 * What happens to the models at a new release. Process owners change models between releases, so a release deploys only
 * what it changed itself and never over an owner's newer version; where both changed the same file it leaves theirs and
 * tells administrators, who see the difference at {@code /releases}.
 */
@NullMarked
package org.spinout.process.release;

import org.jspecify.annotations.NullMarked;
