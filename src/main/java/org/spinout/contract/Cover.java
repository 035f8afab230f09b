package org.spinout.contract;

import java.time.LocalDate;
import org.spinout.shared.Refusal;

/**
 * The enterprise is insured, and may hold records.
 *
 * @param dataProtection its number in the register of the Information Commissioner
 * @param impactAssessment the data protection impact assessment, by its document
 * @param employersLiability policy of the compulsory insurance against claims of its staff
 * @param clinicalNegligence scheme or policy against claims of patients, or why it needs none
 * @param from the first day on which all of it holds
 */
public record Cover(
        String dataProtection,
        String impactAssessment,
        String employersLiability,
        String clinicalNegligence,
        LocalDate from) {

    /** @throws Refusal when any of it is missing */
    public Cover {
        require(
                dataProtection,
                "dataProtectionNumber",
                "Give the registration number of the Information Commissioner.");
        require(impactAssessment, "impactAssessment", "Name the data protection impact assessment.");
        require(employersLiability, "employersLiability", "Name the employers' liability insurance: it is compulsory.");
        require(clinicalNegligence, "clinicalNegligence", "Say what covers claims of patients.");
    }

    private static void require(String text, String field, String otherwise) {
        if (text.isBlank()) {
            throw new Refusal(field, "required", otherwise);
        }
    }
}
