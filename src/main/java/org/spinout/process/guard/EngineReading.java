package org.spinout.process.guard;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.model.xml.ModelException;
import org.spinout.process.guard.rules.Fault;
import org.spinout.process.guard.rules.HouseRule;

/** Lets the engine read files without deploying them, so that its own complaints come with those of the house. */
final class EngineReading {

    private static final Pattern DRAWN =
            Pattern.compile("Invalid reference in 'bpmnElement' attribute, \\w+ (\\S+?) ?not found");
    private static final String SCHEMA_WORDS = "This is not written as models and tables are: ";
    private static final Pattern SCHEMA = Pattern.compile("^cvc-[\\w.-]+: (.*)$", Pattern.DOTALL);

    private final ProcessEngineConfigurationImpl engine;
    private final HouseRule rule;

    EngineReading(ProcessEngineConfigurationImpl engine, HouseRule rule) {
        this.engine = engine;
        this.rule = rule;
    }

    List<Fault> ofModel(String file, byte[] content) {
        var deployment = new DeploymentEntity();
        deployment.setId("not deployed");
        deployment.setNew(true);
        try {
            engine.getDeployers().stream()
                    .filter(BpmnDeployer.class::isInstance)
                    .map(deployer -> ((BpmnDeployer) deployer).getBpmnParser())
                    .forEach(parser -> parser.createParse()
                            .sourceInputStream(new ByteArrayInputStream(content))
                            .deployment(deployment)
                            .name(file)
                            .execute());
            return List.of();
        } catch (ParseException refused) {
            var faults = new ArrayList<Fault>();
            refused.getResorceReports()
                    .forEach(report -> report.getErrors().forEach(problem -> faults.add(fault(file, problem))));
            return faults;
        } catch (ProcessEngineException unreadable) {
            return List.of(fault(file, String.valueOf(unreadable.getMessage())));
        }
    }

    List<Fault> ofTable(String file, byte[] content) {
        try {
            engine.getDmnEngineConfiguration()
                    .getTransformer()
                    .createTransform()
                    .modelInstance(new ByteArrayInputStream(content))
                    .transformDecisionRequirementsGraph();
            return List.of();
        } catch (ProcessEngineException | DmnEngineException | ModelException unreadable) {
            return List.of(fault(file, String.valueOf(unreadable.getMessage())));
        }
    }

    private Fault fault(String file, String message) {
        return new Fault(rule.id(), rule.severity(), file, null, 0, 0, words(message));
    }

    private Fault fault(String file, Problem problem) {
        return new Fault(
                rule.id(),
                rule.severity(),
                file,
                problem.getMainElementId(),
                problem.getLine(),
                problem.getColumn(),
                words(problem.getMessage()));
    }

    /** Whether the engine broke off and names no place: what made it break off is told of by whoever finds it. */
    static boolean isGivenUp(Fault complaint) {
        return complaint.message().contains("ENGINE-01009");
    }

    /** Whether it is said of how the file is written: with odd ids, much of that is said again and again. */
    static boolean isOfTheSchema(Fault complaint) {
        return complaint.message().startsWith(SCHEMA_WORDS);
    }

    private String words(String message) {
        var said = message.strip().replaceFirst("\\.$", "");
        var drawn = DRAWN.matcher(said);
        if (drawn.find()) {
            return "Something is drawn for \"" + drawn.group(1)
                    + "\", which is not in the model any more. Draw it anew in"
                    + " Camunda Modeler, or delete its shape from the file.";
        }
        var noBpmn = SCHEMA.matcher(said);
        return (noBpmn.find() ? SCHEMA_WORDS + noBpmn.group(1) : "The engine cannot read this: " + said) + ". "
                + rule.remedy();
    }
}
