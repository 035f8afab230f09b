package org.spinout.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/**
 * The table {@code communityInterest}, asked about the legal form that a team has chosen. A body that benefits only the
 * staff of one employer fails.
 */
@Component
@ReadsTable("communityInterest")
public class CommunityInterest {

    /**
     * What the test found.
     *
     * @param fails whether the case may not be sent with this form
     * @param reasons in words, the gravest first
     */
    public record Finding(boolean fails, List<String> reasons) {

        /** As people read it. */
        public String inWords() {
            return reasons.stream().map(reason -> "- " + reason).collect(Collectors.joining("\n"));
        }
    }

    private static final String NOT_ASKED = "notAsked";
    private static final List<String> FROM_GRAVE_TO_MILD = List.of("fails", "cautions", "passes");

    private final RuleTables tables;
    private final Answers answers;

    CommunityInterest(RuleTables tables, Answers answers) {
        this.tables = tables;
        this.answers = answers;
    }

    /** The test of the form chosen last; nothing where no form was asked for. */
    public Optional<Finding> test(String caseNumber) {
        return Stream.of("settle-legal-form", "choose-legal-form", Projection.SHORT_FORM)
                .flatMap(form -> answers.findLatestWith(caseNumber, form, "legalForm").stream())
                .max(Comparator.comparing(Answer::id))
                .map(this::test);
    }

    private Finding test(Answer answer) {
        return test(answer, Objects.requireNonNull(answer.text("legalForm")));
    }

    /** The test of what an answer says, with a legal form as the table calls it. */
    public Finding test(Answer answer, String legalForm) {
        var rows = tables.ask("communityInterest", facts(answer, legalForm));
        var gravest = rows.stream()
                .map(row -> row.text("verdict"))
                .min(Comparator.comparing(FROM_GRAVE_TO_MILD::indexOf))
                .orElse("passes");
        var reasons = rows.stream()
                .filter(row -> gravest.equals("passes") || !row.text("verdict").equals("passes"))
                .map(row -> row.text("reason"))
                .toList();
        return new Finding(gravest.equals("fails"), reasons);
    }

    private static Map<String, String> facts(Answer answer, String legalForm) {
        var widely = "yes".equals(answer.text("benefitsCommunity")) ? "community" : "oneEmployersStaff";
        return Map.of(
                "legalForm", legalForm,
                "beneficiaries", Objects.requireNonNullElse(answer.text("beneficiaries"), widely),
                "assetLock", Objects.requireNonNullElse(answer.text("assetLock"), NOT_ASKED),
                "profitUse", Objects.requireNonNullElse(answer.text("profitUse"), NOT_ASKED));
    }
}
