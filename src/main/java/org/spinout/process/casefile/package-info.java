/**
 * Who may see and open a case file, as the engine and the directory know it: the team, those who hold a role or a task of
 * the case for its body, and those who oversee it. Another proposer of the same body is a stranger.
 */
@NullMarked
package org.spinout.process.casefile;

import org.jspecify.annotations.NullMarked;
