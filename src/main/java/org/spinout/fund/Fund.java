package org.spinout.fund;

/**
 * A public fund that invests in new enterprises.
 *
 * @param id the short name it is filed under, such as {@code SEIF}
 * @param name as people know it
 */
public record Fund(String id, String name) {

    /** The Department of Health's fund of 2007, which every new installation has from the start. */
    public static final Fund SOCIAL_ENTERPRISE_INVESTMENT_FUND = new Fund("SEIF", "Social Enterprise Investment Fund");
}
