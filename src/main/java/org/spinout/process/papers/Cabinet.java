package org.spinout.process.papers;

import java.util.Map;
import java.util.function.Supplier;
import org.spinout.correspondence.Papers;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.NewDocument;
import org.springframework.stereotype.Component;

/** Sets a paper and files it, unless it has been filed for the same cause. */
@Component
class Cabinet {

    /** Who a paper is added by that nobody added. */
    static final String SPINOUT = "Spinout";

    private final Papers papers;
    private final CaseFile caseFile;

    Cabinet(Papers papers, CaseFile caseFile) {
        this.papers = papers;
        this.caseFile = caseFile;
    }

    /**
     * A paper on its way.
     *
     * @param key the case or meeting in whose file it goes
     * @param cause what it is of; a second paper for the same cause is never filed
     */
    record Paper(
            String key,
            DocumentKind kind,
            String title,
            String fileName,
            Confidentiality confidentiality,
            String cause,
            String template) {}

    Document file(Paper paper, Supplier<Map<String, Object>> model) {
        return caseFile.findByCause(paper.key(), paper.kind(), paper.cause())
                .orElseGet(() -> caseFile.addOnce(
                        new NewDocument(
                                paper.key(),
                                paper.kind(),
                                paper.title(),
                                paper.fileName(),
                                papers.render(paper.template(), model.get()),
                                paper.confidentiality(),
                                SPINOUT),
                        paper.cause()));
    }
}
