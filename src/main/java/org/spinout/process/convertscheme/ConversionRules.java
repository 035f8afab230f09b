package org.spinout.process.convertscheme;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.EligibilityRules;
import org.spinout.process.SchemeRule;
import org.spinout.process.SchemeRules;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Waves;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whether a case may go on under another scheme. */
@Component
class ConversionRules {

    static final String NO_STEP = "none";
    private static final String ASSURANCE_GATE = "Decision on assurance";
    private static final String EXPRESSION_FORM = "complete-expression-of-interest";
    private static final Set<ProposalState> PAST_ASSURANCE =
            EnumSet.of(ProposalState.APPROVED, ProposalState.IN_TRANSFER);

    private final SchemeRules schemes;
    private final EligibilityRules eligibility;
    private final Bodies bodies;
    private final Answers answers;
    private final Transfers transfers;
    private final Waves waves;
    private final DecisionRecord record;
    private final WorkingDays days;

    ConversionRules(
            SchemeRules schemes,
            EligibilityRules eligibility,
            Bodies bodies,
            Answers answers,
            Transfers transfers,
            Waves waves,
            DecisionRecord record,
            WorkingDays days) {
        this.schemes = schemes;
        this.eligibility = eligibility;
        this.bodies = bodies;
        this.answers = answers;
        this.transfers = transfers;
        this.waves = waves;
        this.record = record;
        this.days = days;
    }

    /** What the scheme would say to the case from today on. */
    SchemeRule rule(Proposal proposal, String scheme) {
        return schemes.ask(scheme, bodies.get(proposal.bodyId()).kind(), days.today());
    }

    /** Whether somebody has to say that the service may move clinically, before it can run under the scheme. */
    boolean asksClinical(Proposal proposal, String scheme) {
        return eligibility.refusal(facts(proposal, scheme, "yes")).isEmpty()
                && eligibility.refusal(facts(proposal, scheme, "no")).isPresent();
    }

    /**
     * @param clinicallyAppropriate {@code yes} or {@code no}; null before anybody was asked
     * @throws Refusal when the case cannot run under the scheme, or it is too late for that
     */
    void require(Proposal proposal, String scheme, @Nullable String clinicallyAppropriate) {
        if (proposal.state().isFinal()) {
            throw new Refusal.Conflict("The case has ended, so its scheme stays what it was.");
        }
        if (proposal.scheme().equals(scheme)) {
            throw new Refusal("newScheme", "other", "The case runs under this scheme already. Choose another one.");
        }
        if (isSigned(proposal.number())) {
            throw new Refusal.Conflict("The contract is signed, so the scheme under which it was let stays.");
        }
        if (waves.waiting(proposal.scheme()).stream()
                .anyMatch(waiting -> waiting.number().equals(proposal.number()))) {
            throw new Refusal.Conflict(
                    "The case waits to be announced with others of its scheme. Convert it afterwards.");
        }
        var rule = rule(proposal, scheme);
        rule.refusalOfStartOn(days.today()).ifPresent(why -> {
            throw new Refusal("newScheme", "schemeRules", why);
        });
        eligibility
                .refusal(facts(proposal, scheme, Objects.requireNonNullElse(clinicallyAppropriate, "yes")))
                .ifPresent(why -> {
                    throw new Refusal("newScheme", "proposalEligibility", why);
                });
        if (!NO_STEP.equals(rule.outsideStep())
                && PAST_ASSURANCE.contains(proposal.state())
                && !isAssured(proposal.number())) {
            throw new Refusal.Conflict(
                    "Under this scheme somebody outside has to assure the case, and it has gone past that.");
        }
    }

    private boolean isSigned(String caseNumber) {
        return transfers.find(caseNumber).isPresent()
                && transfers
                        .contract(caseNumber)
                        .filter(terms -> terms.signedOn() != null)
                        .isPresent();
    }

    boolean isAssured(String caseNumber) {
        return record.latest(caseNumber, ASSURANCE_GATE)
                .filter(entry -> entry.decision().outcome().startsWith("assured"))
                .isPresent();
    }

    /** Before the expression is written there is nothing to hold against the case. */
    private Map<String, Object> facts(Proposal proposal, String scheme, String clinicallyAppropriate) {
        var facts = new HashMap<String, Object>();
        facts.put("mayApply", rule(proposal, scheme).mayApply());
        facts.put("serviceDescribed", true);
        facts.put("staffInFavour", 2);
        facts.put("serviceClosing", "no");
        facts.put("inProcurement", "no");
        facts.put("scheme", scheme);
        facts.put("clinicallyAppropriate", clinicallyAppropriate);
        answers.of(proposal.number()).stream()
                .filter(answer -> answer.formId().equals(EXPRESSION_FORM))
                .reduce((earlier, later) -> later)
                .ifPresent(expression -> put(facts, expression));
        return facts;
    }

    private static void put(Map<String, Object> facts, Answer expression) {
        var inFavour = expression.number("staffInFavour");
        if (inFavour != null) {
            facts.put("staffInFavour", inFavour.intValue());
        }
        for (var field : Set.of("serviceClosing", "inProcurement")) {
            var said = expression.text(field);
            if (said != null) {
                facts.put(field, said);
            }
        }
    }
}
