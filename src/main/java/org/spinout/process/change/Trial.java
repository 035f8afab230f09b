package org.spinout.process.change;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.spinout.process.WithoutRights;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys a change for as long as somebody looks at it, in a transaction that is always rolled back. Nobody else ever sees
 * it, and nothing of it stays.
 */
@Component
class Trial {

    /**
     * What came of a trial.
     *
     * @param seen what was to be seen, or null where the engine refused the files
     * @param faults why it refused them, in words; empty where it did not
     * @param reports the engine's reports on the files it refused; empty where it did not, or refused without one
     */
    record Outcome<T>(@Nullable T seen, List<String> faults, List<ResourceReport> reports) {

        /** What speaks against files that were refused, beside what refused them. */
        List<String> warnings() {
            return messages(reports, ResourceReport::getWarnings);
        }
    }

    /**
     * A deployment that nobody else has to wait for: the engine's lock keeps versions apart that stay, and these do not.
     */
    private static final class Fleeting extends DeployCmd {

        private static final long serialVersionUID = 1L;

        Fleeting(DeploymentBuilderImpl deployment) {
            super(deployment);
        }

        @Override
        protected void acquireExclusiveLock(CommandContext context) {}
    }

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final WithoutRights unguarded;
    private final TransactionTemplate apart;

    Trial(
            RepositoryService repository,
            ProcessEngineConfigurationImpl engine,
            WithoutRights unguarded,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.engine = engine;
        this.unguarded = unguarded;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param look what to see while the files are deployed; must not be called within a command of the engine */
    <T> Outcome<T> of(List<ProposedFile> files, Function<DeploymentWithDefinitions, T> look) {
        try {
            return new Outcome<>(
                    unguarded.ask(() -> apart.execute(transaction -> {
                        transaction.setRollbackOnly();
                        return lookAt(deploy(files), look);
                    })),
                    List.of(),
                    List.of());
        } catch (RefusedFiles refused) {
            return new Outcome<>(null, refused.faults, refused.reports);
        }
    }

    private DeploymentWithDefinitions deploy(List<ProposedFile> files) {
        try {
            var deployment =
                    repository.createDeployment().name("A change on trial").source("trial");
            files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
            return engine.getCommandExecutorTxRequired().execute(new Fleeting((DeploymentBuilderImpl) deployment));
        } catch (ProcessEngineException | Refusal refusal) {
            throw new RefusedFiles(faultsOf(refusal), reportsOf(refusal));
        }
    }

    private <T> T lookAt(DeploymentWithDefinitions deployment, Function<DeploymentWithDefinitions, T> look) {
        try {
            return look.apply(deployment);
        } finally {
            forget(deployment);
        }
    }

    /** The engine keeps what it has read for as long as it runs. */
    private void forget(DeploymentWithDefinitions deployment) {
        var cache = engine.getDeploymentCache();
        var processes = deployment.getDeployedProcessDefinitions();
        if (processes != null) {
            processes.stream().map(ProcessDefinition::getId).forEach(cache::removeProcessDefinition);
        }
        var decisions = deployment.getDeployedDecisionDefinitions();
        if (decisions != null) {
            decisions.stream().map(DecisionDefinition::getId).forEach(cache::removeDecisionDefinition);
        }
        var requirements = deployment.getDeployedDecisionRequirementsDefinitions();
        if (requirements != null) {
            requirements.forEach(one -> cache.removeDecisionRequirementsDefinition(one.getId()));
        }
        var forms = ((DeploymentEntity) deployment).getDeployedArtifacts(CamundaFormDefinitionEntity.class);
        if (forms != null) {
            forms.forEach(one -> cache.removeCamundaFormDefinition(one.getId()));
        }
    }

    /** Every fault the engine names, or what it says of the first. */
    static List<String> faultsOf(RuntimeException refusal) {
        var faults = messages(reportsOf(refusal), ResourceReport::getErrors);
        return faults.isEmpty()
                ? List.of(Objects.requireNonNullElse(refusal.getMessage(), "The engine refused the files."))
                : faults;
    }

    private static List<String> messages(
            List<ResourceReport> reports, Function<ResourceReport, List<Problem>> problems) {
        return reports.stream()
                .flatMap(report -> problems.apply(report).stream())
                .map(problem -> Objects.requireNonNullElse(problem.getMessage(), "A fault without a text."))
                .distinct()
                .toList();
    }

    private static List<ResourceReport> reportsOf(RuntimeException refusal) {
        return refusal instanceof ParseException parsed ? List.copyOf(parsed.getResorceReports()) : List.of();
    }

    private static final class RefusedFiles extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<String> faults;
        private final transient List<ResourceReport> reports;

        RefusedFiles(List<String> faults, List<ResourceReport> reports) {
            this.faults = faults;
            this.reports = reports;
        }
    }
}
