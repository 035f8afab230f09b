package org.spinout.board;

import java.time.Instant;
import java.util.SortedSet;

/**
 * What one member declared for one meeting; a later version replaces it and leaves it on record.
 *
 * @param version counted from 1 per member and meeting
 * @param itemIds the items in which the member has an interest; empty when there is nothing to declare
 * @param text what the interest is; may be empty when there is none
 */
public record Declaration(
        String meetingNumber, String member, int version, SortedSet<Long> itemIds, String text, Instant declaredAt) {}
