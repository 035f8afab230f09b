package org.spinout.process.registerinterests;

import org.spinout.process.ProcessVariable;

/** The words that the model {@code register-interests} and its delegate share. */
final class RegisterInterests {

    static final String PROCESS = "register-interests";

    static final ProcessVariable<String> BOARD_MEMBER = new ProcessVariable<>("boardMember", String.class);
    static final ProcessVariable<String> REGISTER_TEXT = new ProcessVariable<>("registerText", String.class);
    static final ProcessVariable<String> REGISTER_CASES = new ProcessVariable<>("registerCases", String.class);

    private RegisterInterests() {}
}
