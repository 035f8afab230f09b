package org.spinout.contract;

import java.time.LocalDate;

/**
 * A planned transfer date to be moved.
 *
 * @param caseNumber the proposal's number
 * @param seen the number of the planned date that whoever moves it was shown; nought where there was none
 * @param to the new date
 * @param reason why, as a code
 * @param words why, in words
 * @param by who decides
 */
public record DateMove(String caseNumber, int seen, LocalDate to, DateMoveReason reason, String words, String by) {}
