package org.spinout.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spinout.SpinoutTest;

/** A test that looks at the whole application through this machine's browser, and is skipped where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpinoutTest
@ExtendWith(Chromium.class)
@interface BrowserTest {}
