package org.spinout.proposal;

import java.time.Instant;

/**
 * One time that somebody opened one version of a document.
 *
 * @param documentId of the version
 */
public record Opening(long documentId, int version, String openedBy, Instant openedAt) {}
