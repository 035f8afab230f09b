package org.spinout.process.filepaper;

/**
 * A paper that is to be set and filed.
 *
 * @param key the case or the meeting
 * @param about which of its kind, fixed when it was ordered: by the time it is set there may be a later one
 * @param asks what the decision asks of the team; empty where it asks nothing
 */
public record PaperOrder(String key, String about, String asks) {}
