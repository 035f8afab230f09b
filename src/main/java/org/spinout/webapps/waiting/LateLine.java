package org.spinout.webapps.waiting;

/**
 * One case that left a step too late, as readers see it.
 *
 * @param number of the case or meeting
 * @param isCase whether it has a page that this reader may open
 * @param holder who held it last, as far as that is known
 * @param parts working days in the queue, of work and outside
 * @param over by how much it was beyond the target, in words
 */
record LateLine(
        String number,
        boolean isCase,
        String body,
        String since,
        String ended,
        String holder,
        String days,
        String parts,
        String over) {}
