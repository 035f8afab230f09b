package org.spinout.process.considerrenewal;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code consider-renewal}. */
public final class ConsiderRenewal {

    /** To the commissioner: the contract nears its end. */
    public static final String RENEWAL_ASKED = "Message_RenewalAsked";

    static final String EXTENSION_OFFERED = "Message_ExtensionOffered";
    static final String TENDER_BEGUN = "Message_TenderBegun";
    static final String TENDER_WON = "Message_TenderWon";
    static final String TENDER_LOST = "Message_TenderLost";
    static final String RENEWAL_REFUSED = "Message_RenewalRefused";

    static final String DECISION_FORM = "decide-renewal";
    static final String TENDER_FORM = "record-tender";

    public static final ProcessVariable<Integer> EXTENSION_MONTHS =
            new ProcessVariable<>("extensionMonths", Integer.class);

    /** In pence. */
    public static final ProcessVariable<Long> OFFERED_PENCE = new ProcessVariable<>("offeredPence", Long.class);

    public static final ProcessVariable<String> EXTENSION_PRICE_TEXT =
            new ProcessVariable<>("extensionPriceText", String.class);

    public static final ProcessVariable<String> RENEWAL_REASONS = new ProcessVariable<>("renewalReasons", String.class);

    /** Why the contract ends, where it does. */
    public static final ProcessVariable<String> END_GROUND = new ProcessVariable<>("endGround", String.class);

    public static final ProcessVariable<Date> NEW_START = new ProcessVariable<>("newContractStart", Date.class);

    public static final ProcessVariable<Date> NEW_END = new ProcessVariable<>("newContractEnd", Date.class);

    static final ProcessVariable<String> TENDER_RESULT = new ProcessVariable<>("tenderResult", String.class);

    private ConsiderRenewal() {}
}
