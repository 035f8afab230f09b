package org.spinout.process.agreecontract;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.ContractTerms;
import org.spinout.contract.TermBounds;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.process.SchemeOfCase;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** The terms a commissioner offers: the latest it has set, within what the scheme of the case allows. */
@Component
public class OfferedTerms {

    /** Where the route of the contract, not the scheme, sets the bounds. */
    private static final TermBounds UNBOUNDED = new TermBounds(1, 30);

    private final Answers answers;
    private final Transfers transfers;
    private final Proposals proposals;
    private final Bodies bodies;
    private final SchemeOfCase schemes;

    OfferedTerms(Answers answers, Transfers transfers, Proposals proposals, Bodies bodies, SchemeOfCase schemes) {
        this.answers = answers;
        this.transfers = transfers;
        this.proposals = proposals;
        this.bodies = bodies;
        this.schemes = schemes;
    }

    /** The terms for people to read before they sign. */
    public String inWords(String caseNumber) {
        var form = form(caseNumber);
        var terms = unsigned(caseNumber);
        return "**" + commissioner(caseNumber) + "** offers a contract for **"
                + proposals.get(caseNumber).serviceName() + "** from **"
                + Days.inWords(terms.start()) + "** to " + Days.inWords(terms.end()) + " (" + terms.years()
                + " years) at **" + terms.yearlyPrice() + "** a year.\n\n"
                + "**Benefits and measures:** " + form.text("benefits") + "\n\n"
                + "**A surplus:** " + form.text("reinvestmentDuty");
    }

    /** The terms before anybody has signed. @throws org.spinout.shared.Refusal when they are out of the scheme's bounds */
    ContractTerms unsigned(String caseNumber) {
        return terms(caseNumber, null, null);
    }

    /** The terms as signed for the commissioner. */
    ContractTerms signed(String caseNumber, LocalDate signedOn, String signatory) {
        return terms(caseNumber, signedOn, signatory);
    }

    /** How long the scheme lets the first contract of this case run. */
    TermBounds bounds(String caseNumber) {
        var proposal = proposals.get(caseNumber);
        var rule = schemes.rule(proposal);
        return new TermBounds(
                Objects.requireNonNullElse(rule.minTermYears(), UNBOUNDED.leastYears()),
                Objects.requireNonNullElse(rule.maxTermYears(), UNBOUNDED.mostYears()));
    }

    private ContractTerms terms(String caseNumber, @Nullable LocalDate signedOn, @Nullable String signatory) {
        var form = form(caseNumber);
        return new ContractTerms(
                Objects.requireNonNull(form.day("contractStart")),
                Objects.requireNonNull(form.number("contractYears")).intValueExact(),
                bounds(caseNumber),
                Objects.requireNonNull(form.pounds("yearlyPricePounds")),
                transfers.get(caseNumber).commissionerId(),
                signedOn,
                signatory);
    }

    private String commissioner(String caseNumber) {
        return bodies.get(transfers.get(caseNumber).commissionerId()).name();
    }

    private Answer form(String caseNumber) {
        return answers.latest(caseNumber, AgreeContract.TERMS_FORM);
    }
}
