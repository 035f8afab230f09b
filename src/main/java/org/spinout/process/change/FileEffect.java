package org.spinout.process.change;

import java.util.List;

/**
 * What a file would change if it were deployed now.
 *
 * @param parts each process, table or form of the file beside the newest deployed version of it
 * @param touched the live cases it would touch, by where they stand
 */
public record FileEffect(List<Beside> parts, List<Touched> touched) {

    /** How many it would touch. */
    public String touchedInWords() {
        return Touched.inWords(touched);
    }
}
