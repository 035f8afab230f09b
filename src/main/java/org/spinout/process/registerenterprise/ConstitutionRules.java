package org.spinout.process.registerenterprise;

import java.util.Objects;
import org.spinout.contract.LegalForm;
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;

/** What the law asks of the articles of an enterprise, whatever its people would like. */
final class ConstitutionRules {

    private ConstitutionRules() {}

    /** @throws Refusal when the form of the enterprise has an asset lock by law and its articles have none */
    static void requireAssetLock(Answer form) {
        var legalForm = LegalForm.ofCode(Objects.requireNonNull(form.text("legalForm")));
        if (legalForm.assetLock() == LegalForm.AssetLock.BY_LAW && !form.isYes("assetLock")) {
            throw new Refusal(
                    "assetLock",
                    "law",
                    "The law locks the assets of this legal form for the community. Put the lock into the articles, or"
                            + " choose another form.");
        }
    }
}
