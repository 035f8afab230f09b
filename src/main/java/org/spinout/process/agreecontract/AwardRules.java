package org.spinout.process.agreecontract;

import java.time.LocalDate;
import java.util.Objects;
import org.spinout.contract.AwardRoute;
import org.spinout.contract.TermBounds;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.LegalRules;
import org.spinout.process.SchemeOfCase;
import org.spinout.process.SchemeRule;
import org.spinout.process.Standstills;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What the tables say about the award of a contract: whether it is contested, how long it may run, who may object. */
@Component
class AwardRules {

    /** Where the route of the contract, not the scheme, sets the bounds. */
    private static final TermBounds UNBOUNDED = new TermBounds(1, 30);

    private final Proposals proposals;
    private final Bodies bodies;
    private final SchemeOfCase schemes;
    private final LegalRules law;
    private final Standstills standstills;
    private final WorkingDays days;

    AwardRules(
            Proposals proposals,
            Bodies bodies,
            SchemeOfCase schemes,
            LegalRules law,
            Standstills standstills,
            WorkingDays days) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.schemes = schemes;
        this.law = law;
        this.standstills = standstills;
        this.days = days;
    }

    /** Whether the scheme says that the first contract is not put to competition. */
    boolean isUncontested(String caseNumber) {
        var route = rule(caseNumber).contractRoute();
        return route == null || route.startsWith("uncontested");
    }

    /** How the scheme lets the contract be awarded, in words. */
    String routeInWords(String caseNumber) {
        return Objects.requireNonNullElse(rule(caseNumber).contractRoute(), "as the scheme says");
    }

    /** How long the first contract of this case may run by its scheme and, in a reserved competition, by the Act. */
    TermBounds bounds(String caseNumber, AwardRoute route) {
        var rule = rule(caseNumber);
        var least = Objects.requireNonNullElse(rule.minTermYears(), UNBOUNDED.leastYears());
        var most = Objects.requireNonNullElse(rule.maxTermYears(), UNBOUNDED.mostYears());
        return route == AwardRoute.RESERVED_COMPETITION
                ? new TermBounds(least, Math.min(most, reservedMost(caseNumber)))
                : new TermBounds(least, most);
    }

    /** @throws Refusal when the law of that day does not give this commissioner the route */
    void requireOpen(String caseNumber, AwardRoute route, LocalDate on) {
        var authority = authority(caseNumber);
        if (route.regime() == AwardRoute.Regime.PROVIDER_SELECTION
                && law.find("standstillWorkingDays", authority.kind(), on).isEmpty()) {
            throw new Refusal(
                    "awardRoute",
                    "law",
                    "The Provider Selection Regime does not apply to " + authority.name() + " on " + Days.inWords(on)
                            + ". It is for NHS bodies and councils, from 1 January 2024.");
        }
        if (route.regime() == AwardRoute.Regime.PROCUREMENT_ACT
                && law.find("procurementStandstillWorkingDays", authority.kind(), on)
                        .isEmpty()) {
            throw new Refusal(
                    "awardRoute",
                    "law",
                    "The Procurement Act 2023 does not apply to awards of " + Days.inWords(on)
                            + ". It has been in force since 24 February 2025.");
        }
    }

    /**
     * The last day for objections to an award of this case.
     *
     * @throws Refusal when the route wants a standstill and the rules of that day know none
     */
    LocalDate lastDay(String caseNumber, AwardRoute route, LocalDate publishedOn) {
        return standstills
                .lastDay(route, authority(caseNumber).kind(), publishedOn)
                .orElseThrow(() -> new Refusal(
                        "noticePublishedOn",
                        "law",
                        "On " + Days.inWords(publishedOn)
                                + " there was no standstill for this route of award. Please look"
                                + " at the day again."));
    }

    /** How many days after a direct award the public is told. */
    int daysToTell(String caseNumber, LocalDate on) {
        return law.ask("awardNoticeDays", authority(caseNumber).kind(), on).count();
    }

    /** Until when what a contract is signed on may be met, where nobody says. */
    LocalDate usualLongStop(String caseNumber, LocalDate signedOn) {
        return days.plus(
                signedOn,
                law.ask(
                                "conditionalSignatureLongStopWorkingDays",
                                authority(caseNumber).kind(),
                                signedOn)
                        .count());
    }

    private int reservedMost(String caseNumber) {
        return law.ask("reservedContractMostYears", authority(caseNumber).kind(), days.today())
                .count();
    }

    private Body authority(String caseNumber) {
        return bodies.get(proposals.get(caseNumber).contractingBodyId());
    }

    private SchemeRule rule(String caseNumber) {
        return schemes.rule(proposals.get(caseNumber));
    }
}
