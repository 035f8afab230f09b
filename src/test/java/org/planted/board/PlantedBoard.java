package org.planted.board;

/** What the planted ledger must not know. */
public class PlantedBoard {

    public boolean approves() {
        return true;
    }
}
