package org.spinout.webapps.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.spinout.shared.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what the pages about cases refuse with the page for errors, and programs with a short text. */
@ControllerAdvice(basePackageClasses = CaseRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseRefusals {

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletResponse response) throws IOException {
        response.sendError(refusal.status());
    }
}
