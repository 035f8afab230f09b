package org.spinout.contract;

import java.util.Optional;
import java.util.stream.Collectors;
import org.spinout.shared.Days;

/**
 * What must be in place before a service goes live, and nobody can override. The list is closed: a rule that somebody may
 * override with reasons is no hard stop and has no place here.
 */
public enum HardStop {
    /** A contract needs somebody to hold it. */
    LEGAL_ENTITY {
        @Override
        Optional<String> objection(Readiness readiness) {
            var registration = readiness.registration();
            return unless(
                    registration != null && readiness.isDone(registration.registeredOn()),
                    "The enterprise is not registered as a legal entity on that day.");
        }
    },
    /** A community interest company that fails its test is none: Companies (Audit, Investigations etc.) Act 2004, s35. */
    COMMUNITY_INTEREST {
        @Override
        Optional<String> objection(Readiness readiness) {
            var registration = readiness.registration();
            return unless(
                    registration == null
                            || !registration.legalForm().isCommunityInterestCompany()
                            || registration.communityInterestMet(),
                    "The community interest company has not passed the community interest test.");
        }
    },
    /** To carry on a regulated activity unregistered is an offence: Health and Social Care Act 2008, s10. */
    CQC_REGISTRATION {
        @Override
        Optional<String> objection(Readiness readiness) {
            var registration = readiness.registration();
            return unless(
                    !readiness.regulatedActivity()
                            || (registration != null && readiness.isDone(registration.cqcRegisteredOn())),
                    "The service is a regulated activity, and the enterprise is not registered with the Care Quality"
                            + " Commission on that day.");
        }
    },
    SIGNED_CONTRACT {
        @Override
        Optional<String> objection(Readiness readiness) {
            var contract = readiness.contract();
            return unless(
                    contract != null && readiness.isDone(contract.signedOn()),
                    "The contract is not signed on that day.");
        }
    },
    /** A contract signed on conditions binds nobody before they are met. */
    CONTRACT_UNCONDITIONAL {
        @Override
        Optional<String> objection(Readiness readiness) {
            var standing = readiness.standing();
            if (standing.lapsed()) {
                return Optional.of("The contract has lapsed: what it was signed on was not met in time.");
            }
            var open = standing.openOn(readiness.liveOn());
            return unless(
                    open.isEmpty(),
                    "The contract was signed on conditions that are not met on that day: "
                            + open.stream().map(ConditionOfSignature::inWords).collect(Collectors.joining("; ")) + ".");
        }
    },
    /** Provider Selection Regime, regulation 12; Procurement Act 2023, section 51. */
    STANDSTILL_OVER {
        @Override
        Optional<String> objection(Readiness readiness) {
            var standing = readiness.standing();
            var ends = standing.standstillEnds();
            return ends == null
                    ? Optional.empty()
                    : unless(
                            standing.isStandstillOver(readiness.liveOn()),
                            "Others may object to the award until the end of " + Days.inWords(ends) + ".");
        }
    },
    /** Before its first day nobody has agreed to pay for the service. */
    CONTRACT_BEGUN {
        @Override
        Optional<String> objection(Readiness readiness) {
            var contract = readiness.contract();
            return contract == null
                    ? Optional.empty()
                    : unless(
                            readiness.isDone(contract.start()),
                            "The contract begins on " + Days.inWords(contract.start())
                                    + ", after that day. Name a later day, or let the commissioner agree an earlier"
                                    + " start.");
        }
    },
    /** TUPE regulation 13. It sets no length, only that it happens, and before. */
    STAFF_CONSULTED {
        @Override
        Optional<String> objection(Readiness readiness) {
            var staff = readiness.staff();
            return unless(
                    staff != null && readiness.isDone(staff.consultedOn()),
                    "Staff have not been informed and consulted by that day.");
        }
    },
    /** TUPE regulation 11; the number of days has changed over the years, so the caller brings that of the day. */
    LIABILITY_INFORMATION {
        @Override
        Optional<String> objection(Readiness readiness) {
            var staff = readiness.staff();
            if (staff != null && staff.transferring() == 0) {
                return Optional.empty();
            }
            var days = readiness.checks().liabilityInformationDays();
            var given = staff == null ? null : staff.liabilityInformationOn();
            return unless(
                    given != null && !given.plusDays(days).isAfter(readiness.liveOn()),
                    "Employee liability information must be given at least " + days + " days before the transfer.");
        }
    },
    BOARD_CONDITIONS {
        @Override
        Optional<String> objection(Readiness readiness) {
            var outstanding = readiness.checks().outstandingConditions();
            return unless(
                    outstanding.isEmpty(),
                    "The board's conditions are not all discharged: " + String.join("; ", outstanding) + ".");
        }
    },
    /** Whoever goes live under a court's order is in contempt of it; and what is challenged may yet be undone. */
    LEGAL_HOLD {
        @Override
        Optional<String> objection(Readiness readiness) {
            var holds = readiness.checks().holds();
            return unless(holds.isEmpty(), "The case is held. " + String.join(" ", holds));
        }
    };

    /** What this rule has against going live, as a sentence, or nothing. */
    abstract Optional<String> objection(Readiness readiness);

    private static Optional<String> unless(boolean inPlace, String objection) {
        return inPlace ? Optional.empty() : Optional.of(objection);
    }
}
