package org.spinout.process.weighrivalproposals;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code weigh-rival-proposals} and its delegates share. */
public final class WeighRivalProposals {

    public static final String PROCESS = "weigh-rival-proposals";

    static final String FORM = "weigh-rival-proposals";

    static final ProcessVariable<String> NOTICED_BY = new ProcessVariable<>("noticedBy", String.class);

    /** The case that came last, or that a person named first. */
    static final ProcessVariable<String> RIVAL_CASE = new ProcessVariable<>("rivalCase", String.class);

    /** One number from a person; several, with commas, from Spinout. */
    static final ProcessVariable<String> OTHER_RIVAL_CASES = new ProcessVariable<>("otherRivalCases", String.class);

    /** The cases in words, for the host. */
    static final ProcessVariable<String> RIVALS_TEXT = new ProcessVariable<>("rivalsText", String.class);

    /** As many as a person can compare. */
    static final int MOST_RIVALS = 9;

    private WeighRivalProposals() {}

    /** All cases concerned. */
    static List<String> cases(VariableScope scope) {
        return cases(RIVAL_CASE.from(scope), OTHER_RIVAL_CASES.from(scope));
    }

    static List<String> cases(String rivalCase, String otherRivalCases) {
        return Stream.concat(Stream.of(rivalCase), Stream.of(otherRivalCases.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
