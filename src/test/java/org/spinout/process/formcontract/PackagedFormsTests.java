package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of the release, as the contract reads them. */
class PackagedFormsTests {

    private static final Pattern FEEL_NAME = Pattern.compile("\\b[a-z][A-Za-z]+\\b");

    static List<Path> forms() throws IOException {
        try (var files = Files.list(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void canBeCheckedFieldByField(Path file) throws IOException {
        var form = FormSchema.read(Files.readString(file));

        assertThat(form.id() + ".form").isEqualTo(file.getFileName().toString());
        assertThat(form.fields()).extracting(FormField::label).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hideFieldsByConditionsThatCanBeWorkedOut(Path file) throws IOException {
        var form = FormSchema.read(Files.readString(file));
        var nothing = Variables.createVariables().asVariableContext();

        for (var field : form.fields()) {
            for (var condition : field.hide()) {
                assertThat(FEEL_NAME.matcher(condition).find()).as(condition).isTrue();
                FormFixture.FEEL.evaluateSimpleExpression(
                        condition.substring(1),
                        new FormSituation(
                                FormFixture.FEEL, nothing, new Submission(Variables.createVariables()), Map.of()));
            }
        }
    }
}
