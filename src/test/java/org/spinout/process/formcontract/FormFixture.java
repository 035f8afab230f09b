package org.spinout.process.formcontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A form with a field of each kind, on Sunday 22 November 2026, and answers to it. */
record FormFixture(VariableMap existing, Clock clock) {

    static final FeelEngine FEEL = feel();
    private static final Form FORM = new Form(
            FormSchema.read(resource("formcontract/tell-everything.form")),
            Map.of("plannedStart", "dd/MM/yyyy", "plannedEnd", "dd/MM/yyyy"));

    FormFixture() {
        this(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
    }

    FormFixture(Clock clock) {
        this(Variables.createVariables(), clock);
    }

    VariableMap check(VariableMap sent) {
        return new FormContract(FEEL, clock)
                .check(FORM, sent, existing.asVariableContext(), FormContract.Mode.COMPLETE);
    }

    VariableMap checkPart(VariableMap sent) {
        return new FormContract(FEEL, clock).check(FORM, sent, existing.asVariableContext(), FormContract.Mode.PARTIAL);
    }

    /** Refused for this and nothing else. */
    void refuses(VariableMap sent, String field, String rule) {
        var refusal = refusal(sent);
        assertThat(refusal.failings()).extracting(Failing::field, Failing::rule).containsExactly(tuple(field, rule));
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    FormRefusal refusal(VariableMap sent) {
        var refusal = catchThrowableOfType(FormRefusal.class, () -> check(sent));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    /** Answers that keep every rule. */
    static VariableMap answers() {
        return Variables.createVariables()
                .putValue("serviceName", "Ripplez")
                .putValue("staffCount", 6)
                .putValue("outcome", "accepted")
                .putValue("confirmed", true);
    }

    static VariableMap with(String name, @Nullable Object value) {
        return answers().putValue(name, value);
    }

    static VariableMap without(String name) {
        var answers = answers();
        answers.remove(name);
        return answers;
    }

    static VariableMap copy(VariableMap answers) {
        return Variables.fromMap(answers);
    }

    static String json(VariableMap admitted, String name) {
        return ((SerializableValue) admitted.getValueTyped(name)).getValueSerialized();
    }

    static Date date(String day) {
        return Date.from(
                LocalDate.parse(day).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static FeelEngine feel() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.buildEngine();
        return configuration.getFeelEngine();
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
