package org.spinout.process.convertscheme;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.OwnAnswers;
import org.spinout.process.people.Role;
import org.spinout.proposal.Conversions;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Puts the case under the new scheme, asks once more whether it may, and tells everybody concerned. */
@Component
class ConvertScheme implements JavaDelegate {

    private final Proposals proposals;
    private final Conversions conversions;
    private final ConversionRules rules;
    private final RunningRoute route;
    private final OwnAnswers answers;
    private final Bodies bodies;
    private final CaseNotices notices;

    ConvertScheme(
            Proposals proposals,
            Conversions conversions,
            ConversionRules rules,
            RunningRoute route,
            OwnAnswers answers,
            Bodies bodies,
            CaseNotices notices) {
        this.proposals = proposals;
        this.conversions = conversions;
        this.rules = rules;
        this.route = route;
        this.answers = answers;
        this.bodies = bodies;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.lock(CaseVariables.CASE_NUMBER.from(execution));
        var scheme = SchemeConversion.NEW_SCHEME.from(execution);
        var decision = answers.latest(execution, SchemeConversion.DECISION_FORM);

        rules.require(proposal, scheme, decision.text("clinicallyAppropriate"));
        conversions.convert(
                proposal.number(),
                scheme,
                bodies.get(proposal.bodyId()).kind(),
                Objects.requireNonNull(decision.text("reasons")),
                decision.user());
        route.follow(proposal, rules.rule(proposal, scheme), scheme);

        var subject = proposal.number() + " goes on under another scheme";
        var changes = SchemeConversion.CHANGES.from(execution);
        notices.tellTeam(proposal.number(), subject, changes);
        notices.tellHost(Role.SPONSORS.group(), proposal.number(), subject, changes);
        notices.tellHost(Role.ASSURERS.group(), proposal.number(), subject, changes);
    }
}
