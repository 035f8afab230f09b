package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.engine.PackagedModels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

@SpinoutTest
class TableReadersTests {

    private static final Set<Class<?>> WAYS_TO_A_TABLE =
            Set.of(RuleTables.class, DecisionService.class, DmnEngine.class);

    @Autowired
    private TableReaders readers;

    @Autowired
    private ApplicationContext context;

    @Test
    void everyBeanThatAsksATableSaysWhich() {
        var tables = PackagedModels.all().stream()
                .map(PackagedModels.Packaged::name)
                .filter(name -> name.endsWith(".dmn"))
                .map(name -> name.substring(name.indexOf('/') + 1, name.length() - ".dmn".length()))
                .toList();
        var named = new TreeMap<String, Set<String>>();
        var declared = new TreeMap<String, Set<String>>();
        for (var name : context.getBeanDefinitionNames()) {
            var type = ClassUtils.getUserClass(context.getType(name));
            if (type.getName().startsWith("org.spinout.") && type != RuleTables.class && asksTables(type)) {
                var said = type.getAnnotation(ReadsTable.class);
                declared.put(name, said == null ? Set.of() : new TreeSet<>(Set.of(said.value())));
                named.put(
                        name,
                        tables.stream()
                                .filter(table -> constants(type).contains("\u0000" + (char) table.length() + table))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }

        assertThat(declared).isEqualTo(named).hasSizeGreaterThan(10);
        assertThat(declared.values()).noneMatch(Set::isEmpty);
    }

    private static boolean asksTables(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).anyMatch(field -> WAYS_TO_A_TABLE.contains(field.getType()));
    }

    /** What the compiled class names, each text after its length. */
    private static String constants(Class<?> type) {
        try (var bytes = type.getResourceAsStream(ClassUtils.getClassFileName(type))) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void findsTheDelegatesThatAreBuiltUponAReader() {
        assertThat(readers.of(Set.of("loanTerms"))).containsExactlyInAnyOrder("termsOfLoans", "openLoan");
        assertThat(readers.of(Set.of("legalRules")))
                .contains("legalRules", "callMeeting")
                .doesNotContain("recordDecision", "askedBefore");
        assertThat(readers.of(Set.of("nowhere"))).isEmpty();
    }
}
