package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Parse;
import org.camunda.bpm.engine.impl.util.xml.Parser;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.engine.PackagedModels;
import org.springframework.beans.factory.annotation.Autowired;

/** What the house asks of a process owner's model it asks of its own. */
@SpinoutTest
class PackagedModelsTests {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private ModelBeans beans;

    @Test
    void haveNoFaults() {
        assertThat(engine.getCommandExecutorTxRequired().execute(this::faults)).isEmpty();
    }

    private List<String> faults(CommandContext context) {
        var deployment = new DeploymentEntity();
        deployment.setNew(true);
        PackagedModels.all().forEach(file -> {
            var resource = new ResourceEntity();
            resource.setName(file.name());
            resource.setBytes(file.content());
            deployment.addResource(resource);
        });
        new StrictResources().deploy(deployment);
        var faults = new ArrayList<String>();
        PackagedModels.all().stream()
                .filter(file -> file.name().endsWith(".bpmn"))
                .forEach(file -> {
                    var walk = new ModelWalk(
                            new ExpressionFaults(beans),
                            new Neighbours(deployment),
                            (fault, place) -> faults.add(file.name() + ", " + place.id() + ": " + fault));
                    walk.read(root(file));
                });
        return faults;
    }

    private static Element root(PackagedModels.Packaged file) {
        var parser = new Parser() {
            @Override
            public Parse createParse() {
                return new Parse(this) {};
            }
        };
        return parser.createParse()
                .name(file.name())
                .sourceInputStream(new ByteArrayInputStream(file.content()))
                .execute()
                .getRootElement();
    }
}
