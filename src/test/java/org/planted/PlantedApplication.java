package org.planted;

import org.springframework.modulith.Modulithic;

/** A small house with a wrong arrow in it: its ledger asks its board, which its ledger may not. */
@Modulithic
public final class PlantedApplication {

    private PlantedApplication() {}
}
