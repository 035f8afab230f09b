package org.spinout.process.closefinancialyear;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code close-financial-year}. */
final class CloseFinancialYear {

    static final String DECIDE_FORM = "decide-pot";

    /** The ids of the pots, each of which has its turn. */
    static final ProcessVariable<Object> POTS = new ProcessVariable<>("yearEndPots", Object.class);

    static final ProcessVariable<String> POT = new ProcessVariable<>("potId", String.class);
    static final ProcessVariable<String> POT_NAME = new ProcessVariable<>("potName", String.class);
    static final ProcessVariable<String> POT_TEXT = new ProcessVariable<>("potText", String.class);

    /** Whether awards hold money of the pot that is not paid, so that the form asks about it. */
    static final ProcessVariable<Boolean> AWARDS_HOLD = new ProcessVariable<>("awardsHold", Boolean.class);

    /** The instruction of the pot whose turn it is. */
    static final ProcessVariable<String> ASKED_NUMBER = new ProcessVariable<>("askedNumber", String.class);

    private CloseFinancialYear() {}
}
