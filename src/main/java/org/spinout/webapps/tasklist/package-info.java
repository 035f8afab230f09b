/** Spinout's additions to Tasklist: "Save for later" keeps a half-filled form on the server. */
@NullMarked
package org.spinout.webapps.tasklist;

import org.jspecify.annotations.NullMarked;
