package org.spinout.contract;

import org.spinout.shared.Refusal;

/** Through whom staff are informed and consulted about their transfer (TUPE 2006, regulations 13 and 13A). */
public enum Representation {
    RECOGNISED_UNION,
    ELECTED_REPRESENTATIVES,
    /** A union is recognised for some of the staff; the others elect. */
    UNION_AND_ELECTED,
    /** Each member of staff, where the law allows it to so small an employer or transfer. */
    DIRECT,
    /** Each member of staff, because they were invited to elect and nobody stood. */
    NOBODY_STOOD;

    /** The code that forms use, such as {@code recognisedUnion}. */
    public String code() {
        return Codes.of(this);
    }

    /** @throws Refusal when the code names none */
    public static Representation ofCode(String code) {
        return Codes.read(values(), code, "representation", "way of consulting staff");
    }
}
