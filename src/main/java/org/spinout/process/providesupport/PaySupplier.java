package org.spinout.process.providesupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Pays the supplier. Tried again after a fault, it pays nothing twice: the ledger knows the payment. */
@Component
class PaySupplier implements JavaDelegate {

    private final Supports supports;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    PaySupplier(Supports supports, OwnAnswers answers, CaseNotices notices) {
        this.supports = supports;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ProvideSupport.SUPPORT_NUMBER.from(execution);
        var caseNumber = execution.getProcessBusinessKey();

        var paid = supports.paySupplier(number);

        ProvideSupport.LEARNT_TEXT.set(
                execution,
                answers.findLatest(execution, ProvideSupport.ACCEPTANCE_FORM)
                        .map(PaySupplier::learnt)
                        .orElse("nothing yet"));
        notices.tellTeam(
                caseNumber,
                "Your advice is paid for",
                "The programme has paid " + paid.supplier() + " for " + number + ". What you learnt is shared next.");
    }

    private static String learnt(Answer acceptance) {
        var words = acceptance.text("adviceSummary");
        return words == null ? "nothing yet" : words;
    }
}
