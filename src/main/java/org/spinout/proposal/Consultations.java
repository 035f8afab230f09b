package org.spinout.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/**
 * Whom a case asked for their opinion at steps that process owners add to the route, and what they said: word for word, from
 * the forms as they were sent.
 */
@Component
public class Consultations {

    private static final String FORM = "note-consultation";

    private final Answers answers;

    Consultations(Answers answers) {
        this.answers = answers;
    }

    /**
     * An opinion that was asked for.
     *
     * @param whom such as {@code the local authority}
     * @param said what they said, or null where they did not answer
     * @param on the day of their answer, or null where they did not answer
     * @param paper what bears it out in the case file; null or blank where nothing does
     * @param notedBy who noted it, and {@code at} which moment
     */
    public record Consulted(
            String whom,
            @Nullable String said,
            @Nullable LocalDate on,
            @Nullable String paper,
            String notedBy,
            Instant at) {

        private static Consulted of(Answer answer) {
            return new Consulted(
                    Optional.ofNullable(answer.text("consultee"))
                            .filter(name -> !name.isBlank())
                            .orElse("somebody outside"),
                    answer.text("consultationSummary"),
                    Optional.ofNullable(answer.text("consultationAnsweredOn"))
                            .map(LocalDate::parse)
                            .orElse(null),
                    answer.text("consultationPaper"),
                    answer.user(),
                    answer.at());
        }

        /** Their words and the day, or that there are none: silence is shown as silence. */
        public String inWords() {
            if (said == null || on == null) {
                return "They were asked and did not answer.";
            }
            var letter = paper == null || paper.isBlank() ? "" : " (Their letter: " + paper.strip() + ".)";
            return "On " + Days.inWords(on) + ": " + said + letter;
        }
    }

    /** In the order in which they were noted. */
    public List<Consulted> of(String caseNumber) {
        return answers.of(caseNumber).stream()
                .filter(answer -> answer.formId().equals(FORM))
                .map(Consulted::of)
                .toList();
    }
}
