package org.spinout.proposal;

import java.time.LocalDate;
import org.spinout.organisation.BodyKind;

/**
 * That a case went on under another scheme.
 *
 * @param from the scheme until then
 * @param to the scheme from then on
 * @param hostKind what its host was in law on that day: the new scheme's rules are those for such a body
 * @param on the day of the conversion, by which the new scheme's rules are chosen
 * @param by who decided it
 */
public record Conversion(
        String caseNumber, String from, String to, BodyKind hostKind, LocalDate on, String reasons, String by) {}
