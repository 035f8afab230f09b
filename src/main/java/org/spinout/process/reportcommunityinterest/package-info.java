/** The model {@code report-community-interest}: the yearly report of an enterprise. */
@NullMarked
package org.spinout.process.reportcommunityinterest;

import org.jspecify.annotations.NullMarked;
