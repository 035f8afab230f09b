package org.spinout.record;

import java.util.List;

/**
 * Until when the records of a case are kept, and what stands in the way of their disposal. A port: whoever knows the
 * rules, what runs, and who asked for information answers it.
 */
public interface Retention {

    /** How a case stands; for reading. */
    CaseRetention of(String caseNumber);

    /** The same, with the case locked until the transaction ends, so that no hold is placed meanwhile. */
    CaseRetention locked(String caseNumber);

    /** The numbers of the cases that a body has. */
    List<String> casesOf(String bodyId);
}
