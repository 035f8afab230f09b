package org.spinout.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;

/** No transfer can lawfully take place so early, whoever wants it; says which rules, and the earliest lawful day. */
public class BelowLegalMinimum extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param field where the day was given
     * @param broken at least one
     */
    BelowLegalMinimum(String field, LocalDate wanted, List<LegalMinimum> broken) {
        super(
                field,
                "law",
                "The transfer cannot take place on " + Days.inWords(wanted) + ". "
                        + broken.stream()
                                .map(minimum -> minimum.rule() + " (" + minimum.source() + ")")
                                .collect(Collectors.joining(" "))
                        + " The earliest lawful day is "
                        + Days.inWords(broken.stream()
                                .map(LegalMinimum::earliest)
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                        + ".");
    }
}
