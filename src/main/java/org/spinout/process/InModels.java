package org.spinout.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean whose methods a model may call in an expression, such as {@code ${workingTime.after(10)}}. No other bean
 * can be reached from a model, apart from delegates and listeners, which are only ever named.
 *
 * <p>The class and the methods meant for models must be public: the expression language cannot call others.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InModels {}
