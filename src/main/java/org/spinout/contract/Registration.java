package org.spinout.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * The enterprise exists in law.
 *
 * @param enterpriseName as registered
 * @param legalForm what it is in law
 * @param registrationNumber at Companies House, or with the mutuals register
 * @param registeredOn the day of incorporation
 * @param communityInterestMet whether the community interest test was passed; asked of community interest companies only
 * @param cqcRegistrationNumber the Care Quality Commission's provider number, or null while there is none
 * @param cqcRegisteredOn from when, or null while there is none
 */
public record Registration(
        String enterpriseName,
        LegalForm legalForm,
        String registrationNumber,
        LocalDate registeredOn,
        boolean communityInterestMet,
        @Nullable String cqcRegistrationNumber,
        @Nullable LocalDate cqcRegisteredOn)
        implements TransferFacts {

    /** @throws Refusal when name or number is missing, or only half of the Commission's registration is given */
    public Registration {
        if (enterpriseName.isBlank()) {
            throw new Refusal("enterpriseName", "required", "Give the name the enterprise is registered under.");
        }
        if (registrationNumber.isBlank()) {
            throw new Refusal("registrationNumber", "required", "Give the enterprise's registration number.");
        }
        if ((cqcRegistrationNumber == null) != (cqcRegisteredOn == null)) {
            throw new Refusal(
                    "cqcRegistrationNumber",
                    "required",
                    "Give both the number and the date of registration with the Care Quality Commission, or neither.");
        }
    }

    @Override
    public TransferTrack track() {
        return TransferTrack.REGISTRATION;
    }
}
