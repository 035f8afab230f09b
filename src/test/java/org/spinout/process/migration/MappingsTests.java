package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;

@SpinoutTest
class MappingsTests {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Mappings mappings;

    @Autowired
    private EngineRoom room;

    private OwnersModel model;
    private String first;

    @BeforeEach
    void deployTheFirstVersion() {
        model = new OwnersModel(repository, "write-action-plan", "map-action-plan");
        first = model.deploy(xml -> xml);
    }

    @AfterEach
    void removeEveryVersion() {
        model.remove();
    }

    @Test
    void callsAWaitForSeveralEventsByTheFirst() {
        var spine = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("spin-out-service")
                .latestVersion()
                .singleResult();

        assertThat(room.elements(spine.getId()).name("Gateway_AwaitWave")).isEqualTo("Wave announced");
    }

    @Test
    void suggestsWhatKeptItsId() {
        var mapping = mappings.suggested(first, model.deploy(OwnersModel::relabelled));

        assertThat(mapping.pairs())
                .containsEntry("Activity_WritePlan", "Activity_WritePlan")
                .containsEntry("Event_PlanLeft", "Event_PlanLeft")
                .containsEntry("Activity_Closure", "Activity_Closure");
        assertThat(mappings.faults(mapping)).isEmpty();
    }

    @Test
    void suggestsAStepOfTheSameNameWhoseIdChangedAndWhatHangsOnIt() {
        var mapping = mappings.suggested(
                first,
                model.deploy(xml -> xml.replace("\"Activity_WritePlan\"", "\"Activity_DraftPlan\"")
                        .replace("\"Activity_WritePlan_di\"", "\"Activity_DraftPlan_di\"")));

        assertThat(mapping.targetOf("Activity_WritePlan")).isEqualTo("Activity_DraftPlan");
        assertThat(mapping.targetOf("Event_PlanLeft")).isEqualTo("Event_PlanLeft");
        assertThat(mappings.faults(mapping)).isEmpty();
    }

    @Test
    void leavesToAPersonWhatIsNeitherCalledNorNumberedAsBefore() {
        var renamed = model.deploy(xml -> OwnersModel.relabelled(xml)
                .replace("\"Activity_WritePlan\"", "\"Activity_DraftPlan\"")
                .replace("\"Activity_WritePlan_di\"", "\"Activity_DraftPlan_di\""));

        var mapping = mappings.suggested(first, renamed);
        assertThat(mapping.targetOf("Activity_WritePlan")).isNull();

        var byHand = mapping.with("Activity_WritePlan", "Activity_DraftPlan");
        assertThat(mappings.faults(byHand)).isEmpty();
        assertThat(byHand.without("Activity_WritePlan")).isEqualTo(mapping);
        assertThat(byHand.back().targetOf("Activity_DraftPlan")).isEqualTo("Activity_WritePlan");
    }

    @Test
    void saysInWordsWhyAPairCannotBe() {
        var mapping = mappings.suggested(first, model.deploy(OwnersModel::relabelled))
                .with("Activity_WritePlan", "Activity_Closure");

        assertThat(mappings.faults(mapping))
                .filteredOn(fault -> fault.source().equals("Activity_WritePlan"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence())
                        .contains("The step \"Write plan\" (Activity_WritePlan) and the part \"Enterprise closed\""
                                + " (Activity_Closure) are of different kinds"));
    }

    @Test
    void saysInWordsThatAnElementIsNotThere() {
        var mapping = mappings.suggested(first, model.deploy(OwnersModel::relabelled))
                .with("Activity_WritePlan", "Activity_Nowhere");

        assertThat(mappings.faults(mapping))
                .filteredOn(fault -> fault.target().equals("Activity_Nowhere"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence())
                        .isEqualTo("The new version has no such element as the element Activity_Nowhere, so the step"
                                + " \"Write plan\" (Activity_WritePlan) cannot become it."));
    }

    @Test
    void saysInWordsThatATimerHangsOnAnotherStep() {
        var mapping =
                mappings.suggested(first, model.deploy(OwnersModel::relabelled)).without("Activity_WritePlan");

        assertThat(mappings.faults(mapping))
                .filteredOn(fault -> fault.source().equals("Event_PlanLeft"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("\"No plan came\"", "hangs on a step"));
    }
}
