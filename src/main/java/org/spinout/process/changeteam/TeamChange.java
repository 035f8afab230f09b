package org.spinout.process.changeteam;

import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;

/** What can change in a team, who may ask for it, and whether the person must agree. */
enum TeamChange {
    ADD("add", true, "to join the team") {
        @Override
        void check(Proposal proposal, boolean isOfTeam, String person, String requester) {
            if (isOfTeam) {
                throw new Refusal.Conflict(person + " is of the team already.");
            }
        }

        @Override
        void apply(Proposals proposals, String caseNumber, String person, String requester) {
            proposals.join(caseNumber, person, requester);
        }
    },
    REMOVE("remove", false, "to leave the team") {
        @Override
        void check(Proposal proposal, boolean isOfTeam, String person, String requester) {
            if (!isOfTeam) {
                throw new Refusal("userId", "team", person + " is not of the team.");
            }
            if (proposal.lead().equals(person)) {
                throw new Refusal("userId", "lead", person + " leads the team. Name another lead first.");
            }
            if (!person.equals(requester) && !proposal.lead().equals(requester)) {
                throw new Refusal.NotEntitled("Only the lead can take somebody else off the team.");
            }
        }

        @Override
        void apply(Proposals proposals, String caseNumber, String person, String requester) {
            proposals.leave(caseNumber, person, requester);
        }
    },
    MAKE_LEAD("makeLead", true, "to lead the team") {
        @Override
        void check(Proposal proposal, boolean isOfTeam, String person, String requester) {
            if (proposal.lead().equals(person)) {
                throw new Refusal.Conflict(person + " leads the team already.");
            }
        }

        @Override
        void apply(Proposals proposals, String caseNumber, String person, String requester) {
            proposals.changeLead(caseNumber, person, requester);
        }
    };

    private final String code;
    private final boolean consentNeeded;
    private final String words;

    TeamChange(String code, boolean consentNeeded, String words) {
        this.code = code;
        this.consentNeeded = consentNeeded;
        this.words = words;
    }

    /** @throws Refusal when there is no such change */
    static TeamChange of(String code) {
        for (var change : values()) {
            if (change.code.equals(code)) {
                return change;
            }
        }
        throw new Refusal("action", "allowedValues", "A team cannot be changed by \"" + code + "\".");
    }

    /** Whether the person must say yes first: nobody is put into a team, and nobody is held in one. */
    boolean consentNeeded() {
        return consentNeeded;
    }

    /** What the person is asked to do. */
    String words() {
        return words;
    }

    /** @throws Refusal when this change is not for this person or this requester */
    abstract void check(Proposal proposal, boolean isOfTeam, String person, String requester);

    abstract void apply(Proposals proposals, String caseNumber, String person, String requester);
}
