package org.spinout.process;

import java.time.LocalDate;
import java.util.Optional;
import org.spinout.contract.AwardRoute;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Until when others may object to an award: the one place where these days are counted.
 *
 * <p>Provider Selection Regime, regulation 12: the standstill begins on the day after publication, and representations are
 * in time up to midnight, in London, at the end of the eighth working day after the day it begins. The Procurement Act 2023
 * counts its working days from the day of publication, that day included.
 */
@Component
public class Standstills {

    private final LegalRules rules;
    private final WorkingDays days;

    Standstills(LegalRules rules, WorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    /**
     * The last day for objections to an award.
     *
     * @param authority which kind of body awards
     * @return nothing where the rules of that day know no standstill for this body and route
     */
    public Optional<LocalDate> lastDay(AwardRoute route, BodyKind authority, LocalDate publishedOn) {
        if (!route.hasStandstill()) {
            return Optional.empty();
        }
        return route.regime() == AwardRoute.Regime.PROVIDER_SELECTION
                ? lastDayForRepresentations(authority, publishedOn)
                : rules.find("procurementStandstillWorkingDays", authority, publishedOn)
                        .map(rule -> days.plus(publishedOn.minusDays(1), rule.count()));
    }

    /** The last day for representations against an award under the Provider Selection Regime. */
    public Optional<LocalDate> lastDayForRepresentations(BodyKind authority, LocalDate publishedOn) {
        return rules.find("standstillWorkingDays", authority, publishedOn)
                .map(rule -> days.plus(publishedOn.plusDays(1), rule.count()));
    }
}
