package org.spinout.process.hold;

import java.time.LocalDate;
import org.spinout.proposal.ChallengeKind;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.NewChallenge;
import org.spinout.proposal.NewHold;
import org.springframework.beans.factory.BeanFactory;

/** A case held by a challenge, without the model that resolves it. */
public final class HeldCase implements AutoCloseable {

    private final BeanFactory beans;
    public final String challenge;

    public HeldCase(BeanFactory beans, String caseNumber) {
        this.beans = beans;
        this.challenge = beans.getBean(Challenges.class)
                .raise(new NewChallenge(
                        caseNumber,
                        ChallengeKind.JUDICIAL_REVIEW,
                        "patient",
                        "M. Lloyd",
                        "No other provider was asked.",
                        LocalDate.of(2026, 1, 5),
                        "sponsor"))
                .number();
        beans.getBean(LegalHolds.class).place(new NewHold(challenge, true, "Interim order.", null, "boardSecretary"));
    }

    /** Lifts the hold. */
    @Override
    public void close() {
        beans.getBean(LegalHolds.class).lift(challenge, "Dismissed.", "boardChair");
    }
}
