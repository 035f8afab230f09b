package org.spinout.fund;

/**
 * On which terms a loan is paid back. The terms of the Social Enterprise Investment Fund are not public: these are
 * settings, a row of the table {@code loanTerms} for each product.
 *
 * @param basisPoints interest a year, hundredths of a percent
 * @param instalments how many, all of the same part of the loan
 * @param monthsBetween from one to the next
 * @param graceMonths from the last payment to the first instalment
 * @param arrearsLimit how many instalments may be behind before somebody has to decide
 */
public record LoanTerms(int basisPoints, int instalments, int monthsBetween, int graceMonths, int arrearsLimit) {

    public LoanTerms {
        if (basisPoints < 0 || instalments < 1 || monthsBetween < 1 || graceMonths < 0 || arrearsLimit < 1) {
            throw new IllegalArgumentException("These are no terms for a loan.");
        }
    }
}
