package org.spinout.process.formcontract;

/** A form that is no Camunda Form, or uses a component whose answers cannot be checked: its author has to mend it. */
public class UnreadableForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableForm(String what) {
        super(what);
    }
}
