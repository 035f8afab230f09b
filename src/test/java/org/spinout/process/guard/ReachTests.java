package org.spinout.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.process.InModels;

/** What an expression reaches while a case runs, whatever was deployed: the parser that refuses is not asked here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachTests {

    /** A bean models may call. */
    @InModels
    public static class People {

        public List<String> team() {
            return List.of("a", "b");
        }

        public String getLead() {
            return "nasreen";
        }

        /** Hands out something a careless bean should not. */
        public Object engine() {
            return new Ledger();
        }
    }

    /** A bean models may not call. */
    public static class Ledger {

        public String pay() {
            return "paid";
        }
    }

    private PlainEngine open;
    private PlainEngine guarded;

    @BeforeAll
    void buildEngines() {
        Map<Object, Object> beans =
                Map.of("people", new People(), "ledger", new Ledger(), "tell", (JavaDelegate) execution -> {});
        open = PlainEngine.open(beans);
        guarded = PlainEngine.guarded(beans);
    }

    @AfterAll
    void closeEngines() {
        open.close();
        guarded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${ledger.pay()}",
                "${people.engine().pay()}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''.class.name}",
                "${people.getClass()}",
                "${people['class']}",
                "${execution.getProcessEngineServices()}",
                "${execution.processEngineServices}",
                "${execution.setVariable('outcome', 'approved')}",
                "${execution.processEngine.repositoryService}"
            })
    void isReachedOnlyWithoutTheGuard(String expression) {
        evaluate(open, expression);

        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> evaluate(guarded, expression));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${people.team().size()} | 2",
                "${people.lead} | nasreen",
                "${people.lead.toUpperCase()} | NASREEN",
                "${size > 2} | true",
                "${start.plusDays(1)} | 2026-11-23",
                "${execution.getVariable('size')} | 3",
                "${execution.hasVariable('other')} | false",
                "${list[0]} | first",
                "${list.contains('first') and size == 3} | true"
            })
    void reachesValuesAndAllowedBeans(String expression, String value) {
        assertThat(evaluate(guarded, expression)).hasToString(value);
    }

    @Test
    void prefersABeanToAVariableOfItsName() {
        assertThat(evaluate(guarded, "${people.lead}", Map.of("people", "somebody else")))
                .isEqualTo("nasreen");
    }

    /** Evaluates in a running instance. */
    private static Object evaluate(PlainEngine plain, String expression) {
        return evaluate(plain, expression, Map.of());
    }

    private static Object evaluate(PlainEngine plain, String expression, Map<String, Object> more) {
        plain.deploy("answer.bpmn", PlainEngine.oneStep("answer", PlainEngine.STAFF_TASK));
        var instance = plain.engine.getRuntimeService().startProcessInstanceByKey("answer");
        return plain.run(context -> {
            var execution = context.getExecutionManager().findExecutionById(instance.getId());
            execution.setVariable("size", 3);
            execution.setVariableLocal("list", Variables.untypedValue(new ArrayList<>(List.of("first")), true));
            execution.setVariableLocal("start", Variables.untypedValue(LocalDate.of(2026, 11, 22), true));
            execution.setVariables(more);
            return context.getProcessEngineConfiguration()
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(execution);
        });
    }
}
