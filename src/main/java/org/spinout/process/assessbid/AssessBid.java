package org.spinout.process.assessbid;

import java.util.List;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.process.ProcessVariable;

/** The names of the model {@code assess-bid}. */
public final class AssessBid {

    public static final String PROCESS = "assess-bid";

    static final String TEST_FORM = "test-bid";
    static final String SEARCH_FORM = "find-scorer";
    static final String SCORE_FORM = "score-bid";
    static final String MODERATION_FORM = "moderate-scores";
    static final String VISIT_FORM = "note-visit";

    /** What is bid for, as {@code fundingEligibility} asks for it. */
    static final ProcessVariable<String> PRODUCT = new ProcessVariable<>("product", String.class);

    static final ProcessVariable<String> BID_TEXT = new ProcessVariable<>("bidText", String.class);
    static final ProcessVariable<String> CRITERIA_TEXT = new ProcessVariable<>("criteriaText", String.class);
    static final ProcessVariable<Boolean> VISIT_NEEDED = new ProcessVariable<>("visitNeeded", Boolean.class);

    /** The codes of the tests not met, as {@code fundingEligibility} found them. */
    @SuppressWarnings("rawtypes")
    static final ProcessVariable<List> INELIGIBILITY = new ProcessVariable<>("ineligibility", List.class);

    static final ProcessVariable<Boolean> BID_ELIGIBLE = new ProcessVariable<>("bidEligible", Boolean.class);

    /** Who scores next, a list of user ids; the model runs over it. */
    static final ProcessVariable<Object> SCORERS = new ProcessVariable<>("scorersToAsk", Object.class);

    /** Who has been asked for a score of this bid so far. */
    static final ProcessVariable<Object> ASKED = new ProcessVariable<>("scorersAsked", Object.class);

    static final ProcessVariable<Boolean> SCORERS_SUFFICE = new ProcessVariable<>("scorersSuffice", Boolean.class);
    static final ProcessVariable<String> SCORERS_TEXT = new ProcessVariable<>("scorersText", String.class);
    static final ProcessVariable<SpinJsonNode> SCORER_CHOICES =
            new ProcessVariable<>("scorerChoices", SpinJsonNode.class);

    /** Who was named when scorers ran out. */
    static final ProcessVariable<String> NEW_SCORER = new ProcessVariable<>("newScorer", String.class);

    /** {@code agreed}, {@code apart} or {@code missing}. */
    static final ProcessVariable<String> SCORING = new ProcessVariable<>("scoring", String.class);

    static final ProcessVariable<String> SCORES_TEXT = new ProcessVariable<>("scoresText", String.class);
    static final ProcessVariable<SpinJsonNode> SCORE_ROWS = new ProcessVariable<>("scoreRows", SpinJsonNode.class);

    private AssessBid() {}
}
