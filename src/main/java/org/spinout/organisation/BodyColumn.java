package org.spinout.organisation;

/**
 * A column that says which body has a part in a case at present, so that it follows when another body takes that part
 * over. A column that states a fact of the past, such as who decided, is none of these.
 *
 * @param table the table
 * @param column holds the id of a body
 * @param rowsOfCase an SQL condition that picks the rows of the case {@code :case}
 */
public record BodyColumn(String table, String column, String rowsOfCase) {

    /** {@code proposal.body_id} */
    public String name() {
        return table + "." + column;
    }
}
