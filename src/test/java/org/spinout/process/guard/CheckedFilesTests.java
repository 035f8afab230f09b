package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckedFilesTests {

    private PlainEngine open;
    private PlainEngine guarded;

    @BeforeAll
    void buildEngines() {
        open = PlainEngine.open(Map.of());
        guarded = PlainEngine.guarded(Map.of());
    }

    @AfterAll
    void closeEngines() {
        open.close();
        guarded.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.html | <script>steal()</script> | neither a model nor a decision table nor a form",
                "rows.form | {\"id\": \"rows\", \"components\": [{\"type\": \"group\", \"components\":"
                        + " [{\"type\": \"dynamiclist\", \"id\": \"Field_1\"}]}]} | of the type dynamiclist, which is not allowed",
                "frame.form | {\"id\": \"frame\", \"components\": [{\"type\": \"iframe\", \"id\": \"F\"}]} | of the type iframe"
            })
    void refusesWhatTheEngineAccepts(String name, String content, String fault) {
        assertThatNoException().isThrownBy(() -> open.deploy(name, content));

        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> guarded.deploy(name, content))
                .withMessageContaining(fault);
    }

    @Test
    void refusesDecisionsInAScriptLanguage() {
        var harmless = decision("feel");
        var script = decision("javascript");
        assertThatNoException().isThrownBy(() -> open.deploy("d.dmn", script));
        assertThatNoException().isThrownBy(() -> guarded.deploy("d.dmn", harmless));

        for (var language : new String[] {"javascript", "juel", "groovy"}) {
            assertThatExceptionOfType(ParseException.class)
                    .isThrownBy(() -> guarded.deploy("d.dmn", decision(language)))
                    .withMessageContaining("written in FEEL, and not in \"" + language);
        }
    }

    @Test
    void tellsTheFaultsOfAllFilesAtOnce() {
        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> guarded.engine
                        .getRepositoryService()
                        .createDeployment()
                        .addString("d.dmn", decision("groovy"))
                        .addString("broken.form", "{")
                        .deploy())
                .withMessageContaining("d.dmn")
                .withMessageContaining("broken.form: The form broken.form is not valid JSON");
    }

    private static String decision(String language) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test">
                  <decision id="answer" name="Answer"><variable id="v" name="answer"/><literalExpression id="e" expressionLanguage="%s"><text>1</text>
                  </literalExpression></decision>
                </definitions>
                """.formatted(language);
    }
}
