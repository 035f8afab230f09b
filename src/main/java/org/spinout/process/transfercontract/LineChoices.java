package org.spinout.process.transfercontract;

import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;

/** Service lines as a list to tick. */
public final class LineChoices {

    private LineChoices() {}

    /** One row for each line; an empty list where the service has none. */
    public static SpinJsonNode of(List<String> lines) {
        return Spin.JSON(
                lines.stream().map(line -> Map.of("label", line, "value", line)).toList());
    }
}
