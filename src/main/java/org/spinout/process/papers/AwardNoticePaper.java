package org.spinout.process.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spinout.contract.AwardNotice;
import org.spinout.contract.ContractAwards;
import org.spinout.contract.Transfers;
import org.spinout.process.agreecontract.OfferedTerms;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** The notice that tells the public of an award, of the body that awards. */
@Component
class AwardNoticePaper {

    private final ContractAwards awards;
    private final Transfers transfers;
    private final OfferedTerms terms;
    private final Letters letters;
    private final Cabinet cabinet;

    AwardNoticePaper(ContractAwards awards, Transfers transfers, OfferedTerms terms, Letters letters, Cabinet cabinet) {
        this.awards = awards;
        this.transfers = transfers;
        this.terms = terms;
        this.letters = letters;
        this.cabinet = cabinet;
    }

    void file(PaperOrder order) {
        var caseNumber = order.key();
        var notice = awards.notice(caseNumber).orElseThrow();

        cabinet.file(
                new Cabinet.Paper(
                        caseNumber,
                        DocumentKind.AWARD_NOTICE,
                        "Notice of the award",
                        "award-notice-" + caseNumber + ".pdf",
                        Confidentiality.PUBLIC,
                        "notice " + notice.reference() + " of " + notice.publishedOn(),
                        "award-notice"),
                () -> model(caseNumber, notice));
    }

    private Map<String, Object> model(String caseNumber, AwardNotice notice) {
        var model = letters.head(
                caseNumber, transfers.get(caseNumber).commissionerId(), "Notice of the award of a contract");
        model.put("facts", facts(notice));
        model.put("terms", Lines.of(terms.inPlainWords(caseNumber), "No terms are on record."));
        model.put("next", next(notice));
        return model;
    }

    private static List<Fact> facts(AwardNotice notice) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Awarded by", notice.route().words()));
        facts.add(new Fact("Published on", Days.inWords(notice.publishedOn())));
        facts.add(new Fact("Where", notice.reference()));
        return facts;
    }

    private static List<String> next(AwardNotice notice) {
        var begins = notice.standstillBegins();
        var ends = notice.standstillEnds();
        return begins == null || ends == null
                ? List.of("The contract is signed. This route knows no standstill.")
                : List.of("The standstill begins on " + Days.inWords(begins)
                        + ". Objections are in time until midnight at the end of " + Days.inWords(ends)
                        + ". The contract is not signed before that.");
    }
}
