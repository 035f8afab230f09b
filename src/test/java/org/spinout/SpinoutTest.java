package org.spinout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test against the whole application: real models, the people of the evaluation, a web server on a free port, H2 in
 * memory, no job executor and no sample cases. All such tests share one application, so each makes cases of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:spinout;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE",
            "camunda.bpm.job-execution.enabled=false",
            "spinout.sample-cases=false",
            "spinout.password-strength=4",
            "spinout.dossier.key-file=target/dossier-key"
        })
@ActiveProfiles("evaluation")
@ExtendWith(SpinoutTest.OneEngineOneClock.class)
public @interface SpinoutTest {

    /** Points the BPMN assertions at this application's engine, and gives every test the true time to begin with. */
    class OneEngineOneClock implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            var engine = engine(context);
            BpmnAwareTests.init(engine);
            WebAppEntrances.open();
            // The web apps find their engine by its name, which another application of the same run may have taken
            // down.
            ProcessEngines.registerProcessEngine(engine);
            var container = RuntimeContainerDelegate.INSTANCE.get();
            var registered = container.getProcessEngineService().getProcessEngine(engine.getName());
            if (registered != engine) {
                if (registered != null) {
                    container.unregisterProcessEngine(registered);
                }
                container.registerProcessEngine(engine);
                WebAppEntrances.forgetEngine();
            }
        }

        @Override
        public void afterEach(ExtensionContext context) {
            BpmnAwareTests.reset();
            ClockUtil.reset();
            engine(context).getIdentityService().clearAuthentication();
        }

        private static ProcessEngine engine(ExtensionContext context) {
            return SpringExtension.getApplicationContext(context).getBean(ProcessEngine.class);
        }
    }
}
