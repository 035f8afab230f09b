package org.spinout.proposal;

/**
 * Where the host of a proposal is; known to the register of bodies, which this room does not ask.
 *
 * @param hostName as the announcement names it
 */
public record WavePlace(String hostName, String region) {}
