package org.spinout.process.answerassetrequest;

import org.spinout.process.ProcessVariable;

/** The names of the model {@code answer-asset-request}. */
public final class AnswerAssetRequest {

    public static final String PROCESS = "answer-asset-request";

    /** From the transfer: starts this in the body that is asked. */
    public static final String ASSETS_REQUESTED = "Message_AssetsRequested";

    /** From the transfer, by business key: it waits no longer. */
    public static final String REQUESTS_ENDED = "Message_AssetRequestsEnded";

    /** To the transfer, by business key: every body has answered. */
    public static final String SPONSORS_ANSWERED = "Message_SponsorsAnswered";

    /** Which of the requests of the case, from 1. */
    public static final ProcessVariable<Integer> REQUEST_NUMBER =
            new ProcessVariable<>("assetRequestNumber", Integer.class);

    /** What the body is asked for. */
    public static final ProcessVariable<String> REQUEST_TEXT = new ProcessVariable<>("assetRequestText", String.class);

    static final String ANSWER_FORM = "answer-asset-request";

    private AnswerAssetRequest() {}
}
