package org.spinout.webapps.cases;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.oversight.register.CaseRegister;
import org.spinout.oversight.register.RegisterAsk;
import org.spinout.proposal.Reach;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a reader of the register can choose from: the schemes, bodies, regions and waves of the cases they may see. */
@Component
class RegisterChoices {

    private final CaseRegister register;
    private final Bodies bodies;
    private final Holders holders;

    RegisterChoices(CaseRegister register, Bodies bodies, Holders holders) {
        this.register = register;
        this.bodies = bodies;
        this.holders = holders;
    }

    /** Something to choose. */
    record Choice(String code, String words) {}

    void addTo(Model model, Reach reach) {
        var hosts = hosts(reach);
        model.addAttribute(
                "bodies",
                hosts.stream().map(body -> new Choice(body.id(), body.name())).toList());
        model.addAttribute(
                "regions", hosts.stream().map(Body::region).distinct().sorted().toList());
        model.addAttribute(
                "schemes",
                register.schemes().stream()
                        .map(code -> new Choice(code, Words.of(code)))
                        .toList());
        model.addAttribute(
                "waves",
                register.waves().entrySet().stream()
                        .map(wave -> new Choice(wave.getKey(), wave.getValue()))
                        .toList());
        model.addAttribute("roles", roles().toList());
    }

    /** @throws Refusal when what is asked for is not among what this person can choose from */
    void requireKnown(RegisterAsk ask, Reach reach) {
        var hosts = hosts(reach);
        require("organisation", ask.bodyId(), hosts.stream().map(Body::id));
        require("region", ask.region(), hosts.stream().map(Body::region));
        require("scheme", ask.scheme(), register.schemes().stream());
        require("wave", ask.wave(), register.waves().keySet().stream());
        require("role", ask.waitingOn(), roles().map(Choice::code));
    }

    private static void require(String what, @Nullable String asked, Stream<String> known) {
        if (asked != null && known.noneMatch(asked::equals)) {
            throw new Refusal("There is no " + what + " \"" + asked + "\" among the cases you may see.");
        }
    }

    private Stream<Choice> roles() {
        return Stream.concat(
                Stream.of(new Choice(RegisterAsk.TEAM, "the team, or somebody by name")),
                holders.roles().entrySet().stream()
                        .map(role -> new Choice(role.getKey(), role.getValue()))
                        .sorted(Comparator.comparing(Choice::words)));
    }

    private List<Body> hosts(Reach reach) {
        var ids = new TreeSet<String>();
        ids.addAll(reach.bodies());
        ids.addAll(reach.fundedBodies());
        ids.addAll(register.hostsOfSingleCases(reach));
        return bodies.all().stream().filter(body -> ids.contains(body.id())).toList();
    }
}
