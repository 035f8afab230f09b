package org.spinout.correspondence;

/**
 * Somebody mail can be written to.
 *
 * @param user the user id
 * @param name as people call them
 * @param address the mail address they gave, right or wrong
 */
public record Addressee(String user, String name, String address) {}
