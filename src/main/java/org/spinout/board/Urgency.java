package org.spinout.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting cannot wait for its proper notice, as the chair of the board has found.
 *
 * @param chair who agreed
 * @param inPlaceOf the chair for whom a deputy agreed; null where it was the chair
 * @param reasons why it cannot wait, in the chair's words
 * @param agreedAt when notice of the meeting could go out
 */
public record Urgency(
        String meetingNumber, String chair, @Nullable String inPlaceOf, String reasons, Instant agreedAt) {}
