package org.spinout.correspondence;

import java.util.Optional;

/** What the service of a case is called. A port, since mail knows nothing of cases. */
public interface CaseNames {

    /** The name, or nothing for a number that is no case, such as a meeting's. */
    Optional<String> serviceName(String caseNumber);
}
