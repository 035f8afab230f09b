package org.spinout.proposal;

import java.time.Instant;

/**
 * What somebody has written into a form and not sent.
 *
 * @param json the fields so far, one JSON object as the browser gave it
 * @param savedBy who saved last
 */
public record Draft(String taskId, String json, String savedBy, Instant savedAt) {}
