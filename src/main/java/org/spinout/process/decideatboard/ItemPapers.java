package org.spinout.process.decideatboard;

import java.util.Optional;
import org.spinout.board.AgendaItem;
import org.spinout.board.PaperVersions;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** The paper of an agenda item, as its secretary wrote it. Where several hosts decide, each board has a paper of its own. */
@Component
public class ItemPapers {

    private final PaperVersions versions;
    private final Answers answers;

    ItemPapers(PaperVersions versions, Answers answers) {
        this.versions = versions;
        this.answers = answers;
    }

    /** Empty where none was written; for an item of release 0.1 the latest paper of its case. */
    public Optional<Answer> of(AgendaItem item) {
        var version = versions.of(item.id());
        return version.isEmpty()
                ? answers.findLatest(item.caseNumber(), DecideAtBoard.PAPER_FORM)
                : answers.of(item.caseNumber()).stream()
                        .filter(answer ->
                                answer.formId().equals(DecideAtBoard.PAPER_FORM) && answer.version() == version.get())
                        .findFirst();
    }
}
