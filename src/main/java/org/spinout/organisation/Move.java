package org.spinout.organisation;

import java.time.Instant;

/**
 * That a case has gone from one body to another.
 *
 * @param succession the number of the succession it was part of
 */
public record Move(String succession, String caseNumber, String predecessor, String successor, Instant at) {}
