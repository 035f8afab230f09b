package org.spinout.process.formcontract;

import java.util.List;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;

/**
 * The answers sent break the form's rules. The message lists everything that is wrong, so that nobody has to send a form
 * five times to hear of five slips; {@link #field()} and {@link #rule()} are those of the first.
 */
public class FormRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Failing> failings;

    FormRefusal(String field, String rule, String text) {
        this(List.of(new Failing(field, rule, text)));
    }

    FormRefusal(List<Failing> failings) {
        super(failings.get(0).field(), failings.get(0).rule(), message(failings));
        this.failings = List.copyOf(failings);
    }

    /** Everything that is wrong, in the order of the form; never empty. */
    public List<Failing> failings() {
        return failings;
    }

    private static String message(List<Failing> failings) {
        if (failings.size() == 1) {
            return failings.get(0).text();
        }
        return failings.stream()
                .map(Failing::text)
                .collect(Collectors.joining(" ", failings.size() + " answers need another look. ", ""));
    }
}
