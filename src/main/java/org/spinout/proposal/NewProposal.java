package org.spinout.proposal;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * What is known on the day somebody starts: a few answers and who gave them.
 *
 * @param bodyId the host organisation, whose staff deliver the service today
 * @param scheme the code of the scheme, such as {@code RIGHT_TO_REQUEST}
 * @param serviceName the service as its staff call it
 * @param lead the person who starts, and so the first of the team
 * @param staffCount how many people deliver the service
 * @param annualValue what the service costs or earns in a year
 * @param lineManager who is asked to comment, or null while nobody is named
 */
public record NewProposal(
        String bodyId,
        String scheme,
        String serviceName,
        String lead,
        int staffCount,
        Money annualValue,
        @Nullable String lineManager) {

    private static final int LONGEST_NAME = 200;

    /** @throws Refusal when the service has no name, no staff or no value */
    public NewProposal {
        serviceName = serviceName.strip();
        if (serviceName.isEmpty() || serviceName.length() > LONGEST_NAME) {
            throw new Refusal(
                    "serviceName", "maxLength", "Name the service, in not more than " + LONGEST_NAME + " characters.");
        }
        if (serviceName.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("serviceName", "pattern", "Name the service on one line.");
        }
        Proposal.requireFigures(staffCount, annualValue);
    }
}
