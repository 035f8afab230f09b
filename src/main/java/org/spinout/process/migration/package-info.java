/**
 * What happens to cases that run when a model changes: which of them could go on by the new version, and how those that
 * somebody chose are moved to it.
 *
 * <p>A {@link org.spinout.process.migration.Mapping} says which element of the old version becomes which of the new one.
 * {@link org.spinout.process.migration.Rehearsal} moves one case of each situation and takes it back, so that nobody has
 * to guess.
 */
@NullMarked
package org.spinout.process.migration;

import org.jspecify.annotations.NullMarked;
