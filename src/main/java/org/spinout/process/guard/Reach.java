package org.spinout.process.guard;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;

/**
 * Stands first among the resolvers of an expression and ends it where it would reach past plain values, the allowed beans
 * and a few facts of the execution or task: no classes, no reflection, no engine services. It resolves nothing itself.
 */
final class Reach extends ELResolver {

    private static final Set<String> FACTS = Set.of(
            "id",
            "processInstanceId",
            "processBusinessKey",
            "businessKey",
            "tenantId",
            "currentActivityId",
            "currentActivityName",
            "eventName",
            "variable",
            "variableLocal",
            "assignee",
            "owner",
            "name",
            "description",
            "priority",
            "dueDate",
            "followUpDate",
            "createTime",
            "taskDefinitionKey",
            "executionId");
    private static final Set<String> QUESTIONS = Set.of("hasVariable", "hasVariableLocal", "isCanceled");
    private static final Set<String> VALUE_PACKAGES = Set.of(
            "java.math.",
            "java.time.",
            "java.util.",
            "org.joda.time.",
            "org.camunda.spin.",
            "spinjar.",
            "org.camunda.bpm.dmn.engine.",
            "org.camunda.bpm.engine.variable.",
            "org.camunda.bpm.engine.impl.variable.");
    private static final Set<String> NEVER = Set.of("getClass", "class", "notify", "notifyAll", "wait", "finalize");

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null) {
            check(base, String.valueOf(property));
        }
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        check(base, String.valueOf(method));
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        throw new ELException("An expression of a model sets nothing: " + property);
    }

    private static void check(Object base, String name) {
        if (NEVER.contains(name) || !reaches(base, name)) {
            throw new ELException("A model's expression may not use \"" + name + "\" of a "
                    + base.getClass().getSimpleName() + ".");
        }
    }

    private static boolean reaches(Object base, String name) {
        if (base instanceof BaseDelegateExecution || base instanceof DelegateTask) {
            return FACTS.contains(fact(name)) || QUESTIONS.contains(name);
        }
        return isValue(base) || isOwnMethod(base, name);
    }

    /** {@code getVariable} asks for the same fact as {@code variable}. */
    private static String fact(String name) {
        return name.startsWith("get") && name.length() > 3
                ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
                : name;
    }

    private static boolean isValue(Object base) {
        var type = base.getClass();
        if (base instanceof String || base instanceof Number || base instanceof Boolean || base instanceof Character) {
            return true;
        }
        if (type.isArray() || type.isRecord() || base instanceof Enum<?>) {
            return true;
        }
        return VALUE_PACKAGES.stream().anyMatch(type.getName()::startsWith);
    }

    /** A method the bean's own class declares: not what a proxy adds, nor what every object has. */
    private static boolean isOwnMethod(Object base, String name) {
        var own = AopUtils.getTargetClass(base);
        if (!ModelBeans.isForModels(own)) {
            return false;
        }
        for (var method : own.getMethods()) {
            if (method.getDeclaringClass() != Object.class && isCalled(method.getName(), name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(String method, String name) {
        return method.equals(name) || fact(method).equals(name);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }
}
