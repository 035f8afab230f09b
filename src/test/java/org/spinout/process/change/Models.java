package org.spinout.process.change;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small models, as text. */
final class Models {

    private Models() {}

    static String of(String content) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="small" name="A small process" isExecutable="true">%s</process>
                </definitions>
                """.formatted(content);
    }

    /** Steps one after another. */
    static String line(String... ids) {
        var steps = Stream.of(ids).map(Models::task).collect(Collectors.joining());
        var ways = IntStream.range(1, ids.length)
                .mapToObj(index -> flow(ids[index - 1], ids[index]))
                .collect(Collectors.joining());
        return of(steps + ways);
    }

    static String task(String id) {
        return "<userTask id=\"" + id + "\" name=\"Step " + id + "\"/>";
    }

    static String flow(String from, String to) {
        return "<sequenceFlow id=\"From_" + from + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\"/>";
    }
}
