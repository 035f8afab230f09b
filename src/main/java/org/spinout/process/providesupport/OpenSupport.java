package org.spinout.process.providesupport;

import static org.spinout.process.CaseVariables.CASE_NUMBER;

import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.spinout.process.CaseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.process.TeamRequests;
import org.spinout.proposal.Answers;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Takes an application for advice in, from a team that may apply, and gives it its number. */
@Component
class OpenSupport implements JavaDelegate {

    private static final List<ProcessVariable<String>> FIELDS = List.of(
            CASE_NUMBER,
            ProvideSupport.ADVICE_FIELD,
            ProvideSupport.ADVICE_NEEDED,
            ProvideSupport.DIFFERENCE_MADE,
            ProvideSupport.ESTIMATE_POUNDS,
            ProvideSupport.SENIOR_SPONSOR);

    private final TeamRequests requests;
    private final Answers answers;
    private final Supports supports;
    private final SupportRules rules;
    private final SupportWords words;

    OpenSupport(TeamRequests requests, Answers answers, Supports supports, SupportRules rules, SupportWords words) {
        this.requests = requests;
        this.answers = answers;
        this.supports = supports;
        this.rules = rules;
        this.words = words;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var applicant = ProvideSupport.APPLICANT.from(execution);
        var estimate = Money.ofPounds(ProvideSupport.ESTIMATE_POUNDS.from(execution));

        var proposal = requests.admit(caseNumber, applicant);
        rules.requireAccepted(proposal);
        rules.requireHost(proposal, execution.getTenantId());
        var support = supports.apply(
                caseNumber,
                ProvideSupport.ADVICE_FIELD.from(execution),
                ProvideSupport.ADVICE_NEEDED.from(execution),
                estimate,
                applicant);
        keep(execution, applicant);

        execution.setProcessBusinessKey(caseNumber);
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        CaseVariables.BODY_ID.set(execution, proposal.bodyId());
        ProvideSupport.SUPPORT_NUMBER.set(execution, support.number());
        ProvideSupport.SUPPORT_TEXT.set(execution, words.application(execution, support, proposal));
        ProvideSupport.BUDGET_TEXT.set(execution, words.budget());
        ProvideSupport.MORE_TEXT.set(execution, "");
    }

    private void keep(DelegateExecution execution, String applicant) {
        var fields = new TreeMap<String, Object>();
        FIELDS.forEach(field -> fields.put(field.name(), field.from(execution)));
        answers.keep(CASE_NUMBER.from(execution), ProvideSupport.APPLICATION_FORM, null, applicant, fields);
    }
}
