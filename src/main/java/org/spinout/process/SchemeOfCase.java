package org.spinout.process;

import org.spinout.organisation.Bodies;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.Move;
import org.spinout.organisation.Successions;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Conversions;
import org.spinout.proposal.Proposal;
import org.springframework.stereotype.Component;

/**
 * What its scheme says to a case. A right is judged by the body and the day on which it was begun: a case of a primary
 * care trust keeps the terms of Right to Request when a commissioning group takes the trust's place. A conversion to
 * another scheme begins it anew.
 */
@Component
public class SchemeOfCase {

    private final SchemeRules schemes;
    private final Bodies bodies;
    private final Successions successions;
    private final Conversions conversions;
    private final WorkingDays days;

    SchemeOfCase(
            SchemeRules schemes, Bodies bodies, Successions successions, Conversions conversions, WorkingDays days) {
        this.schemes = schemes;
        this.bodies = bodies;
        this.successions = successions;
        this.conversions = conversions;
        this.days = days;
    }

    public SchemeRule rule(Proposal proposal) {
        return conversions
                .latest(proposal.number())
                .map(conversion -> schemes.ask(conversion.to(), conversion.hostKind(), conversion.on()))
                .orElseGet(
                        () -> schemes.ask(proposal.scheme(), kindAtStart(proposal), days.dateOf(proposal.openedAt())));
    }

    private BodyKind kindAtStart(Proposal proposal) {
        var body = proposal.bodyId();
        var moves = successions.movesOf(proposal.number());
        for (var place = moves.size() - 1; place >= 0; place--) {
            body = before(moves.get(place), body);
        }
        return bodies.get(body).kind();
    }

    /** A move of another host's part, or of the commissioner's, is no move of this body. */
    private static String before(Move move, String body) {
        return move.successor().equals(body) ? move.predecessor() : body;
    }
}
