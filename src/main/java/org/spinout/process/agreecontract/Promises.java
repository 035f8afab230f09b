package org.spinout.process.agreecontract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** What the team promised on its way: in the expression of interest, and in the business case that was approved. */
@Component
class Promises {

    /** As many as the form has rows for. */
    static final int MOST = 3;

    private final Answers answers;

    Promises(Answers answers) {
        this.answers = answers;
    }

    /** Each in the team's own words, benefits first; none where nothing was written. */
    List<String> of(String caseNumber) {
        return Stream.of(
                        written(caseNumber, "complete-expression-of-interest", "patientBenefit"),
                        written(caseNumber, "complete-expression-of-interest", "communityBenefit"),
                        written(caseNumber, "plan-clinical-quality", "qualityMeasures")
                                .or(() -> written(caseNumber, "outline-service-and-people", "qualityInBrief")))
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    private Optional<String> written(String caseNumber, String form, String field) {
        return answers.findLatest(caseNumber, form)
                .map(answer -> answer.text(field))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
