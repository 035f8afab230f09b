package org.spinout.process.filepaper;

/** A kind of paper. The bean that a model names orders it, and the same bean sets it when its job comes. */
public interface Paper {

    /** Sets the paper and files it; a second call for the same order files nothing. */
    void file(PaperOrder order);
}
