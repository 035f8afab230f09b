package org.spinout.process.runfundinground;

import java.util.Date;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code run-funding-round}. */
public final class RunFundingRound {

    public static final String PROCESS = "run-funding-round";

    /** To a round that takes bids, by its number, with {@link #CLOSES_AT}: it closes later. */
    public static final String ROUND_EXTENDED = "Message_RoundExtended";

    /** To a round that is not decided, by its number: it is cancelled. */
    public static final String ROUND_CANCELLED = "Message_RoundCancelled";

    /** To a round that is decided, by its number: an offer of it has lapsed, or was not taken up whole. */
    public static final String OFFER_FREED = "Message_OfferFreed";

    /** The role that runs a round, and the one that scores and decides. */
    public static final String ROLE = "fundManagers";

    public static final String PANEL = "fundPanel";

    static final String OPEN_FORM = "open-round";
    public static final String SCORERS_FORM = "name-scorers";
    static final String DECLARATION_FORM = "declare-conflicts";
    static final String TRIAL_FORM = "try-allocation";
    static final String DECISION_FORM = "decide-round";

    static final ProcessVariable<String> OPENED_BY = new ProcessVariable<>("openedBy", String.class);

    /** The first instant at which no bid is taken any more. */
    public static final ProcessVariable<Date> CLOSES_AT = new ProcessVariable<>("closesAt", Date.class);

    static final ProcessVariable<Date> OPENS_AT = new ProcessVariable<>("opensAt", Date.class);
    static final ProcessVariable<Boolean> ANY_BIDS = new ProcessVariable<>("anyBids", Boolean.class);
    static final ProcessVariable<Boolean> SCORERS_SUFFICE = new ProcessVariable<>("scorersSuffice", Boolean.class);
    static final ProcessVariable<Boolean> ROUND_DECIDED = new ProcessVariable<>("roundDecided", Boolean.class);

    /** Who declares, a list of user ids; the model runs over it. */
    static final ProcessVariable<Object> SCORERS = new ProcessVariable<>("scorersToAsk", Object.class);

    /** What is assessed, a list of bid numbers; the model runs over it. */
    static final ProcessVariable<Object> BID_NUMBERS = new ProcessVariable<>("bidNumbers", Object.class);

    static final ProcessVariable<String> SCORERS_NOTE = new ProcessVariable<>("scorersNote", String.class);
    static final ProcessVariable<SpinJsonNode> PANEL_CHOICES =
            new ProcessVariable<>("panelChoices", SpinJsonNode.class);

    static final ProcessVariable<String> BIDS_TEXT = new ProcessVariable<>("bidsText", String.class);
    static final ProcessVariable<SpinJsonNode> ROUND_BIDS = new ProcessVariable<>("roundBids", SpinJsonNode.class);
    static final ProcessVariable<SpinJsonNode> BID_CHOICES = new ProcessVariable<>("bidChoices", SpinJsonNode.class);

    /** How a list to tick begins: Tasklist sends back an empty list, but not a missing one. */
    static final ProcessVariable<SpinJsonNode> NOTHING_TICKED =
            new ProcessVariable<>("nothingTicked", SpinJsonNode.class);

    /** What the panel said when it sent the allocation back; empty otherwise. */
    static final ProcessVariable<String> ALLOCATION_NOTE = new ProcessVariable<>("allocationNote", String.class);

    static final ProcessVariable<String> DECISION_TEXT = new ProcessVariable<>("decisionText", String.class);

    /** The last adjustment that the list on the screen takes into account. */
    static final ProcessVariable<Integer> SHOWN_ADJUSTMENT = new ProcessVariable<>("shownAdjustment", Integer.class);

    static final ProcessVariable<SpinJsonNode> ALLOCATION_POTS =
            new ProcessVariable<>("allocationPots", SpinJsonNode.class);

    static final ProcessVariable<SpinJsonNode> ALLOCATION_ROWS =
            new ProcessVariable<>("allocationRows", SpinJsonNode.class);

    static final ProcessVariable<SpinJsonNode> TRIAL_ROWS = new ProcessVariable<>("trialRows", SpinJsonNode.class);

    /** The bids that stand in the list, and all bids of it. */
    static final ProcessVariable<SpinJsonNode> STANDING_CHOICES =
            new ProcessVariable<>("standingChoices", SpinJsonNode.class);

    static final ProcessVariable<SpinJsonNode> RANKED_CHOICES =
            new ProcessVariable<>("rankedChoices", SpinJsonNode.class);

    private RunFundingRound() {}
}
