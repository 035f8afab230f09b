package org.spinout.process.registerinterests;

import static org.spinout.process.registerinterests.RegisterInterests.BOARD_MEMBER;
import static org.spinout.process.registerinterests.RegisterInterests.REGISTER_CASES;
import static org.spinout.process.registerinterests.RegisterInterests.REGISTER_TEXT;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.holdboardmeeting.RegisterEntries;
import org.springframework.stereotype.Component;

/** Enters what a member declares for good in the register of the member's board. */
@Component
class EnterInterests implements JavaDelegate {

    private final RegisterEntries register;

    EnterInterests(RegisterEntries register) {
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var member = BOARD_MEMBER.from(execution);
        var body = Objects.requireNonNullElse(execution.getTenantId(), "");

        register.enter(body, member, REGISTER_TEXT.from(execution), REGISTER_CASES.orNull(execution));

        execution.setProcessBusinessKey(body);
    }
}
