package org.spinout.process.guard;

import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;
import org.springframework.beans.DirectFieldAccessor;

/** A case's number is given by Spinout: whoever starts a process may not bring a business key of their own. */
final class CallerKeys {

    private CallerKeys() {}

    static void check(Command<?> command) {
        if (command instanceof SubmitStartFormCmd) {
            refuse(new DirectFieldAccessor(command).getPropertyValue("businessKey"));
        }
        if (command instanceof StartProcessInstanceCmd) {
            var start =
                    new DirectFieldAccessor(new DirectFieldAccessor(command).getPropertyValue("instantiationBuilder"));
            refuse(start.getPropertyValue("businessKey"));
            refuse(start.getPropertyValue("caseInstanceId"));
        }
    }

    private static void refuse(@Nullable Object key) {
        if (key != null && !key.toString().isBlank()) {
            throw new Refusal(
                    "businessKey",
                    "notAccepted",
                    "A case number is given by Spinout. Please leave the business key empty.");
        }
    }
}
