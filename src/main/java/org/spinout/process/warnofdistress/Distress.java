package org.spinout.process.warnofdistress;

import java.util.Map;
import org.spinout.enterprise.DistressWarning;
import org.spinout.enterprise.Enterprise;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Begins the relief of an enterprise in distress, and tells its commissioner. */
@Component
public class Distress {

    /** To the enterprise: it may not be able to pay its debts. */
    public static final String DISTRESS_REPORTED = "Message_DistressReported";

    public static final ProcessVariable<String> WARNING_TEXT = new ProcessVariable<>("warningText", String.class);

    private final CaseMessages messages;
    private final CaseNotices notices;
    private final Proposals proposals;

    Distress(CaseMessages messages, CaseNotices notices, Proposals proposals) {
        this.messages = messages;
        this.notices = notices;
        this.proposals = proposals;
    }

    public void begin(Enterprise enterprise, DistressWarning warning) {
        messages.begin(
                DISTRESS_REPORTED,
                enterprise.bodyId(),
                enterprise.caseNumber(),
                Map.of(
                        CaseVariables.SERVICE_NAME.name(),
                        proposals.get(enterprise.caseNumber()).serviceName(),
                        EnterpriseVariables.ENTERPRISE_NAME.name(),
                        enterprise.name(),
                        "judgementText",
                        "",
                        WARNING_TEXT.name(),
                        warning.inWords()));
        notices.tellBody(
                enterprise.commissionerId(),
                Role.COMMISSIONERS.group(),
                enterprise.caseNumber(),
                enterprise.name() + " may not be able to pay its debts",
                warning.inWords());
    }
}
