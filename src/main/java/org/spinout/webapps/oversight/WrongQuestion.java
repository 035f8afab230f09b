package org.spinout.webapps.oversight;

import org.spinout.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says in words what is wrong with what a page of this room was asked. */
@ControllerAdvice(basePackageClasses = WrongQuestion.class)
class WrongQuestion {

    @ExceptionHandler(Refusal.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refuse(Refusal refusal, Model model) {
        model.addAttribute("message", refusal.getMessage());
        return "oversight/wrong";
    }
}
