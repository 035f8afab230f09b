package org.spinout.process;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/** Knows which beans come to a decision table: those that read it, and those that are built upon them. */
@Component
public class TableReaders {

    private final ConfigurableListableBeanFactory beans;

    TableReaders(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** The names of the beans that may read one of these tables, by their ids. */
    public Set<String> of(Set<String> tables) {
        var readers = new TreeSet<String>();
        for (var name : beans.getBeanNamesForAnnotation(ReadsTable.class)) {
            var reads = beans.findAnnotationOnBean(name, ReadsTable.class);
            if (reads != null && Arrays.stream(reads.value()).anyMatch(tables::contains)) {
                addWithDependents(name, readers);
            }
        }
        return readers;
    }

    private void addWithDependents(String name, Set<String> readers) {
        if (isOurs(name) && readers.add(name)) {
            for (var dependent : beans.getDependentBeans(name)) {
                addWithDependents(dependent, readers);
            }
        }
    }

    /** Nothing is followed through the engine: upon that, everything is built. */
    private boolean isOurs(String name) {
        var type = beans.containsBean(name) ? beans.getType(name, false) : null;
        return type != null && type.getName().startsWith("org.spinout.");
    }
}
