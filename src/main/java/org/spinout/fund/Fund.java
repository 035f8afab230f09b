package org.spinout.fund;

/**
 * A public fund that invests in new enterprises.
 *
 * @param id the short name it is filed under, such as {@code SEIF}
 * @param name as people know it
 * @param recycles whether loans paid back can be lent again; otherwise they leave the fund
 */
public record Fund(String id, String name, boolean recycles) {

    /** A fund whose repaid loans leave it. */
    public Fund(String id, String name) {
        this(id, name, false);
    }

    /** The Department of Health's fund of 2007, which every new installation has from the start. */
    public static final Fund SOCIAL_ENTERPRISE_INVESTMENT_FUND = new Fund("SEIF", "Social Enterprise Investment Fund");

    /**
     * The Cabinet Office's programme of December 2011: it buys advice for teams and pays them no cash. Its pots hold
     * revenue money, of which the suppliers are paid.
     */
    public static final Fund MUTUALS_SUPPORT_PROGRAMME = new Fund("MSP", "Mutuals Support Programme");
}
