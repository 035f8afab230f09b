package org.spinout.process.assurebusinesscase;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Puts the reports on this version of the case before whoever decides, each in brief. */
@Component
class GatherReports implements JavaDelegate {

    private static final int LONGEST_IN_BRIEF = 900;
    private static final int LONGEST_TOGETHER = 3900;
    private static final Map<String, String> FINDINGS = Map.of(
            "satisfactory", "satisfactory",
            "concerns", "satisfactory, with concerns",
            "unsatisfactory", "not satisfactory");

    private final Answers answers;
    private final DueDiligence dueDiligence;
    private final Directory directory;

    GatherReports(Answers answers, DueDiligence dueDiligence, Directory directory) {
        this.answers = answers;
        this.dueDiligence = dueDiligence;
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reports = answers.of(CaseVariables.CASE_NUMBER.from(execution)).stream()
                .filter(answer -> answer.formId().equals(AssureBusinessCase.REPORT_FORM))
                .toList();

        var ofThisVersion = reports.stream()
                .skip(Math.max(
                        0, reports.size() - dueDiligence.reports(execution).size()))
                .map(this::inBrief)
                .collect(Collectors.joining("\n\n"));

        var authors = AssureBusinessCase.authors(AssureBusinessCase.REPORT_AUTHORS.from(execution));
        var note = authors.stream().distinct().count() < authors.size()
                ? "One assurer wrote more than one of these reports, because there was nobody else.\n\n"
                : "";

        AssureBusinessCase.REPORTS_IN_BRIEF.set(execution, shortened(note + ofThisVersion, LONGEST_TOGETHER));
    }

    private String inBrief(Answer report) {
        var finding = FINDINGS.get(Objects.requireNonNullElse(report.text("finding"), "concerns"));
        return report.text("reportTitle") + ", by " + directory.nameOf(report.user()) + ": " + finding + ". "
                + shortened(Objects.requireNonNullElse(report.text("report"), ""), LONGEST_IN_BRIEF);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
