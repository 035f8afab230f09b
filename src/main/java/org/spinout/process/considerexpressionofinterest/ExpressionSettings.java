package org.spinout.process.considerexpressionofinterest;

import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.LegalRules;
import org.springframework.stereotype.Component;

/** The figures of this stage, rows of the table {@code legalRules}; a table without such a row has what ships. */
@Component
class ExpressionSettings {

    private final LegalRules rules;
    private final WorkingDays days;

    ExpressionSettings(LegalRules rules, WorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    /** How often an expression goes back for correction in one round. */
    int returns(BodyKind host) {
        return count("expressionReturns", host, 3);
    }

    /** How many rounds there are, the first one included. */
    int rounds(BodyKind host) {
        return count("expressionRounds", host, 3);
    }

    /** Working days in which a team answers a rejection. */
    int daysToAnswer(BodyKind host) {
        return count("rejectionAnswerWorkingDays", host, 40);
    }

    /** Working days in which a team may ask for the arbiter. */
    int daysToAskTheArbiter(BodyKind host) {
        return count("arbiterRequestWorkingDays", host, 20);
    }

    private int count(String kind, BodyKind host, int shipped) {
        return rules.find(kind, host, days.today()).map(rule -> rule.count()).orElse(shipped);
    }
}
