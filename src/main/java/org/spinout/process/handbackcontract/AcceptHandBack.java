package org.spinout.process.handbackcontract;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.ContractPeriod;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.enterprise.Enterprise;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.EnterpriseClocks;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.process.WorkingTime;
import org.spinout.process.people.Role;
import org.spinout.process.warnofdistress.EnterpriseDoor;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks whether there is enough notice, and tells the commissioner. */
@Component
class AcceptHandBack implements JavaDelegate {

    private final EnterpriseDoor door;
    private final ContractPeriods periods;
    private final EnterpriseClocks clocks;
    private final WorkingDays days;
    private final RuntimeService runtime;
    private final CaseMessages messages;
    private final CaseNotices notices;

    AcceptHandBack(
            EnterpriseDoor door,
            ContractPeriods periods,
            EnterpriseClocks clocks,
            WorkingDays days,
            @Lazy RuntimeService runtime,
            CaseMessages messages,
            CaseNotices notices) {
        this.door = door;
        this.periods = periods;
        this.clocks = clocks;
        this.days = days;
        this.runtime = runtime;
        this.messages = messages;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = door.admitOfficer(CaseVariables.CASE_NUMBER.from(execution), OFFICER.from(execution));
        var lastDay = WorkingTime.dayOf(LAST_DAY.from(execution));
        var period = periods.current(enterprise.caseNumber());

        requireNotice(enterprise, period, lastDay);
        requireFirst(enterprise);

        var begins = lastDay.plusDays(1).minusMonths(clocks.handOverMonths(period.months()));
        execution.setProcessBusinessKey(enterprise.caseNumber());
        HAND_OVER_BEGINS_ON.set(execution, EnterpriseVariables.inForms(begins));
        notices.tellBody(
                enterprise.commissionerId(),
                Role.COMMISSIONERS.group(),
                enterprise.caseNumber(),
                enterprise.name() + " hands its service back",
                "Its last day is " + Days.inWords(lastDay) + "; the hand-over begins on " + Days.inWords(begins)
                        + ". Its reasons: " + REASONS.from(execution));
    }

    private static final ProcessVariable<String> OFFICER = new ProcessVariable<>("officer", String.class);
    private static final ProcessVariable<Date> LAST_DAY = new ProcessVariable<>("lastDay", Date.class);
    private static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);
    private static final ProcessVariable<Date> HAND_OVER_BEGINS_ON =
            new ProcessVariable<>("handOverBeginsOn", Date.class);

    private void requireNotice(Enterprise enterprise, ContractPeriod period, LocalDate lastDay) {
        var earliest = days.today().plusMonths(enterprise.noticeMonths());
        if (lastDay.isBefore(earliest)) {
            throw new Refusal(
                    "lastDay",
                    "min",
                    "The contract asks for " + enterprise.noticeMonths() + " months' notice: your last day is "
                            + Days.inWords(earliest) + " at the earliest.");
        }
        if (!lastDay.isBefore(period.end())) {
            throw new Refusal(
                    "lastDay",
                    "max",
                    "The contract ends on " + Days.inWords(period.end())
                            + " anyway. You are asked in good time what follows.");
        }
    }

    private void requireFirst(Enterprise enterprise) {
        messages.asNobody(() -> {
            if (runtime.createProcessInstanceQuery()
                            .processDefinitionKey("hand-back-contract")
                            .processInstanceBusinessKey(enterprise.caseNumber())
                            .count()
                    > 0) {
                throw new Refusal.Conflict(enterprise.name() + " has given notice already.");
            }
        });
    }
}
