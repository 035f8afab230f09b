package org.spinout.board;

/** Why a member must stand aside from an item. */
public enum Ground {
    DECLARED("declared an interest"),
    REGISTER("has it in the register of interests"),
    JOINS("is to join the new enterprise"),
    TEAM("is of the team");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    /** In words, after the member's name. */
    public String words() {
        return words;
    }
}
