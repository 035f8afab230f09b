package org.spinout.process.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.spinout.shared.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what these pages refuse with the page for errors, and programs with a short text. */
@ControllerAdvice(basePackageClasses = GuideRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class GuideRefusals {

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletResponse response) throws IOException {
        response.sendError(refusal.status());
    }
}
