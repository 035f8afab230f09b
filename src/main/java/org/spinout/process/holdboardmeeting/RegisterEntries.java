package org.spinout.process.holdboardmeeting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.board.InterestRegister;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Keeps the register of interests up with what members write into forms. */
@Component
public class RegisterEntries {

    private final InterestRegister register;
    private final Proposals proposals;

    RegisterEntries(InterestRegister register, Proposals proposals) {
        this.register = register;
        this.proposals = proposals;
    }

    /**
     * Enters what a member declares for good.
     *
     * @param cases numbers of cases, parted by commas or spaces; may be missing
     * @throws Refusal when a case is unknown
     */
    public void enter(String bodyId, String member, String text, @Nullable String cases) {
        var named = numbers(cases);
        named.stream()
                .filter(number -> proposals.find(number).isEmpty())
                .findFirst()
                .ifPresent(number -> {
                    throw new Refusal("registerCases", "unknown", "There is no case " + number + ".");
                });
        register.declare(bodyId, member, text, named);
    }

    /** What a declaration for a meeting says of the member's entry, where it says anything. */
    void keepUp(String bodyId, Answer declaration) {
        var stands = Objects.requireNonNullElse(declaration.text("registerStands"), "");
        var member = declaration.user();
        if (stands.equals("no")) {
            enter(
                    bodyId,
                    member,
                    Objects.requireNonNull(declaration.text("registerText")),
                    declaration.text("registerCases"));
        } else if (stands.equals("yes") && register.of(bodyId, member).isPresent()) {
            register.renew(bodyId, member);
        } else if (stands.equals("yes")) {
            register.declare(bodyId, member, "Nothing to declare", List.of());
        }
    }

    private static List<String> numbers(@Nullable String cases) {
        return cases == null
                ? List.of()
                : Stream.of(cases.split("[ ,]+"))
                        .filter(number -> !number.isBlank())
                        .distinct()
                        .toList();
    }
}
