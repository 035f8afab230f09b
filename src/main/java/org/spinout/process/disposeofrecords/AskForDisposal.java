package org.spinout.process.disposeofrecords;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ShownText;
import org.spinout.record.Disposal;
import org.spinout.record.Disposals;
import org.spinout.record.NewDisposal;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Asks for what was ticked. What has to be kept is refused here, and asked about again when it would go. */
@Component
class AskForDisposal implements JavaDelegate {

    private final Disposals disposals;
    private final OwnAnswers answers;
    private final Directory directory;

    AskForDisposal(Disposals disposals, OwnAnswers answers, Directory directory) {
        this.disposals = disposals;
        this.answers = answers;
        this.directory = directory;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var chosen = answers.latest(execution, DisposeOfRecords.CHOOSE_FORM);

        var disposal = disposals.ask(new NewDisposal(
                execution.getProcessBusinessKey(),
                Objects.requireNonNull(execution.getTenantId(), "a secretary acts for a body"),
                DisposeOfRecords.AUTHORITY.from(execution),
                DisposeOfRecords.REASONS.from(execution),
                chosen.user(),
                chosen.choices("chosenRecords").stream()
                        .map(NewDisposal.Item::of)
                        .toList()));

        DisposeOfRecords.TEXT.set(execution, ShownText.whole(inWords(disposal)));
        DisposeOfRecords.CASES.set(
                execution,
                new ArrayList<>(disposal.parts().stream()
                        .map(Disposal.Part::caseNumber)
                        .distinct()
                        .toList()));
    }

    private String inWords(Disposal disposal) {
        return "**" + disposal.number() + "**, asked for by " + directory.nameOf(disposal.askedBy()) + " under "
                + disposal.authority() + ".\n\n" + disposal.reasons() + "\n\n"
                + disposal.parts().stream().map(AskForDisposal::line).collect(Collectors.joining("\n"));
    }

    private static String line(Disposal.Part part) {
        return "- " + part.caseNumber() + ": " + part.recordClass().words() + ", due since "
                + Days.inWords(part.dueOn());
    }
}
