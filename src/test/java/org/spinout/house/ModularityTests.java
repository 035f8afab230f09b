package org.spinout.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.planted.PlantedApplication;
import org.spinout.SpinoutApplication;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The arrows between the rooms of the house, as each {@code package-info.java} states them. */
class ModularityTests {

    @Test
    void everyRoomKeepsToItsArrows() {
        assertThatCode(() -> ApplicationModules.of(SpinoutApplication.class).verify())
                .doesNotThrowAnyException();
    }

    @Test
    void wouldNoticeAnArrowThatIsNotAllowed() {
        assertThatThrownBy(() -> ApplicationModules.of(PlantedApplication.class, new ImportOption.OnlyIncludeTests())
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("ledger")
                .hasMessageContaining("board");
    }
}
