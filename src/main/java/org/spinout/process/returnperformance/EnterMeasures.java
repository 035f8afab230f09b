package org.spinout.process.returnperformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Measure;
import org.spinout.enterprise.Promise;
import org.spinout.enterprise.PromiseBook;
import org.spinout.enterprise.ServiceMeasures;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Enters the measures that the officers named, and puts them on the form. */
@Component
class EnterMeasures implements JavaDelegate {

    private final OwnAnswers answers;
    private final ServiceMeasures measures;
    private final PromiseBook promises;
    private final MeasureTexts texts;

    EnterMeasures(OwnAnswers answers, ServiceMeasures measures, PromiseBook promises, MeasureTexts texts) {
        this.answers = answers;
        this.measures = measures;
        this.promises = promises;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var form = answers.latest(execution, "name-measures");
        var named = IntStream.rangeClosed(1, 4)
                .filter(row -> form.text("measure" + row + "Target") != null)
                .mapToObj(row -> measure(form, row))
                .toList();

        measures.name(caseNumber, named, form.user());
        promises.add(caseNumber, promised(named, promises.nextNumber(caseNumber), form));

        texts.putOn(execution);
    }

    private static List<Promise> promised(List<Measure> named, int first, Answer form) {
        var today = LocalDate.ofInstant(form.at(), WorkingDays.LONDON);
        return named.stream()
                .map(measure -> new Promise(
                        first + measure.number() - 1,
                        measure.name(),
                        measure.unit(),
                        measure.target(),
                        today,
                        "named by the officers",
                        measure.atLeast()))
                .toList();
    }

    private static Measure measure(Answer form, int row) {
        return new Measure(
                row,
                Objects.requireNonNull(form.text("measure" + row + "Name")),
                Objects.requireNonNull(form.text("measure" + row + "Unit")),
                Objects.requireNonNull(form.number("measure" + row + "Target")),
                "atLeast".equals(form.text("measure" + row + "Sense")));
    }
}
