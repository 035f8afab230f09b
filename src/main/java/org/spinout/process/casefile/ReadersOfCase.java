package org.spinout.process.casefile;

import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentAccess;
import org.springframework.stereotype.Component;

/** A document is for those who may read its case file, and a confidential one for fewer of them. */
@Component
class ReadersOfCase implements DocumentAccess {

    private final CaseAccess access;

    ReadersOfCase(CaseAccess access) {
        this.access = access;
    }

    /** Whoever added a document may read it, as long as they may read the case file at all. */
    @Override
    public boolean mayOpen(Document document, String user) {
        var standing = access.of(document.key(), user);
        var isOwn = document.addedBy().equals(user);
        return standing.reads() && (!document.isConfidential() || standing.readsConfidential() || isOwn);
    }
}
