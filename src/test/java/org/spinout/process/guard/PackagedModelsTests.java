package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.engine.PackagedModels;
import org.springframework.beans.factory.annotation.Autowired;

/** What the house asks of a process owner's model it asks of its own. */
@SpinoutTest
class PackagedModelsTests {

    @Autowired
    private ModelFaults faults;

    @Test
    void haveNoFaultsAndGiveNoWarning() {
        var files = PackagedModels.all().stream()
                .collect(Collectors.toMap(PackagedModels.Packaged::name, PackagedModels.Packaged::content));

        assertThat(faults.of(files)).isEmpty();
    }
}
