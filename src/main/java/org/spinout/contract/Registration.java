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
 * @param constitution what its articles say, or null where nobody has said
 * @param work what it does that may be regulated, or null where nobody has said
 * @param cover its insurance and its right to hold records, or null while there is none
 */
public record Registration(
        String enterpriseName,
        LegalForm legalForm,
        String registrationNumber,
        LocalDate registeredOn,
        boolean communityInterestMet,
        @Nullable String cqcRegistrationNumber,
        @Nullable LocalDate cqcRegisteredOn,
        @Nullable Constitution constitution,
        @Nullable RegulatedWork work,
        @Nullable Cover cover)
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

    /** A registration of which no more is known. */
    public Registration(
            String enterpriseName,
            LegalForm legalForm,
            String registrationNumber,
            LocalDate registeredOn,
            boolean communityInterestMet,
            @Nullable String cqcRegistrationNumber,
            @Nullable LocalDate cqcRegisteredOn) {
        this(
                enterpriseName,
                legalForm,
                registrationNumber,
                registeredOn,
                communityInterestMet,
                cqcRegistrationNumber,
                cqcRegisteredOn,
                null,
                null,
                null);
    }

    /** The same, with the registration of the Care Quality Commission. */
    public Registration withCareQuality(String number, LocalDate from) {
        return new Registration(
                enterpriseName,
                legalForm,
                registrationNumber,
                registeredOn,
                communityInterestMet,
                number,
                from,
                constitution,
                work,
                cover);
    }

    /** The same, with what it does. */
    public Registration withWork(RegulatedWork done) {
        return new Registration(
                enterpriseName,
                legalForm,
                registrationNumber,
                registeredOn,
                communityInterestMet,
                cqcRegistrationNumber,
                cqcRegisteredOn,
                constitution,
                done,
                cover);
    }

    /** The same, insured and with its right to hold records. */
    public Registration withCover(Cover arranged) {
        return new Registration(
                enterpriseName,
                legalForm,
                registrationNumber,
                registeredOn,
                communityInterestMet,
                cqcRegistrationNumber,
                cqcRegisteredOn,
                constitution,
                work,
                arranged);
    }

    @Override
    public TransferTrack track() {
        return TransferTrack.REGISTRATION;
    }
}
