package org.spinout.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean that reads decision tables by itself, so that a report on a changed table finds the steps that come to it:
 * no model says so.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsTable {

    /** The ids of the tables. */
    String[] value();
}
