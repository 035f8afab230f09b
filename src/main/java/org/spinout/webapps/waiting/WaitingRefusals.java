package org.spinout.webapps.waiting;

import org.spinout.shared.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says in words what is wrong with a question to this room. */
@ControllerAdvice(basePackageClasses = WaitingRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class WaitingRefusals {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refuse(Refusal refusal, Model model) {
        model.addAttribute("message", refusal.getMessage());
        return "waiting/wrong";
    }
}
