package org.spinout.shared;

/** Questions about models that wait for those who may change them, asked of them as soon as they sign on. */
public interface ModelQuestions {

    /** How many files wait for an answer. */
    int waiting();
}
