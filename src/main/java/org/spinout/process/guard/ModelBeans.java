package org.spinout.process.guard;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.spinout.process.InModels;
import org.spinout.process.guard.rules.Beans;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The beans models can reach, by name: the house's delegates and listeners, and what is marked {@link InModels}. A bean is
 * only fetched when a model asks for it, because delegates need the engine that reads this list.
 */
@Component
class ModelBeans extends AbstractMap<Object, Object> implements Beans {

    private static final Set<Class<?>> CONTRACTS =
            Set.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class, DelegateVariableMapping.class);

    private final ListableBeanFactory beans;
    private volatile @Nullable Set<String> names;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** The names a model may use. */
    Set<String> names() {
        var known = names;
        if (known == null) {
            known = find();
            names = known;
        }
        return known;
    }

    @Override
    public boolean isOffered(String name) {
        return names().contains(name);
    }

    @Override
    public Set<String> offered() {
        return names();
    }

    @Override
    public boolean isForbidden(String name) {
        return beans.containsBean(name) && !names().contains(name);
    }

    @Override
    public boolean isDelegate(String name) {
        var type = names().contains(name) ? beans.getType(name, false) : null;
        return type != null && CONTRACTS.stream().anyMatch(contract -> contract.isAssignableFrom(type));
    }

    /** Is the class one of ours that models may call? */
    static boolean isForModels(Class<?> type) {
        var isOurDelegate = type.getName().startsWith("org.spinout.")
                && CONTRACTS.stream().anyMatch(contract -> contract.isAssignableFrom(type));
        return isOurDelegate || AnnotatedElementUtils.hasAnnotation(type, InModels.class);
    }

    private Set<String> find() {
        var found = new TreeSet<String>();
        for (var contract : CONTRACTS) {
            for (var name : beans.getBeanNamesForType(contract, true, false)) {
                var type = beans.getType(name, false);
                if (type != null && isForModels(ClassUtils.getUserClass(type))) {
                    found.add(name);
                }
            }
        }
        found.addAll(Set.of(beans.getBeanNamesForAnnotation(InModels.class)));
        return Set.copyOf(found);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && names().contains(text);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names().stream()
                .map(name -> Map.<Object, Object>entry(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
