package org.spinout.oversight;

import java.util.regex.Pattern;
import org.spinout.contract.LegalForm;
import org.spinout.contract.Registration;
import org.spinout.contract.Transfers;
import org.spinout.fund.AnnouncedAward;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * Who received an award: the enterprise once it is registered, until then the service under the name its staff gave it.
 * The people behind either are nobody's business here.
 */
@Component
class Recipients {

    private static final Pattern COMPANY_NUMBER = Pattern.compile("[A-Z0-9]{2}\\d{6}");

    private final Proposals proposals;
    private final Transfers transfers;
    private final OpenDataSettings settings;

    Recipients(Proposals proposals, Transfers transfers, OpenDataSettings settings) {
        this.proposals = proposals;
        this.transfers = transfers;
        this.settings = settings;
    }

    Organisation of(AnnouncedAward award) {
        return of(award.caseNumber());
    }

    /** As its staff call it; an award whose case is not kept here has only its number. */
    String serviceOf(AnnouncedAward award) {
        return serviceOf(award.caseNumber());
    }

    /** Who has the contract of a case, or will. */
    Organisation of(String caseNumber) {
        return transfers
                .registration(caseNumber)
                .map(registration -> registered(registration, caseNumber))
                .orElseGet(() -> new Organisation(settings.ownId(caseNumber), serviceOf(caseNumber), null));
    }

    /** The service of a case, as its staff call it. */
    String serviceOf(String caseNumber) {
        return proposals
                .find(caseNumber)
                .map(proposal -> proposal.serviceName())
                .orElse("Service " + caseNumber);
    }

    private Organisation registered(Registration registration, String caseNumber) {
        var number = registration.registrationNumber().strip().replace(" ", "");
        var register = register(registration.legalForm());
        if (!register.equals("GB-COH")) {
            return new Organisation(register + "-" + number, registration.enterpriseName(), null);
        }
        return COMPANY_NUMBER.matcher(number).matches()
                ? new Organisation("GB-COH-" + number, registration.enterpriseName(), number)
                : new Organisation(settings.ownId(caseNumber), registration.enterpriseName(), null);
    }

    /** The code of the register a legal form is entered in (org-id.guide). */
    private static String register(LegalForm form) {
        return switch (form.register()) {
            case COMPANIES_HOUSE -> "GB-COH";
            case MUTUALS -> "GB-MPR";
            case CHARITIES -> "GB-CHC";
        };
    }
}
