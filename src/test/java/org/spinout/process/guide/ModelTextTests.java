package org.spinout.process.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTextTests {

    /** Elements with their kind, what is written on them, and what comes next. */
    private record Sketch(Map<String, List<String>> elements) implements Drawing {

        @Override
        public String kindOf(String id) {
            return elements.getOrDefault(id, List.of("", "")).get(0);
        }

        @Override
        public String writtenOn(String id) {
            return elements.getOrDefault(id, List.of("", "")).get(1);
        }

        @Override
        public Optional<String> next(String id) {
            return Optional.ofNullable(elements.get(id))
                    .filter(one -> one.size() > 2)
                    .map(one -> one.get(2));
        }
    }

    private static final Sketch SKETCH = new Sketch(Map.of(
            "Decide", List.of("userTask", "Decide"),
            "Meet", List.of("exclusiveGateway", "", "Join"),
            "Join", List.of("parallelGateway", "", "Decide"),
            "Wait", List.of("eventBasedGateway", "", "Letter"),
            "Letter", List.of("intermediateCatchEvent", "Letter arrives"),
            "End", List.of("endEvent", ""),
            "Round", List.of("exclusiveGateway", "", "About"),
            "About", List.of("exclusiveGateway", "", "Round")));

    @Test
    void callsAnElementByWhatIsWrittenOnIt() {
        assertThat(ModelText.called(SKETCH, "Decide")).isEqualTo("Decide");
    }

    @Test
    void callsWhatBearsNoNameByWhatComesNext() {
        assertThat(ModelText.called(SKETCH, "Join")).isEqualTo("the fork or join before “Decide”");
        assertThat(ModelText.called(SKETCH, "Meet")).isEqualTo("the meeting point before “Decide”");
        assertThat(ModelText.called(SKETCH, "Wait")).isEqualTo("Letter arrives");
    }

    @Test
    void fallsBackOnTheIdWhereNothingComesNextOrTheWayRunsInACircle() {
        assertThat(ModelText.called(SKETCH, "End")).isEqualTo("the end End");
        assertThat(ModelText.called(SKETCH, "Round")).isEqualTo("the meeting point Round");
    }
}
