package org.spinout.oversight.dossier;

import java.util.Set;

/** What a column of a table tells, as its name says; it decides how people read it and whether everybody may. */
enum ColumnKind {
    /** A number, a day, a code. */
    PLAIN,
    /** A person's user name. */
    PERSON,
    /** An amount in pence. */
    MONEY,
    /** A body's id. */
    BODY,
    /** Somebody's own words, which may name anybody. */
    WORDS;

    private static final Set<String> PEOPLE = Set.of(
            "member",
            "user_id",
            "lead",
            "line_manager",
            "person",
            "chair",
            "presiding",
            "scorer",
            "signatory",
            "in_place_of",
            "approver",
            "sponsor_id");
    private static final Set<String> BODIES =
            Set.of("body_id", "commissioner_id", "predecessor", "successor", "referred_to");
    private static final Set<String> WORDING = Set.of(
            "reasons",
            "reason",
            "wording",
            "evidence",
            "evidence_given",
            "undertaking",
            "lift_reason",
            "claimant",
            "subject",
            "content",
            "comments",
            "note",
            "purpose",
            "seen",
            "why_urgent",
            "consulted",
            "private_reasons",
            "advice_needed",
            "findings",
            "details",
            "words",
            "asks",
            "owner",
            "milestone",
            "interest",
            "settled_how",
            "schedule",
            "output_text",
            "impact_assessment",
            "benefit",
            "consultation_outcome",
            "lapse_reasons",
            "not_regulated_because",
            "dropped_because",
            "under_value_details",
            "left_because",
            "kept_because",
            "lift_reasons",
            "source");

    static ColumnKind of(String column) {
        if (PEOPLE.contains(column) || column.endsWith("_by")) {
            return PERSON;
        }
        if (column.endsWith("_pence") || column.equals("price_pence")) {
            return MONEY;
        }
        if (BODIES.contains(column)) {
            return BODY;
        }
        return WORDING.contains(column) ? WORDS : PLAIN;
    }
}
