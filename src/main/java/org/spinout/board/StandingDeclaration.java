package org.spinout.board;

import java.time.Instant;
import java.util.SortedSet;

/**
 * A member's entry in a board's register of interests, as last declared or renewed.
 *
 * @param version counted from 1 per member and body
 * @param text what the member is, owns or is close to; empty when there is nothing to declare
 * @param caseNumbers the cases it names: those whose enterprise the member is to join, or has an interest in otherwise
 */
public record StandingDeclaration(
        String bodyId, String member, int version, String text, SortedSet<String> caseNumbers, Instant declaredAt) {}
