package org.spinout.board;

import java.time.LocalDate;

/**
 * Leave for one member to take part in a case in spite of an interest.
 *
 * @param authority who gave it: the Secretary of State, a monitoring officer
 * @param reference under which the authority gave it
 */
public record Dispensation(
        String caseNumber,
        String bodyId,
        String member,
        String authority,
        String reference,
        LocalDate grantedOn,
        String recordedBy) {}
