package org.spinout.proposal;

import java.time.Instant;

/**
 * A move that was made: one line of the case's way.
 *
 * @param step counts from 1 within the case
 */
public record ProposalStep(int step, ProposalMove move, ProposalState from, ProposalState to, Instant at) {}
