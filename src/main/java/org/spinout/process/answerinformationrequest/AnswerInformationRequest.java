package org.spinout.process.answerinformationrequest;

import java.util.Date;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code answer-information-request} and its delegates share. */
final class AnswerInformationRequest {

    static final String PROCESS = "answer-information-request";
    static final String START_FORM = "receive-information-request";
    static final String DECISION_FORM = "decide-information-request";
    static final String ANSWER_FORM = "note-requester-answer";

    /** As the model calls the decision, too. */
    static final String REPLY_GATE = "Answer to an information request";

    static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    static final ProcessVariable<String> ASKER = new ProcessVariable<>("asker", String.class);
    static final ProcessVariable<String> ASKED = new ProcessVariable<>("informationAsked", String.class);
    static final ProcessVariable<Date> RECEIVED_ON = new ProcessVariable<>("receivedOn", Date.class);

    /** The number of the case it is about; empty where it is about none. */
    static final ProcessVariable<String> ABOUT_CASE = new ProcessVariable<>("aboutCase", String.class);

    /** The request, as its forms show it. */
    static final ProcessVariable<String> REQUEST_TEXT = new ProcessVariable<>("requestText", String.class);

    /** The end of the last day for the reply. */
    static final ProcessVariable<Date> REPLY_DUE = new ProcessVariable<>("replyDue", Date.class);

    static final ProcessVariable<String> REPLY_DUE_TEXT = new ProcessVariable<>("replyDueText", String.class);

    /** What was decided, in words. */
    static final ProcessVariable<String> REPLY_TEXT = new ProcessVariable<>("replyText", String.class);

    static final ProcessVariable<String> REQUESTER_ANSWER = new ProcessVariable<>("requesterAnswer", String.class);

    private AnswerInformationRequest() {}
}
