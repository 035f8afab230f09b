package org.spinout.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No variable bears the name of a bean that a model calls: the engine's expressions look among the variables first, so
 * that {@code ${name}} would run what a person answered instead of the delegate.
 */
class VariableNamesTests {

    private static final Pattern COMPONENT =
            Pattern.compile("@(?:Component|Service|Configuration|Controller|RestController)\\b[^;{]*?\\bclass (\\w+)");
    private static final Pattern BEAN = Pattern.compile("@Bean\\b[^;{]*?(\\w+)\\(");
    private static final Pattern CALLED = Pattern.compile("[$#]\\{(?:not |!)?\\s*(\\w+)");
    private static final Pattern VARIABLE = Pattern.compile("new ProcessVariable<>\\(\\s*\"(\\w+)\""
            + "|<camunda:(?:in|out) [^>]*?target=\"(\\w+)\"|<camunda:(?:in|out)putParameter name=\"(\\w+)\""
            + "|camunda:(?:resultVariable|elementVariable)=\"(\\w+)\"|<camunda:formField id=\"(\\w+)\""
            + "|\"key\": *\"(\\w+)\"");

    @Test
    void noVariableBearsTheNameOfABeanThatAModelCalls() {
        var beans = new TreeSet<String>();
        var called = new TreeSet<String>();
        var variables = new TreeSet<String>();
        for (var file : Tidiness.sources(Path.of("src/main/java"))) {
            var text = Tidiness.text(file);
            beans.addAll(beans(text));
            variables.addAll(names(VARIABLE, text));
        }
        for (var folder : Set.of("processes", "forms")) {
            Arrays.stream(Path.of(folder).toFile().listFiles((at, name) -> name.matches(".*\\.(bpmn|form)")))
                    .forEach(file -> {
                        var text = Tidiness.text(file.toPath());
                        called.addAll(names(CALLED, text));
                        variables.addAll(names(VARIABLE, text));
                    });
        }
        beans.retainAll(called);

        assertThat(beans).contains("recordDecision");
        assertThat(variables).contains("rescueId", "cqcNumber").doesNotContainAnyElementsOf(beans);
    }

    @Test
    void findsBothWhereverTheyAreNamed() {
        assertThat(beans("@Component\nclass TellReview {} @Bean Clock legalDays() {"))
                .containsExactlyInAnyOrder("tellReview", "legalDays");
        assertThat(names(VARIABLE, """
                        new ProcessVariable<>("a", String.class) <camunda:out source="x" target="b" />
                        <camunda:inputParameter name="c"> camunda:elementVariable="d" "key": "e"
                        <camunda:formField id="f" type="date" />
                        """)).containsExactly("a", "b", "c", "d", "e", "f");
    }

    private static Set<String> beans(String source) {
        var beans = names(BEAN, source);
        names(COMPONENT, source).forEach(type -> beans.add(Character.toLowerCase(type.charAt(0)) + type.substring(1)));
        return beans;
    }

    private static Set<String> names(Pattern pattern, String text) {
        var names = new TreeSet<String>();
        pattern.matcher(text).results().forEach(found -> {
            for (var group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    names.add(found.group(group));
                }
            }
        });
        return names;
    }
}
