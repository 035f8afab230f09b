package org.spinout.process.registerenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.LegalForm;
import org.spinout.process.CommunityInterest;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Tests whether the enterprise serves the community and may have the articles it wants, and says what follows. */
@Component
class TestConstitution implements JavaDelegate {

    private final OwnAnswers answers;
    private final CommunityInterest communityInterest;
    private final RegistrarClock clock;

    TestConstitution(OwnAnswers answers, CommunityInterest communityInterest, RegistrarClock clock) {
        this.answers = answers;
        this.communityInterest = communityInterest;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, RegisterEnterprise.CONSTITUTION_FORM);
        var legalForm = LegalForm.ofCode(RegistrationFacts.text(form, "legalForm"));
        ConstitutionRules.requireAssetLock(form);
        var finding = communityInterest.test(form, legalForm.kind());
        if (finding.fails()) {
            throw new Refusal("legalForm", "communityInterest", String.join(" ", finding.reasons()));
        }

        RegisterEnterprise.CONSTITUTION_NOTE.set(execution, legalForm.consequences() + "\n\n" + finding.inWords());
        RegisterEnterprise.APPLIED_ON.set(execution, Days.inWords(FormDates.day(form, "appliedOn")));
        RegisterEnterprise.REGISTRAR_DUE.set(execution, Days.inWords(clock.due(execution)));
    }
}
