package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The element templates offer the delegates this application has, each of them, and no other. */
@SpinoutTest
class TemplatedBeansTests {

    @Autowired
    private ModelBeans beans;

    @Autowired
    private ApplicationContext application;

    @Test
    void everyDelegateHasATemplateAndEveryTemplateItsDelegate() throws IOException {
        var delegates = beans.names().stream()
                .filter(name -> application.isTypeMatch(name, JavaDelegate.class))
                .map(name -> "${" + name + "}")
                .collect(Collectors.toCollection(TreeSet::new));
        var offered = new TreeSet<String>();
        for (var file : Path.of("processes/.camunda/element-templates").toFile().listFiles()) {
            for (var template : new ObjectMapper().readTree(file)) {
                for (var property : template.path("properties")) {
                    if (property.path("binding").path("name").asText().equals("camunda:delegateExpression")) {
                        offered.add(property.path("value").asText());
                    }
                }
            }
        }

        assertThat(offered).isNotEmpty().isEqualTo(delegates);
    }
}
