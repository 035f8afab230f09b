package org.spinout.process.people;

import org.spinout.process.engine.OneNodeAtATime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Puts groups, rights, filters and people in place before the first request can arrive: a Spinout without an
 * administrator would let its first visitor become one.
 */
@Component
class Provisioning implements SmartInitializingSingleton {

    private final OneNodeAtATime oneNode;
    private final Rights rights;
    private final TaskFilters filters;
    private final ObjectProvider<Evaluation> evaluation;
    private final ObjectProvider<Administrator> administrator;

    Provisioning(
            OneNodeAtATime oneNode,
            Rights rights,
            TaskFilters filters,
            ObjectProvider<Evaluation> evaluation,
            ObjectProvider<Administrator> administrator) {
        this.oneNode = oneNode;
        this.rights = rights;
        this.filters = filters;
        this.evaluation = evaluation;
        this.administrator = administrator;
    }

    @Override
    public void afterSingletonsInstantiated() {
        oneNode.run(this::putInPlace);
    }

    private void putInPlace() {
        rights.putInPlace();
        filters.putInPlace();
        evaluation.ifAvailable(Evaluation::putInPlace);
        administrator.ifAvailable(Administrator::putInPlace);
    }
}
