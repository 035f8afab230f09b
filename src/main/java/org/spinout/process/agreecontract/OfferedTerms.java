package org.spinout.process.agreecontract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.contract.ContractAwards;
import org.spinout.contract.ContractClauses;
import org.spinout.contract.ContractTerms;
import org.spinout.contract.Contracts;
import org.spinout.contract.TermBounds;
import org.spinout.contract.Transfers;
import org.spinout.organisation.Bodies;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The terms a commissioner offers: the latest it has set, within what the scheme of the case allows. */
@Component
public class OfferedTerms {

    private final Answers answers;
    private final Transfers transfers;
    private final Contracts contracts;
    private final ContractAwards awards;
    private final Proposals proposals;
    private final Bodies bodies;
    private final AwardRules rules;

    OfferedTerms(
            Answers answers,
            Transfers transfers,
            Contracts contracts,
            ContractAwards awards,
            Proposals proposals,
            Bodies bodies,
            AwardRules rules) {
        this.answers = answers;
        this.transfers = transfers;
        this.contracts = contracts;
        this.awards = awards;
        this.proposals = proposals;
        this.bodies = bodies;
        this.rules = rules;
    }

    /** The terms for people to read before they sign. */
    public String inWords(String caseNumber) {
        var form = form(caseNumber);
        var terms = unsigned(caseNumber);
        return "**" + commissioner(caseNumber) + "** offers a contract for **"
                + proposals.get(caseNumber).serviceName() + "** from **"
                + Days.inWords(terms.start()) + "** to " + Days.inWords(terms.end()) + " (" + terms.years()
                + " years) at **" + terms.yearlyPrice() + "** a year.\n\n"
                + clauses(form);
    }

    private String clauses(Answer form) {
        return AgreeContract.EARLIER_TERMS_FORM.equals(form.formId())
                ? "**Benefits and measures:** " + form.text("benefits") + "\n\n" + "**A surplus:** "
                        + form.text("reinvestmentDuty")
                : contracts
                        .clauses(form.caseNumber())
                        .map(ContractClauses::inWords)
                        .orElse("");
    }

    /** The same in a paper, which knows no markdown. */
    public String inPlainWords(String caseNumber) {
        return inWords(caseNumber).replace("**", "");
    }

    /** The terms before anybody has signed. @throws org.spinout.shared.Refusal when they are out of the scheme's bounds */
    ContractTerms unsigned(String caseNumber) {
        return terms(caseNumber, null, null);
    }

    /** The terms as signed for the commissioner. */
    ContractTerms signed(String caseNumber, LocalDate signedOn, String signatory) {
        return terms(caseNumber, signedOn, signatory);
    }

    /** How long the scheme, and the route of the award, let the first contract of this case run. */
    TermBounds bounds(String caseNumber) {
        return rules.bounds(caseNumber, awards.route(caseNumber));
    }

    /** What the commissioner last wrote, on the form of its release. */
    Answer form(String caseNumber) {
        return Stream.of(AgreeContract.TERMS_FORM, AgreeContract.EARLIER_TERMS_FORM)
                .flatMap(form -> answers.findLatest(caseNumber, form).stream())
                .max(Comparator.comparing(Answer::id))
                .orElseThrow(() -> new Refusal("Nobody has set terms for " + caseNumber + " yet."));
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
}
