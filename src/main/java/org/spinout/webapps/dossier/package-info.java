/** Takes dossiers away, and publishes what they are checked against. Who may is asked of {@code oversight.dossier}. */
@NullMarked
package org.spinout.webapps.dossier;

import org.jspecify.annotations.NullMarked;
