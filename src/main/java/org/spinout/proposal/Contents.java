package org.spinout.proposal;

/** A document together with its bytes. */
public record Contents(Document document, byte[] bytes) {}
