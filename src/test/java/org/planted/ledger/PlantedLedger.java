package org.planted.ledger;

import org.planted.board.PlantedBoard;

/** Asks the board, against the rule of its own package. */
public class PlantedLedger {

    private final PlantedBoard board = new PlantedBoard();

    public boolean pays() {
        return board.approves();
    }
}
