/** What everybody may read without signing on. */
@NullMarked
package org.spinout.webapps.opendata;

import org.jspecify.annotations.NullMarked;
