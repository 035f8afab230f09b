package org.spinout.process.renewevidence;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.AssetTransfer;
import org.spinout.contract.PensionAccess;
import org.spinout.contract.TransferTrack;
import org.spinout.contract.Transfers;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Puts the days on which evidence was given again in the place of the old ones. What the transfer never had stays out. */
@Component
class TakeUpEvidence implements JavaDelegate {

    private final OwnAnswers answers;
    private final Transfers transfers;

    TakeUpEvidence(OwnAnswers answers, Transfers transfers) {
        this.answers = answers;
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, RenewEvidence.FORM);

        staff(form, form.day("measuresLetterOn"), form.day("liabilityInformationOn"));
        pensions(form, form.day("pensionConfirmedOn"));
        assets(form, form.day("assetsAgreedOn"));
    }

    private void staff(Answer form, @Nullable LocalDate measures, @Nullable LocalDate liability) {
        if (measures != null || liability != null) {
            transfers
                    .staff(form.caseNumber())
                    .ifPresent(staff ->
                            transfers.complete(form.caseNumber(), staff.givenAgain(measures, liability), form.user()));
        }
    }

    private void pensions(Answer form, @Nullable LocalDate confirmedOn) {
        if (confirmedOn != null) {
            transfers
                    .facts(form.caseNumber(), TransferTrack.PENSIONS)
                    .map(PensionAccess.class::cast)
                    .ifPresent(access -> transfers.complete(
                            form.caseNumber(),
                            new PensionAccess(access.route(), access.evidence(), confirmedOn),
                            form.user()));
        }
    }

    private void assets(Answer form, @Nullable LocalDate agreedOn) {
        if (agreedOn != null) {
            transfers
                    .facts(form.caseNumber(), TransferTrack.ASSETS)
                    .map(AssetTransfer.class::cast)
                    .ifPresent(assets -> transfers.complete(
                            form.caseNumber(),
                            new AssetTransfer(assets.schedule(), assets.value(), agreedOn),
                            form.user()));
        }
    }
}
