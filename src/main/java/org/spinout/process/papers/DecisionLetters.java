package org.spinout.process.papers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.ProcessVariable;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.process.filepaper.PaperOrders;
import org.spinout.proposal.Confidentiality;
import org.spinout.record.Entry;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Orders and files the letters of {@link DecisionLetter}. */
@Component
class DecisionLetters {

    /** Input parameter in the model: what the decision asks of the team. */
    private static final ProcessVariable<String> ASKED = new ProcessVariable<>("asked", String.class);

    private final Letters letters;
    private final Cabinet cabinet;
    private final PaperOrders orders;

    DecisionLetters(Letters letters, Cabinet cabinet, PaperOrders orders) {
        this.letters = letters;
        this.cabinet = cabinet;
        this.orders = orders;
    }

    /** Orders a letter about the latest decision of its outcome. @param paper the bean that will file it */
    void order(DelegateExecution execution, String paper, DecisionLetter letter) {
        var decision = letters.latest(execution.getProcessBusinessKey(), List.of(letter.outcome()));
        var asked = Objects.requireNonNullElse(ASKED.orNull(execution), "");

        orders.order(execution, paper, String.valueOf(decision.number()), asked);
    }

    void file(PaperOrder order, DecisionLetter letter) {
        var decision = letters.entry(order.key(), order.about());

        cabinet.file(
                new Cabinet.Paper(
                        order.key(),
                        letter.kind(),
                        letters.filedAs(letter.title(), decision.decision()),
                        letter.fileName() + "-" + order.key() + ".pdf",
                        Confidentiality.CONFIDENTIAL,
                        "decision " + decision.number(),
                        "decision-letter"),
                () -> model(letter, decision, order.asks()));
    }

    private Map<String, Object> model(DecisionLetter letter, Entry decision, String asked) {
        var model = letters.head(decision.decision(), letter.heading());
        model.put(
                "opening",
                List.of(
                        "This was decided on " + Days.inWords(decision.at()) + " at the gate \""
                                + decision.decision().gate() + "\".",
                        letter.meaning()));
        model.put("askedHeading", letter.askedHeading());
        model.put("asked", Lines.of(asked, "Nothing was written down."));
        model.put("reasons", Lines.of(decision.decision().reasons(), "No further reasons were given."));
        model.put("next", letter.next());
        model.put("decidedBy", letters.decidedBy(decision));
        return model;
    }
}
