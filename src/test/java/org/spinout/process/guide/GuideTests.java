package org.spinout.process.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.spinout.process.guide.Guide.Fact;
import org.spinout.process.guide.Guide.Line;
import org.spinout.process.guide.Guide.Step;

class GuideTests {

    private final PackagedGuides guides = new PackagedGuides();

    @Test
    void aStepSaysWhoWhatByWhenAndWhatHappensOnSilence() {
        var step = step("provide-support", "Strengthen application");

        assertThat(fact(step.facts(), "Who")).containsExactly("The team of the case");
        assertThat(fact(step.facts(), "What")).containsExactly("Tell the programme more");
        assertThat(fact(step.facts(), "The form asks")).containsExactly("Your answer");
        assertThat(fact(step.facts(), "By when")).containsExactly("Within 15 working days.");
        assertThat(fact(step.facts(), "If it is late"))
                .containsExactly("Whoever has it is reminded before that day. After it, these are told too:"
                        + " Mutuals Support Programme.");
        assertThat(fact(step.facts(), "If nothing happens"))
                .containsExactly("“Nothing came back”: after 40 working days. This step is over then."
                        + " Spinout: “Decline support”. Then to the end “Declined”.");
    }

    @Test
    void aQuestionSaysWhereEachAnswerLeads() {
        var step = step("provide-support", "What did the panel decide?");

        assertThat(step.kind()).isEqualTo("question");
        assertThat(fact(step.facts(), "One of these answers"))
                .containsExactly(
                        "“Approved”: Spinout: “Reserve advice”. Then to step 4, Did the budget suffice?",
                        "“Declined”: Spinout: “Decline support”. Then to the end “Declined”.",
                        "“More information”: Spinout: “Ask team”. Then to step 3, Strengthen application.");
    }

    @Test
    void aGuideSaysWhoStartsItHowItEndsAndHowLongItIsKept() {
        var guide = guides.guide("provide-support");

        assertThat(fact(guide.facts(), "Who may start it"))
                .containsExactly("Staff leads and their teams, in Tasklist.");
        assertThat(fact(guide.facts(), "How it can end"))
                .containsExactlyInAnyOrder(
                        "Declined", "No supplier found", "Ended without advice", "Supported", "Withdrawn");
        assertThat(fact(guide.facts(), "How long it is kept").get(0)).contains("for 20 years after it has ended");
        assertThat(fact(guides.guide("spin-out-service").facts(), "Who may start it"))
                .containsExactly("Staff leads and their teams, in Tasklist.");
        assertThat(fact(guides.guide("decide-at-board").facts(), "It is part of"))
                .contains("Spin out a service");
        assertThat(fact(guides.guide("hear-host").facts(), "Who may start it").get(0))
                .startsWith("Nobody by hand.");
    }

    @Test
    void aDaySoLongBeforeTheTransferAndAnotherBodysDecisionAreSaid() {
        var all = guides.models.keySet().stream()
                .flatMap(key -> steps(guides.guide(key)))
                .flatMap(step -> step.facts().stream())
                .toList();

        assertThat(all.stream().filter(fact -> fact.term().equals("By when")).map(GuideTests::text))
                .anyMatch(text -> text.matches("\\d+ days before the transfer\\. Until the day .* working days?\\."));
        assertThat(all.stream().filter(fact -> fact.term().equals("It waits for")))
                .hasSize(7);
    }

    @Test
    void whatAModelSaysOfItselfIsReadWithoutIds() {
        assertThat(guides.guide("decide-at-board").about())
                .contains("The meeting itself is “Hold board meeting”")
                .endsWith("Returns board outcome.");
        assertThat(guides.models.keySet())
                .allSatisfy(key -> assertThat(guides.guide(key).about()).doesNotContainPattern("[a-z][A-Z][a-z]"));
    }

    @Test
    void stepsComeInTheOrderOfTheRoute() {
        var titles = steps(guides.guide("provide-support")).map(Step::title).toList();

        assertThat(titles)
                .containsSubsequence(
                        "Decide support",
                        "What did the panel decide?",
                        "Choose supplier",
                        "Accept advice",
                        "Settle delivery",
                        "Share output");
    }

    @Test
    void everyHumanStepOfEveryModelIsTold() {
        guides.models.forEach((key, model) -> {
            var told = steps(guides.guide(key)).map(Step::elementId).toList();
            assertThat(told)
                    .as(key)
                    .containsAll(model.getModelElementsByType(UserTask.class).stream()
                            .map(UserTask::getId)
                            .toList())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void noReferenceLeadsNowhere() {
        guides.models.keySet().forEach(key -> {
            var guide = guides.guide(key);
            var known = steps(guide).map(step -> "step:" + step.number()).toList();
            assertThat(pieces(guide).filter(to -> to.startsWith("step:")))
                    .as(key)
                    .isSubsetOf(known);
            assertThat(pieces(guide).filter(to -> to.startsWith("process:")).map(to -> to.substring(8)))
                    .as(key)
                    .isSubsetOf(guides.models.keySet());
            assertThat(pieces(guide).filter(to -> to.startsWith("decision:")).map(to -> to.substring(9)))
                    .as(key)
                    .isSubsetOf(guides.tables.keySet());
        });
    }

    @Test
    void everyExpressionThatAReaderMeetsHasWords() {
        var people = elements(UserTask.class)
                .flatMap(task -> Stream.of(
                        task.getCamundaAssignee(), task.getCamundaCandidateUsers(), task.getCamundaCandidateGroups()));
        var loops = elements(MultiInstanceLoopCharacteristics.class)
                .map(MultiInstanceLoopCharacteristics::getCamundaCollection);

        assertThat(Stream.concat(people, loops)
                        .filter(Objects::nonNull)
                        .filter(Phrases::isExpression)
                        .filter(written -> Phrases.of(written).isEmpty()))
                .isEmpty();
        assertThat(elements(TimerEventDefinition.class)
                        .map(TimeText::of)
                        .filter(text -> text.contains("this day") || text.contains("Spinout says")))
                .isEmpty();
    }

    @Test
    void anOwnersOwnExpressionsAndTimesAreShownRatherThanHidden() {
        assertThat(TimeText.of("P5D")).isEqualTo("after 5 days");
        assertThat(TimeText.of("PT1H")).isEqualTo("after 1 hour");
        assertThat(TimeText.of("R3/P1W")).isEqualTo("every 1 week");
        assertThat(TimeText.of("${workingTime.after(1)}")).isEqualTo("after 1 working day");
        assertThat(TimeText.of("${council.answerBy(execution)}"))
                .isEqualTo("when Spinout says so (council.answerBy(execution))");
        assertThat(TimeText.kept(null)).isEqualTo("as long as the service’s settings say");
        assertThat(TimeText.kept("P30D")).isEqualTo("30 days");
        assertThat(WhoText.role("localAuthority")).isEqualTo("Local authority");
    }

    @Test
    void aClockThatATemplateGivesIsSaidAsOneThatIsWritten() {
        var timer = """
                <intermediateCatchEvent id="Wait" name="Time is over"><extensionElements><camunda:properties>
                  <camunda:property name="%s" value="%s"/></camunda:properties></extensionElements>
                  <timerEventDefinition/></intermediateCatchEvent>""";

        assertThat(fact(stepOf(timer.formatted("workingDays", "10")).facts(), "It waits"))
                .containsExactly("“Time is over”: after 10 working days.");
        assertThat(fact(stepOf(timer.formatted("endOfDay", "acceptUntil")).facts(), "It waits"))
                .containsExactly("“Time is over”: at the end of the last day for accepting.");
        assertThat(fact(stepOf(timer.formatted("workingDays", "ten")).facts(), "It waits"))
                .containsExactly("“Time is over”: at a moment that the model does not say.");
    }

    @Test
    void whomATemplateRepeatsAStepForIsSaid() {
        var step = """
                <userTask id="Ask" name="Give a view" camunda:assignee="${each}"><extensionElements><camunda:properties>
                  <camunda:property name="forEach" value="%s"/></camunda:properties></extensionElements>
                  <multiInstanceLoopCharacteristics isSequential="true"/></userTask>""";

        var ofRole = stepOf(step.formatted("${people.holding('fundPanel', execution)}"))
                .facts();
        assertThat(fact(ofRole, "Who")).containsExactly("Each of them, with a task of their own");
        assertThat(fact(ofRole, "How often"))
                .containsExactly("Once for each of these: Fund panel, one after the other.");
        assertThat(fact(stepOf(step.formatted("${people.team(execution)}")).facts(), "How often"))
                .containsExactly("Once for each member of the team of the case, one after the other.");
    }

    /** The one step of a small process. */
    private Step stepOf(String element) {
        var model = Bpmn.readModelFromStream(
                new ByteArrayInputStream("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="small" isExecutable="true">%s</process>
                </definitions>""".formatted(element).getBytes(StandardCharsets.UTF_8)));
        return steps(GuideWriter.write(model, guides)).findFirst().orElseThrow();
    }

    @Test
    void anElementIsNamedAsPeopleSpeakOfIt() {
        var model = Objects.requireNonNull(guides.models.get("provide-support"));

        assertThat(ModelText.inWords(model, "Activity_DecideSupport"))
                .isEqualTo("the step “Decide support” (Activity_DecideSupport)");
        assertThat(ModelText.inWords(model, "Gateway_SupportDecided"))
                .isEqualTo("the question “What did the panel decide?” (Gateway_SupportDecided)");
        assertThat(ModelText.inWords(model, "Flow_SupportApplied_To_OpenSupport"))
                .isEqualTo("the way “Support applied for → Open support” (Flow_SupportApplied_To_OpenSupport)");
        assertThat(ModelText.inWords(model, "Gateway_ToPanel")).isEqualTo("the question Gateway_ToPanel");
        assertThat(ModelText.inWords(model, "Gone")).isEqualTo("Gone");
    }

    private <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
        return guides.models.values().stream().flatMap(model -> model.getModelElementsByType(type).stream());
    }

    private static Stream<Step> steps(Guide guide) {
        return guide.parts().stream().flatMap(part -> part.steps().stream());
    }

    private static Stream<String> pieces(Guide guide) {
        var own = guide.parts().stream().flatMap(part -> part.facts().stream());
        var ofSteps = steps(guide).flatMap(step -> step.facts().stream());
        return Stream.of(guide.facts().stream(), own, ofSteps)
                .flatMap(facts -> facts)
                .flatMap(fact -> fact.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .map(Guide.Piece::to)
                .filter(Objects::nonNull);
    }

    private Step step(String key, String title) {
        return steps(guides.guide(key))
                .filter(step -> step.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fact(List<Fact> facts, String term) {
        return facts.stream()
                .filter(fact -> fact.term().equals(term))
                .flatMap(fact -> fact.lines().stream())
                .map(Line::text)
                .toList();
    }

    private static String text(Fact fact) {
        return String.join(" ", fact.lines().stream().map(Line::text).toList());
    }
}
