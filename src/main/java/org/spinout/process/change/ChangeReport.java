package org.spinout.process.change;

import java.util.List;

/**
 * What a change would do, for as long as nothing else is deployed.
 *
 * @param faults why the engine refuses it; empty where it does not
 * @param warnings what speaks against it without refusing it
 * @param parts what it consists of, beside what is in use
 * @param touched the live cases it touches
 * @param rehearsed what their migration would come to; empty where the engine refuses the change
 * @param basis of what it was compared with
 */
record ChangeReport(
        List<String> faults,
        List<String> warnings,
        List<Compared> parts,
        List<Touched> touched,
        List<Rehearsed> rehearsed,
        String basis) {

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    public String touchedInWords() {
        return Touched.inWords(touched);
    }
}
