package org.spinout.process.developbusinesscase;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.spinout.organisation.ActingBodies;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.Directory;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Hosts;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes up which other bodies the team names with its case: those whose boards decide beside its own. */
@Component
class NamedHosts {

    /** The fields of the form in which the codes of other bodies stand. */
    static final List<String> FIELDS = List.of("otherHost1", "otherHost2", "otherHost3", "otherHost4");

    private final Hosts hosts;
    private final Bodies bodies;
    private final Directory directory;
    private final ActingBodies acting;

    NamedHosts(Hosts hosts, Bodies bodies, Directory directory, ActingBodies acting) {
        this.hosts = hosts;
        this.bodies = bodies;
        this.directory = directory;
        this.acting = acting;
    }

    /** @throws Refusal when a body is unknown, has no board that could decide, is named twice, or is the case's own */
    void take(Answer submission) {
        hosts.name(
                submission.caseNumber(),
                FIELDS.stream().flatMap(field -> named(submission, field)).toList(),
                submission.user());
    }

    private Stream<String> named(Answer submission, String field) {
        var code = Objects.requireNonNullElse(submission.text(field), "").strip();
        if (code.isEmpty()) {
            return Stream.empty();
        }
        var body = bodies.find(code)
                .filter(found -> found.kind() != BodyKind.NATIONAL)
                .orElseThrow(() -> new Refusal(
                        field,
                        "unknown",
                        "No body with the code " + code
                                + " works with Spinout. Ask your board's secretary for its code,"
                                + " or leave the field empty."));
        acting.require(field, code);
        if (directory.holders(Role.BOARD_SECRETARIES.group(), code).isEmpty()) {
            throw new Refusal(
                    field,
                    "board",
                    body.name() + " has no secretary in Spinout who could bring your case before its board. Ask its"
                            + " administrator to register one.");
        }
        return Stream.of(code);
    }
}
