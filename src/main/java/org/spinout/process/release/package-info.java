/**
 * What happens to the models at a new release. Process owners change models between releases, so a release deploys only
 * what it changed itself and never over an owner's newer version; where both changed the same file it leaves theirs and
 * asks, at {@code /releases}, which of the two is to be used. {@code /changes/export} hands out what is in use, so that the
 * next release brings the owners' versions itself.
 */
@NullMarked
package org.spinout.process.release;

import org.jspecify.annotations.NullMarked;
