package org.spinout.proposal;

import org.spinout.shared.Refusal;

/** A file has more bytes than a case file takes. */
public class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLarge(int maxMegabytes) {
        super(
                "file",
                "maxSize",
                "The file is too large, so it was not added. A file may have up to " + maxMegabytes
                        + " MB. Make it smaller, for example by saving its pictures smaller, or split it.");
    }

    @Override
    public int status() {
        return 413;
    }
}
