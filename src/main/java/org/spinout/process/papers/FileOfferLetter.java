package org.spinout.process.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Award;
import org.spinout.fund.Awards;
import org.spinout.fund.Pots;
import org.spinout.process.awardfunding.AwardFunding;
import org.spinout.process.awardfunding.AwardTerms;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.process.filepaper.PaperOrders;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** The letter to a team that says what the fund offers, on which conditions and until when. */
@Component
class FileOfferLetter implements JavaDelegate, Paper {

    private final Awards awards;
    private final AwardTerms terms;
    private final Pots pots;
    private final Letters letters;
    private final Cabinet cabinet;
    private final PaperOrders orders;

    FileOfferLetter(Awards awards, AwardTerms terms, Pots pots, Letters letters, Cabinet cabinet, PaperOrders orders) {
        this.awards = awards;
        this.terms = terms;
        this.pots = pots;
        this.letters = letters;
        this.cabinet = cabinet;
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var award = AwardFunding.AWARD_NUMBER.from(execution);

        orders.order(execution, "fileOfferLetter", award + " " + execution.getProcessInstanceId());
    }

    @Override
    public void file(PaperOrder order) {
        var about = order.about().split(" ", 2);
        var award = awards.get(about[0]);
        var offered = terms.of(about[1]);

        cabinet.file(
                new Cabinet.Paper(
                        award.caseNumber(),
                        DocumentKind.OFFER_LETTER,
                        "Offer letter " + award.number(),
                        "offer-" + award.number() + ".pdf",
                        Confidentiality.CONFIDENTIAL,
                        award.number() + " until " + award.expiresOn(),
                        "offer-letter"),
                () -> letter(award, offered));
    }

    private Map<String, Object> letter(Award award, AwardTerms.Terms offered) {
        var letter =
                letters.head(award.caseNumber(), "Offer of a " + award.product().plainName());
        letter.put("facts", facts(award));
        letter.put("conditions", Lines.of(offered.conditions(), "None beyond the fund's own terms."));
        letter.put("reasons", Lines.of(offered.reasons(), "No further reasons were given."));
        letter.put("next", next(award.expiresOn()));
        return letter;
    }

    private List<Fact> facts(Award award) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Award", award.number()));
        facts.add(new Fact("Offered", inWords(award.offered())));
        facts.add(new Fact("Asked for", award.requested().toString()));
        facts.add(new Fact("For", award.purpose()));
        if (award.potId() != null) {
            facts.add(new Fact("From the pot for", pots.get(award.potId()).plainName()));
        }
        if (award.expiresOn() != null) {
            facts.add(new Fact("Stands until the end of", Days.inWords(award.expiresOn())));
        }
        return facts;
    }

    private static String inWords(@Nullable Money amount) {
        return amount == null ? "Nothing yet" : amount.toString();
    }

    private static List<String> next(@Nullable LocalDate lastDay) {
        var until = lastDay == null ? "" : " by the end of " + Days.inWords(lastDay);
        return List.of(
                "Answer in Tasklist" + until + ": accept all of it, accept a part, or decline.",
                "An offer that nobody answers by then expires, and its money goes back to the pot.");
    }
}
