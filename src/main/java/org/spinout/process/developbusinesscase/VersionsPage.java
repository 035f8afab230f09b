package org.spinout.process.developbusinesscase;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.spinout.proposal.CaseAccess;
import org.spinout.shared.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every version of a business case with what changed in it, in full, for those who may read all of the case. */
@RestController
class VersionsPage {

    private final CaseChanges changes;
    private final CaseAccess access;

    VersionsPage(CaseChanges changes, CaseAccess access) {
        this.changes = changes;
        this.access = access;
    }

    @GetMapping(path = "/cases/{number}/versions", produces = MediaType.APPLICATION_JSON_VALUE)
    List<CaseChanges.Version> of(@PathVariable String number, Principal reader) {
        if (!access.of(number, reader.getName()).readsConfidential()) {
            throw new UnknownCase();
        }
        return changes.history(number);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        return ResponseEntity.status(refusal.status()).body(Map.of("message", refusal.getMessage()));
    }

    /** There is no such case, or it is not for this person. */
    private static final class UnknownCase extends Refusal {

        private static final long serialVersionUID = 1L;

        UnknownCase() {
            super("There is no such case, or it is not for you.");
        }

        @Override
        public int status() {
            return 404;
        }
    }
}
