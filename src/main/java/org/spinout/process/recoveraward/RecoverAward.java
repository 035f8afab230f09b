package org.spinout.process.recoveraward;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code recover-award}. */
final class RecoverAward {

    static final String DECISION_FORM = "decide-recovery";
    static final String PART_FORM = "record-part";

    static final ProcessVariable<String> CLAIM_ANSWER = new ProcessVariable<>("claimAnswer", String.class);
    static final ProcessVariable<Integer> CLAIM_NUMBER = new ProcessVariable<>("claimNumber", Integer.class);
    static final ProcessVariable<Boolean> PART_LEFT = new ProcessVariable<>("partLeft", Boolean.class);
    static final ProcessVariable<String> PART_TEXT = new ProcessVariable<>("partText", String.class);

    /** As forms write days: midnight UTC. */
    static final ProcessVariable<Date> PART_DUE_ON = new ProcessVariable<>("partDueOn", Date.class);

    static final ProcessVariable<Boolean> PART_CAME = new ProcessVariable<>("partCame", Boolean.class);

    private RecoverAward() {}
}
