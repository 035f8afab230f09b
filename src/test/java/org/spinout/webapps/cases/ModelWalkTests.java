package org.spinout.webapps.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelWalkTests {

    private static final Map<String, Object> FRESH = Map.of("boardOutcome", "none", "routeRestarted", false);

    @Test
    void tellsTheCertainStagesFromThosePossible() {
        assertThat(after("Activity_ConsiderExpression", FRESH))
                .containsExactly(
                        "Develop business case",
                        "Assure business case?",
                        "Decide at board",
                        "Assure before go-live?",
                        "Wave announced?",
                        "Funding secured?",
                        "Transfer contract");
    }

    @Test
    void leavesOutWhatTheFactsOfTheCaseRuleOut() {
        var facts = Map.<String, Object>of(
                "boardOutcome", "none", "outsideStep", "assuranceAfterBoard", "announcedInWaves", false);

        assertThat(after("Activity_ConsiderExpression", facts))
                .containsExactly(
                        "Develop business case",
                        "Decide at board",
                        "Assure before go-live",
                        "Funding secured?",
                        "Transfer contract");
    }

    @Test
    void doesNotTakeForSettledWhatAStageAheadWillSay() {
        var facts = Map.<String, Object>of("boardOutcome", "rejected", "outsideStep", "none");

        assertThat(after("Activity_DecideAtBoard", facts)).contains("Transfer contract");
    }

    @Test
    void neverGoesBackToAStageThatWasLeft() {
        assertThat(after("Activity_DecideAtBoard", FRESH))
                .containsExactly("Assure before go-live?", "Wave announced?", "Funding secured?", "Transfer contract");
        assertThat(after("Activity_TransferContract", FRESH)).isEmpty();
    }

    @Test
    void namesTheStepsThatMayFollowWithinAStage() {
        assertThat(walk("decide-at-board", Map.of()).stepsAfter("Activity_PrepareBoardPaper"))
                .extracting(ModelWalk.Ahead::name)
                .contains("Await board decision");
        assertThat(walk("consider-expression-of-interest", Map.of()).stepsAfter("Activity_ReviewExpressionOfInterest"))
                .hasSizeGreaterThan(1)
                .allMatch(step -> !step.certain())
                .extracting(ModelWalk.Ahead::name)
                .contains("Decide on expression of interest", "Respond to return");
    }

    @Test
    void goesOnBehindAPartOfAModel() {
        assertThat(walk("develop-business-case", Map.of()).stepsAfter("Activity_OutlineMoneyAndForm"))
                .extracting(ModelWalk.Ahead::name)
                .contains("Submit business case");
    }

    @ParameterizedTest
    @CsvSource({
        "${known}, true",
        "${!known}, false",
        "${word == 'yes'}, true",
        "${word != 'yes'}, false",
        "${word == 'no' || known}, true",
        "${word == 'no' && later}, false",
        "${known && later}, ",
        "${later}, ",
        "${changing}, ",
        "${bean.asks(word)}, ",
        "word, "
    })
    void readsAConditionAsFarAsItIsSettled(String condition, Boolean answer) {
        var facts = Map.<String, Object>of("known", true, "word", "yes", "changing", true);

        assertThat(new SettledFacts(facts, Set.of("changing")).answer(condition))
                .isEqualTo(answer);
    }

    private static List<String> after(String stage, Map<String, Object> facts) {
        return walk("spin-out-service", facts).stagesAfter(stage).stream()
                .map(ahead -> ahead.name() + (ahead.certain() ? "" : "?"))
                .toList();
    }

    private static ModelWalk walk(String process, Map<String, Object> facts) {
        return new ModelWalk(
                Bpmn.readModelFromFile(Path.of("processes", process + ".bpmn").toFile()), facts);
    }
}
