package org.spinout.process.transferstaff;

import java.time.LocalDate;
import java.util.Optional;
import org.spinout.contract.ContractTerms;
import org.spinout.contract.Transfers;
import org.spinout.proposal.Answer;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Which way of keeping pensions the law of the day of transfer allows. */
@Component
class PensionRules {

    private final StaffRules rules;
    private final Transfers transfers;

    PensionRules(StaffRules rules, Transfers transfers) {
        this.rules = rules;
        this.transfers = transfers;
    }

    /** @throws Refusal when the route does not fit who transfers, how, or when */
    void requireLawfulRoute(Answer form, LocalDate transfer) {
        var route = String.valueOf(form.text("pensionRoute"));
        var members = Counts.of(form, "pensionMembers");
        var compulsory = form.isYes("transferCompulsory");
        if (route.equals("noMembers") != (members == 0)) {
            throw refusal("The counts do not add up: you say that " + members
                    + " who transfer are members of a public scheme. Choose the route that fits.");
        }
        if (route.equals("newFairDeal") && !(compulsory && rules.newFairDealApplies(form.caseNumber(), transfer))) {
            throw refusal("New Fair Deal is for staff who have to transfer, from October 2013. Choose another route.");
        }
        if (route.equals("broadlyComparable")
                && compulsory
                && rules.newFairDealApplies(form.caseNumber(), transfer)
                && isEmpty(form, "exceptionReference")) {
            throw refusal("On " + Days.inWords(transfer) + " New Fair Deal keeps staff who have to transfer in their"
                    + " public scheme. Another scheme needs an exception: name the authority for it.");
        }
        requireSignature(form, route, transfer);
    }

    private void requireSignature(Answer form, String route, LocalDate transfer) {
        if (route.equals("nhsPensionScheme")
                && !form.isYes("subjectToSignature")
                && rules.pensionNeedsSignedContract(form.caseNumber(), transfer)
                && signedOn(form.caseNumber()).isEmpty()) {
            throw new Refusal(
                    "subjectToSignature",
                    "law",
                    "The scheme wants to see the signed contract, and it is not signed yet. Say that it is subject to"
                            + " signature.");
        }
    }

    private Optional<LocalDate> signedOn(String caseNumber) {
        return transfers.contract(caseNumber).map(ContractTerms::signedOn);
    }

    private static boolean isEmpty(Answer form, String field) {
        var text = form.text(field);
        return text == null || text.isBlank();
    }

    private static Refusal refusal(String words) {
        return new Refusal("pensionRoute", "law", words);
    }
}
