package org.spinout.oversight.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModelReadingTests {

    @Test
    void aWaitForAClockHasTheDaysOfItsClockAsItsTarget() {
        assertThat(target("<timerEventDefinition><timeDate>${workingTime.after(20)}</timeDate></timerEventDefinition>"))
                .isEqualTo(20);
        assertThat(target("""
                <extensionElements><camunda:properties><camunda:property name="workingDays" value="10"/>
                </camunda:properties></extensionElements><timerEventDefinition/>""")).isEqualTo(10);
        assertThat(target("<timerEventDefinition><timeDate>${closesAt}</timeDate></timerEventDefinition>"))
                .isNull();
        assertThat(target("<messageEventDefinition/>")).isNull();
    }

    private static @Nullable Integer target(String inside) {
        var model = ModelReading.read("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="small"><intermediateCatchEvent id="Wait" name="Wait">%s</intermediateCatchEvent></process>
                </definitions>""".formatted(inside).getBytes(StandardCharsets.UTF_8), "small", 1);
        return Objects.requireNonNull(model.step("Wait")).targetDays();
    }
}
