package org.spinout.process.awardfunding;

import java.util.Date;
import java.util.List;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code award-funding}. */
public final class AwardFunding {

    public static final String PROCESS = "award-funding";

    /** Sent to the spine, by business key, once money for the case is promised in a signed agreement. */
    public static final String FUNDING_SECURED = "Message_FundingSecured";

    /** Begins an award that a round has allocated; {@link RoundAwards} sends it. */
    static final String BID_AWARDED = "Message_BidAwarded";

    /**
     * Sent to the round an award came from, by the round's number as business key, when money of its offer is free again:
     * the offer lapsed or was declined, only a part was accepted, or its case was withdrawn. Carries {@link #AWARD_NUMBER}.
     * A round that does not wait for it at that moment is not told.
     */
    public static final String OFFER_FREED = "Message_OfferFreed";

    static final String APPLICATION_FORM = "apply-for-funding";
    static final String SHORT_APPRAISAL_FORM = "appraise-small-award";
    static final String ELIGIBILITY_FORM = "test-funding-eligibility";
    public static final String PANEL_FORM = "decide-award";
    static final String OFFER_FORM = "answer-offer";

    /** The form of the first release, which awards begun then still send. */
    static final String FIRST_OFFER_FORM = "respond-to-offer";

    static final String AGREEMENT_FORM = "sign-funding-agreement";

    static final ProcessVariable<String> APPLICANT = new ProcessVariable<>("applicant", String.class);
    static final ProcessVariable<String> PRODUCT = new ProcessVariable<>("product", String.class);
    static final ProcessVariable<String> AMOUNT_POUNDS = new ProcessVariable<>("amountPounds", String.class);
    static final ProcessVariable<String> PURPOSE = new ProcessVariable<>("purpose", String.class);
    static final ProcessVariable<String> FIRST_MILESTONE = new ProcessVariable<>("firstMilestone", String.class);
    static final ProcessVariable<String> MATCH_FUNDING = new ProcessVariable<>("matchFunding", String.class);
    static final ProcessVariable<String> MATCH_FUNDING_POUNDS =
            new ProcessVariable<>("matchFundingPounds", String.class);

    public static final ProcessVariable<String> AWARD_NUMBER = new ProcessVariable<>("awardNumber", String.class);

    /** The round an award came from, such as {@code FR-2026-01}; none for a standing application. */
    public static final ProcessVariable<String> ROUND_NUMBER = new ProcessVariable<>("roundNumber", String.class);

    static final ProcessVariable<String> AWARD_CONDITIONS = new ProcessVariable<>("awardConditions", String.class);

    /** Why a round's panel decided so; a standing application has its panel's form instead. */
    static final ProcessVariable<String> OFFER_REASONS = new ProcessVariable<>("offerReasons", String.class);

    static final ProcessVariable<Long> REQUESTED_PENCE = new ProcessVariable<>("requestedPence", Long.class);
    static final ProcessVariable<String> BID_TEXT = new ProcessVariable<>("bidText", String.class);

    /** The codes of the tests not met, as {@code fundingEligibility} found them. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<List> INELIGIBILITY = new ProcessVariable<>("ineligibility", List.class);

    static final ProcessVariable<Boolean> ELIGIBLE = new ProcessVariable<>("eligible", Boolean.class);

    /** What each pot holds, and why the last attempt failed if it did; the panel reads it. */
    static final ProcessVariable<String> POTS_TEXT = new ProcessVariable<>("potsText", String.class);

    static final ProcessVariable<Boolean> FUNDS_RESERVED = new ProcessVariable<>("fundsReserved", Boolean.class);

    /** The last day on which the offer can be accepted, as forms write days: midnight UTC. */
    static final ProcessVariable<Date> OFFER_EXPIRES_ON = new ProcessVariable<>("offerExpiresOn", Date.class);

    /** Whether the offer is of another kind than was asked for: a loan instead of a grant, or the reverse. */
    static final ProcessVariable<Boolean> OTHER_PRODUCT = new ProcessVariable<>("otherProduct", Boolean.class);

    static final ProcessVariable<Long> OFFERED_PENCE = new ProcessVariable<>("offeredPence", Long.class);
    static final ProcessVariable<Boolean> OFFER_TAKEN = new ProcessVariable<>("offerTaken", Boolean.class);

    /** {@code whole}, {@code part} or {@code nothing}: what the cap on aid leaves of what the team accepts. */
    static final ProcessVariable<String> AID_ROOM = new ProcessVariable<>("aidRoom", String.class);

    static final ProcessVariable<Long> AID_ALLOWED_PENCE = new ProcessVariable<>("aidAllowedPence", Long.class);
    static final ProcessVariable<String> AID_TEXT = new ProcessVariable<>("aidText", String.class);
    static final ProcessVariable<String> OFFER_TEXT = new ProcessVariable<>("offerText", String.class);
    static final ProcessVariable<String> ACCEPTED_TEXT = new ProcessVariable<>("acceptedText", String.class);

    /** {@code signature} or {@code milestone}. */
    static final ProcessVariable<String> PAY_ON = new ProcessVariable<>("payOn", String.class);

    static final ProcessVariable<Long> TRANCHE_PENCE = new ProcessVariable<>("tranchePence", Long.class);
    static final ProcessVariable<String> TRANCHE_TEXT = new ProcessVariable<>("trancheText", String.class);

    /** Begin the parts that carry an award for years; {@link AwardParts} sends them. */
    static final String TRANCHES_DUE_MESSAGE = "Message_TranchesDue";

    static final String REVIEWS_DUE = "Message_ReviewsDue";
    static final String LOAN_PAID_OUT = "Message_LoanPaidOut";
    static final String RECOVERY_DUE = "Message_RecoveryDue";

    /** Tells the part that pays the tranches of an award that nothing more is paid. */
    public static final String AWARD_STOPPED = "Message_AwardStopped";

    /** Tells the part that waits for the day of the next tranche that it may be another. */
    public static final String SCHEDULE_AMENDED = "Message_ScheduleAmended";

    /** Where an award stands, in words. */
    public static final ProcessVariable<String> AWARD_TEXT = new ProcessVariable<>("awardText", String.class);

    static final ProcessVariable<Boolean> TRANCHES_DUE = new ProcessVariable<>("tranchesDue", Boolean.class);
    static final ProcessVariable<Boolean> IS_LOAN = new ProcessVariable<>("isLoan", Boolean.class);

    /** The day of the next yearly review, as forms write days: midnight UTC. */
    public static final ProcessVariable<Date> REVIEW_DUE_ON = new ProcessVariable<>("reviewDueOn", Date.class);

    /** The code of a {@code RecoveryGround}. */
    public static final ProcessVariable<String> RECOVERY_GROUND = new ProcessVariable<>("recoveryGround", String.class);

    static final ProcessVariable<Long> CLAIMED_PENCE = new ProcessVariable<>("claimedPence", Long.class);
    static final ProcessVariable<String> CLAIM_TEXT = new ProcessVariable<>("claimText", String.class);

    private AwardFunding() {}
}
