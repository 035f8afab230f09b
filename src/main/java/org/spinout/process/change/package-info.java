/**
 * A change of the models before it goes live: what somebody proposes, how it differs from what is in use, which live cases
 * it touches, what finished cases would have met, and its deployment. Process owners and administrators read it at
 * {@code /changes}; nothing proposed runs before one of them deploys it.
 */
@NullMarked
package org.spinout.process.change;

import org.jspecify.annotations.NullMarked;
