package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.REGISTER_ENTRY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lays a member's entry in the register of interests beside the question what concerns this meeting. */
@Component
class ReadRegister implements JavaDelegate {

    private final DeclarationWords words;

    ReadRegister(DeclarationWords words) {
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var entry = words.entryOf(execution.getTenantId(), MEMBER.from(execution));

        execution.setVariableLocal(REGISTER_ENTRY.name(), entry);
    }
}
