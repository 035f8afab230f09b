package org.spinout.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in {@code docs/pictures} show the models as they are; drawn anew after every change of a diagram. */
class PicturesTests {

    private static final Path PICTURES = Path.of("docs/pictures");
    private static final Path PROCESSES = Path.of("processes");

    static Stream<String> models() {
        return ModelContractTests.models();
    }

    @ParameterizedTest
    @MethodSource("models")
    void showsWhatTheModelDraws(String model) {
        assertThat(Pictures.faults(model(model), picture(model)))
                .as("docs/pictures/" + model + ".svg is out of date: draw the model again")
                .isEmpty();
    }

    @Test
    void noPictureIsOfAModelThatIsGone() {
        assertThat(PICTURES.toFile().list())
                .allMatch(name -> name.endsWith(".svg")
                        && PROCESSES
                                .resolve(name.replace(".svg", ".bpmn"))
                                .toFile()
                                .exists());
    }

    @Test
    void everyWayToDifferIsNoticed() {
        var model = model("pay-tranche");
        var picture = picture("pay-tranche");

        assertThat(Pictures.faults(model.replace("name=\"Plan tranches\"", "name=\"Plan parts\""), picture))
                .containsExactly("Activity_PlanTranches says \"Plantranches\" and not \"Planparts\"");
        assertThat(Pictures.faults(model.replace("name=\"Tranches are due\"", "name=\"Due\""), picture))
                .containsExactly("Event_TranchesDue says \"Tranchesaredue\" and not \"Due\"");
        assertThat(Pictures.faults(model.replace("x=\"172\" y=\"342\"", "x=\"172\" y=\"352\""), picture))
                .hasSize(1)
                .allMatch(fault -> fault.startsWith("Event_TranchesDue is drawn elsewhere"));
        assertThat(Pictures.faults(model, picture.replace("M208,360L310,360", "M208,360L310,390")))
                .hasSize(1)
                .allMatch(fault -> fault.startsWith("Flow_TranchesDue_To_PlanTranches is drawn elsewhere"));
        assertThat(Pictures.faults(model, picture.replace("Activity_EnterPlan", "Activity_EnterPlans")))
                .containsExactly(
                        "Activity_EnterPlan is not in the picture", "Activity_EnterPlans is only in the picture");
        assertThat(Pictures.faults(
                        model,
                        picture.replace(
                                "x=\"0\" y=\"0\" width=\"120\" height=\"80\" style=\"fill: none",
                                "x=\"0\" y=\"0\" width=\"100\" height=\"80\" style=\"fill: none")))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("is drawn elsewhere"));
    }

    private static String model(String name) {
        return Tidiness.text(PROCESSES.resolve(name + ".bpmn"));
    }

    private static String picture(String name) {
        return Tidiness.text(PICTURES.resolve(name + ".svg"));
    }
}
