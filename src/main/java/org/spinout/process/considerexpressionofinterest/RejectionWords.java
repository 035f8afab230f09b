package org.spinout.process.considerexpressionofinterest;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The closed list of grounds for a rejection, after that of Community Right to Challenge, as people read them. */
final class RejectionWords {

    private static final Map<String, String> GROUNDS = Map.ofEntries(
            Map.entry("nonCompliant", "It does not meet the rules of the scheme."),
            Map.entry("bodyUnsuitable", "The body proposed is not suitable."),
            Map.entry("informationInadequate", "The information is inadequate or wrong."),
            Map.entry("serviceBeingStopped", "The service is being stopped."),
            Map.entry("outsideWindow", "It came outside the window."),
            Map.entry("alreadyInProcurement", "The service is already in procurement."),
            Map.entry("negotiationsWithThirdParty", "Written negotiations with somebody else are under way."),
            Map.entry("mutualisationAlreadyAnnounced", "A mutual has already been announced for this service."),
            Map.entry("existingContract", "An existing contract stands in the way."),
            Map.entry("wouldBreachLaw", "It would breach the law."),
            Map.entry("frivolousOrVexatious", "It is frivolous or vexatious."),
            Map.entry("linkedHealthServiceUsers", "Its users depend on a linked health service."),
            Map.entry("notClinicallyAppropriate", "It is not clinically appropriate."));

    private RejectionWords() {}

    static String ground(@Nullable String code) {
        return Objects.requireNonNullElse(GROUNDS.get(code), "No ground was given.");
    }
}
