package org.spinout.process.change;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/**
 * Makes a deployment whose name begins with "draft" a proposed change, so that Modeler's own button proposes as well as
 * deploys. After the guard, which lets only process owners and administrators deploy, and before the engine's transaction.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DraftDeployments extends AbstractProcessEnginePlugin {

    private final ObjectProvider<ProposedChanges> changes;
    private final ObjectProvider<Trial> trial;

    DraftDeployments(ObjectProvider<ProposedChanges> changes, ObjectProvider<Trial> trial) {
        this.changes = changes;
        this.trial = trial;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var before = new ArrayList<CommandInterceptor>();
        if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
            before.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
        }
        before.add(new Diversion(engine));
        engine.setCustomPreCommandInterceptorsTxRequired(before);
    }

    private final class Diversion extends CommandInterceptor {

        private final ProcessEngineConfigurationImpl engine;
        private final Field builder =
                Objects.requireNonNull(ReflectionUtils.findField(DeployCmd.class, "deploymentBuilder"));

        Diversion(ProcessEngineConfigurationImpl engine) {
            this.engine = engine;
            ReflectionUtils.makeAccessible(builder);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T execute(Command<T> command) {
            var person = engine.getIdentityService().getCurrentAuthentication();
            if (person == null || person.getUserId() == null || !(command instanceof DeployCmd)) {
                return next.execute(command);
            }
            var asked = ((DeploymentBuilderImpl) Objects.requireNonNull(ReflectionUtils.getField(builder, command)))
                    .getDeployment();
            if (asked.getName() == null || !NewFiles.isDraft(asked.getName())) {
                return next.execute(command);
            }
            return (T) proposed(asked, person.getUserId());
        }

        /** Modeler shows a refusal as it shows the engine's; a draft with faults is not kept. */
        private DeploymentEntity proposed(DeploymentEntity asked, String user) {
            var files = NewFiles.checked(asked.getResources().values().stream()
                    .map(resource -> new ProposedFile(resource.getName(), resource.getBytes()))
                    .toList());
            var tried = trial.getObject().of(files, deployed -> true);
            if (!tried.faults().isEmpty()) {
                throw refusal(asked.getName(), tried);
            }
            var id = changes.getObject().propose(NewFiles.title(asked.getName()), "", "MODELER", user, files);
            var answer = new DeploymentEntity();
            answer.setId("proposed-" + id);
            answer.setName(asked.getName());
            answer.setSource(asked.getSource());
            answer.setDeploymentTime(ClockUtil.getCurrentTime());
            return answer;
        }
    }

    /** With the engine's own reports, so that Modeler can show at which element each fault is. */
    private static ParseException refusal(String name, Trial.Outcome<Boolean> tried) {
        var refusal = new ParseException(
                "The draft was refused:\n* " + String.join("\n* ", tried.faults()), name, List.of(), List.of());
        if (!tried.reports().isEmpty()) {
            refusal.getResorceReports().clear();
            refusal.getResorceReports().addAll(tried.reports());
        }
        return refusal;
    }
}
