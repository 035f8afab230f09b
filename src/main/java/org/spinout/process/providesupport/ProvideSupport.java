package org.spinout.process.providesupport;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code provide-support}. */
final class ProvideSupport {

    static final String PROCESS = "provide-support";

    static final String APPLICATION_FORM = "apply-for-support";
    static final String PANEL_FORM = "decide-support";
    static final String ANSWER_FORM = "strengthen-application";
    static final String SUPPLIER_FORM = "choose-supplier";
    static final String ACCEPTANCE_FORM = "accept-advice";
    static final String SETTLEMENT_FORM = "settle-delivery";
    static final String OUTPUT_FORM = "share-output";

    static final ProcessVariable<String> APPLICANT = new ProcessVariable<>("applicant", String.class);
    static final ProcessVariable<String> ADVICE_FIELD = new ProcessVariable<>("adviceField", String.class);
    static final ProcessVariable<String> ADVICE_NEEDED = new ProcessVariable<>("adviceNeeded", String.class);
    static final ProcessVariable<String> DIFFERENCE_MADE = new ProcessVariable<>("differenceMade", String.class);
    static final ProcessVariable<String> ESTIMATE_POUNDS = new ProcessVariable<>("estimatePounds", String.class);
    static final ProcessVariable<String> SENIOR_SPONSOR = new ProcessVariable<>("seniorSponsor", String.class);

    static final ProcessVariable<String> SUPPORT_NUMBER = new ProcessVariable<>("supportNumber", String.class);
    static final ProcessVariable<Boolean> ADVICE_RESERVED = new ProcessVariable<>("adviceReserved", Boolean.class);

    /** The last day on which the team can accept the advice by itself, as forms write days: midnight UTC. */
    static final ProcessVariable<Date> ACCEPT_UNTIL = new ProcessVariable<>("acceptUntil", Date.class);

    static final ProcessVariable<String> SUPPORT_TEXT = new ProcessVariable<>("supportText", String.class);
    static final ProcessVariable<String> MORE_TEXT = new ProcessVariable<>("moreText", String.class);
    static final ProcessVariable<String> BUDGET_TEXT = new ProcessVariable<>("budgetText", String.class);
    static final ProcessVariable<String> PANEL_REASONS = new ProcessVariable<>("panelReasons", String.class);
    static final ProcessVariable<String> APPROVED_TEXT = new ProcessVariable<>("approvedText", String.class);
    static final ProcessVariable<String> CONTRACT_TEXT = new ProcessVariable<>("contractText", String.class);
    static final ProcessVariable<String> DELIVERY_TEXT = new ProcessVariable<>("deliveryText", String.class);
    static final ProcessVariable<String> LEARNT_TEXT = new ProcessVariable<>("learntText", String.class);

    private static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);
    private static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("outcome", String.class);

    private ProvideSupport() {}

    /** Lets the next form begin empty: what one person decided is not another's draft. */
    static void forgetDecision(DelegateExecution execution) {
        REASONS.set(execution, null);
        OUTCOME.set(execution, null);
    }
}
