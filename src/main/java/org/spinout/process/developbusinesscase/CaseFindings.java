package org.spinout.process.developbusinesscase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.process.CommunityInterest;
import org.spinout.process.HostRule;
import org.spinout.process.HostRules;
import org.spinout.process.RequiredStep.Need;
import org.spinout.process.RequiredSteps;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What Spinout itself finds in a business case, in words for those who send it, review it and decide on it. */
@Component
public class CaseFindings {

    private final Answers answers;
    private final Proposals proposals;
    private final CommunityInterest communityInterest;
    private final RequiredSteps requiredSteps;
    private final HostRules rules;
    private final CaseReturns returns;

    CaseFindings(
            Answers answers,
            Proposals proposals,
            CommunityInterest communityInterest,
            RequiredSteps requiredSteps,
            HostRules rules,
            CaseReturns returns) {
        this.answers = answers;
        this.proposals = proposals;
        this.communityInterest = communityInterest;
        this.requiredSteps = requiredSteps;
        this.rules = rules;
        this.returns = returns;
    }

    /** What must be put right before the case may be sent; nothing where nothing stands in the way. */
    public List<String> stops(String caseNumber) {
        var stops = new ArrayList<String>();
        if (lacksEqualityImpact(caseNumber)) {
            stops.add("The equality impact must be assessed before anybody decides, and it is not.");
        }
        communityInterest
                .test(caseNumber)
                .filter(CommunityInterest.Finding::fails)
                .ifPresent(finding -> stops.add(
                        "The legal form fails the test: " + finding.reasons().get(0)));
        if (isBinding(caseNumber) && isLost(caseNumber)) {
            stops.add("The ballot of staff was lost, and by the policy of the host it is binding.");
        }
        return List.copyOf(stops);
    }

    /** The options as scored; null where they were appraised in short. */
    public @Nullable String optionScores(String caseNumber) {
        return answers.findLatest(caseNumber, OptionScores.FORM)
                .map(OptionScores::inWords)
                .orElse(null);
    }

    /** The ballot of staff; null where none was held. */
    public @Nullable String ballot(String caseNumber) {
        var turnout = rules.count(HostRule.BALLOT_TURNOUT, caseNumber);
        return answers.findLatest(caseNumber, Ballot.FORM)
                .flatMap(Ballot::of)
                .map(ballot -> ballot.inWords(turnout, isBinding(caseNumber)))
                .orElse(null);
    }

    /** What the test of the legal form found; null where none was chosen. */
    public @Nullable String legalForm(String caseNumber) {
        return communityInterest
                .test(caseNumber)
                .map(finding -> (finding.fails() ? "Fails the test:\n" : "") + finding.inWords())
                .orElse(null);
    }

    /** How often the case was returned, and how often it may be; null where it never was. */
    public @Nullable String returns(String caseNumber) {
        var so = returns.of(caseNumber);
        return so == 0
                ? null
                : "Sent back " + so + " of at most " + rules.count(HostRule.MOST_RETURNS, caseNumber) + " times.";
    }

    /** Whether the table asks for an assessment and nobody has written one, in full or in short. */
    private boolean lacksEqualityImpact(String caseNumber) {
        var proposal = proposals.get(caseNumber);
        var size = proposal.size();
        var isAsked = size == null
                || requiredSteps
                                .of(size.code(), proposal.scheme(), "equalityImpact")
                                .need()
                        != Need.NONE;
        return isAsked
                && Stream.of("assess-equality-impact equalityAction", "outline-service-and-people equalityInBrief")
                        .map(place -> place.split(" ", 2))
                        .flatMap(place -> answers.findLatestWith(caseNumber, place[0], place[1]).stream())
                        .findAny()
                        .isEmpty();
    }

    private boolean isBinding(String caseNumber) {
        return rules.count(HostRule.BALLOT_IS_BINDING, caseNumber) != 0;
    }

    private boolean isLost(String caseNumber) {
        var turnout = rules.count(HostRule.BALLOT_TURNOUT, caseNumber);
        return answers.findLatest(caseNumber, Ballot.FORM)
                .flatMap(Ballot::of)
                .filter(ballot -> !ballot.passed(turnout))
                .isPresent();
    }
}
