package org.spinout.process.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.spinout.process.guard.rules.Fault;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands before the engine's own deployers and refuses a new deployment with all of its faults in one answer: a {@link
 * ParseException} with a report for each file, whose errors are {@link FaultProblem}s. What is only advised against is kept
 * beside the deployment. What is stored already is read as it
 * is: it was accepted once. What a release brings, with nobody signed on, is held to what keeps the server safe; the rest
 * of it was checked in the build, and a release must start even where an owner's models have moved on.
 */
final class CheckedDeployment implements Deployer {

    /** What {@code process.release} calls the source of its deployments. */
    private static final String RELEASE = "release";

    private final ModelFaults faults;
    private final ObjectProvider<DeploymentWarnings> warnings;

    CheckedDeployment(ModelFaults faults, ObjectProvider<DeploymentWarnings> warnings) {
        this.faults = faults;
        this.warnings = warnings;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var context = Context.getCommandContext();
        var found = faults.inEngine(context, contents(deployment.getResources()), isOurs(deployment));
        if (found.stream().anyMatch(Fault::refuses)) {
            throw refusal(found);
        }
        if (!found.isEmpty()) {
            warnings.ifAvailable(kept -> kept.keep(deployment.getId(), found));
        }
    }

    private static boolean isOurs(DeploymentEntity deployment) {
        var caller =
                Context.getProcessEngineConfiguration().getIdentityService().getCurrentAuthentication();
        return caller == null && (deployment.getSource() == null || RELEASE.equals(deployment.getSource()));
    }

    private static Map<String, byte[]> contents(Map<String, ResourceEntity> resources) {
        var contents = new LinkedHashMap<String, byte[]>();
        resources.forEach((name, resource) -> contents.put(name, resource.getBytes()));
        return contents;
    }

    private static ParseException refusal(List<Fault> found) {
        var refusing = found.stream().filter(Fault::refuses).toList();
        var text = refusing.stream()
                .map(fault -> "\n* " + fault.file() + ": " + fault.message())
                .collect(Collectors.joining(
                        "",
                        "The deployment was refused, and nothing of it is deployed. "
                                + (refusing.size() == 1 ? "One thing is" : refusing.size() + " things are")
                                + " to be put right:",
                        ""));
        var files = found.stream().map(Fault::file).distinct().toList();
        var first = files.get(0);
        var refusal = new ParseException(text, first, problems(found, first, true), problems(found, first, false));
        for (var file : files.subList(1, files.size())) {
            refusal.getResorceReports()
                    .add(new ResourceReportImpl(file, problems(found, file, true), problems(found, file, false)));
        }
        return refusal;
    }

    private static List<Problem> problems(List<Fault> found, String file, boolean refusing) {
        return found.stream()
                .filter(fault -> fault.file().equals(file) && fault.refuses() == refusing)
                .<Problem>map(FaultProblem::new)
                .toList();
    }
}
