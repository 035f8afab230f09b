package org.spinout.process.awardfunding;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** The six tests of the fund (Hansard, 8 December 2009), by the code that {@code fundingEligibility} gives a failure. */
public enum EligibilityTest {
    SOCIAL_ENTERPRISE("notSocialEnterprise", "it is not a social enterprise, nor forming to become one"),
    HEALTH_OUTCOMES("noHealthOutcome", "it would not improve health or care outcomes"),
    BENEFICIARIES("notInEngland", "the people who benefit are not in England"),
    BANK_FINANCE("bankFinanceAvailable", "a bank could lend it the money"),
    REPAYMENT("notAbleToRepay", "it could not repay a loan"),
    AIMS("outsideFundAims", "it is outside the aims of the fund");

    private final String failure;
    private final String sentence;

    EligibilityTest(String failure, String sentence) {
        this.failure = failure;
        this.sentence = sentence;
    }

    /** The failures as one sentence for the team; a code that a process owner has added is told as it is. */
    public static String inWords(Collection<?> failures) {
        return failures.stream()
                .map(failure -> Arrays.stream(values())
                        .filter(test -> test.failure.equals(failure))
                        .map(test -> test.sentence)
                        .findFirst()
                        .orElse(String.valueOf(failure)))
                .collect(Collectors.joining("; "));
    }
}
