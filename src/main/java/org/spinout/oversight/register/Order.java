package org.spinout.oversight.register;

/** In which order the register lists. Each falls back on the number, so that no two cases share a place. */
public enum Order {
    NEWEST("Newest first", "proposal.opened_at", "DESC"),
    OLDEST("Oldest first", "proposal.opened_at", "ASC"),
    SERVICE("By service", "proposal.service_name", "ASC"),
    ORGANISATION("By organisation", "body.name", "ASC");

    private final String words;
    private final String column;
    private final String direction;

    Order(String words, String column, String direction) {
        this.words = words;
        this.column = column;
        this.direction = direction;
    }

    /** As a choice names it. */
    public String words() {
        return words;
    }

    String column() {
        return column;
    }

    String clause() {
        return " ORDER BY " + column + " " + direction + ", proposal.number " + direction;
    }

    /** What comes after the case {@code :after}, whose place in this order is {@code :place}. */
    String following() {
        var beyond = direction.equals("ASC") ? ">" : "<";
        return " AND (" + column + " " + beyond + " :place OR (" + column + " = :place AND proposal.number " + beyond
                + " :after))";
    }
}
