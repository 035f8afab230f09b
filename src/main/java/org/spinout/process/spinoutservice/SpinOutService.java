package org.spinout.process.spinoutservice;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code spin-out-service}. */
public final class SpinOutService {

    public static final String PROCESS = "spin-out-service";

    /** Sent, by business key, to the spine and to every own instance of a case when its team withdraws. */
    public static final String PROPOSAL_WITHDRAWN = "Message_ProposalWithdrawn";

    static final String START_FORM = "start-proposal";

    static final ProcessVariable<String> ANNUAL_VALUE_POUNDS = new ProcessVariable<>("annualValuePounds", String.class);

    public static final ProcessVariable<String> TRANSFER_OUTCOME =
            new ProcessVariable<>("transferOutcome", String.class);

    /** Whether money is promised to the case, where its plan makes that a condition. */
    static final ProcessVariable<Boolean> FUNDING_SECURED = new ProcessVariable<>("fundingSecured", Boolean.class);

    /** Whether assurers look at a case, and when: what {@code schemeRules} says of the scheme at the start. */
    static final ProcessVariable<String> OUTSIDE_STEP = new ProcessVariable<>("outsideStep", String.class);

    /** What the board decided last; {@code none} until it has. */
    static final ProcessVariable<String> BOARD_OUTCOME = new ProcessVariable<>("boardOutcome", String.class);

    /** Whether a condition of the latest approval has lapsed. */
    static final ProcessVariable<Boolean> CONDITION_LAPSED = new ProcessVariable<>("conditionLapsed", Boolean.class);

    /** Whether a challenge has sent the case back: then its expression of interest is not asked for again. */
    static final ProcessVariable<Boolean> ROUTE_RESTARTED = new ProcessVariable<>("routeRestarted", Boolean.class);

    /** Whether the scheme announces approvals in waves: what {@code schemeRules} says of it at the start. */
    static final ProcessVariable<Boolean> ANNOUNCED_IN_WAVES = new ProcessVariable<>("announcedInWaves", Boolean.class);

    /** Whether the case need not wait for a wave any more. */
    static final ProcessVariable<Boolean> WAVE_ANNOUNCED = new ProcessVariable<>("waveAnnounced", Boolean.class);

    private SpinOutService() {}
}
