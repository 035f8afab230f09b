package org.spinout.oversight.workload;

/** How many working days a task has been open. */
public enum Age {
    UP_TO_A_WEEK("Up to 5 days", 5),
    UP_TO_TWO_WEEKS("6 to 10", 10),
    UP_TO_A_MONTH("11 to 20", 20),
    UP_TO_TWO_MONTHS("21 to 40", 40),
    OLDER("Over 40", Integer.MAX_VALUE);

    private final String heading;
    private final int most;

    Age(String heading, int most) {
        this.heading = heading;
        this.most = most;
    }

    public String heading() {
        return heading;
    }

    /** The most working days of this band. */
    int most() {
        return most;
    }
}
