package org.spinout.contract;

import org.spinout.shared.Refusal;

/** How a contract comes to be with the enterprise and nobody else: by the scheme, or by one of two laws. */
public enum AwardRoute {
    /** The scheme says that the first contract is not put to competition. */
    UNCONTESTED(Regime.SCHEME, "uncontested under the scheme", false),
    DIRECT_AWARD_A(Regime.PROVIDER_SELECTION, "direct award process A", false),
    DIRECT_AWARD_B(Regime.PROVIDER_SELECTION, "direct award process B", false),
    /** For a provider whose contract ends; kept here so that it can be refused in words. */
    DIRECT_AWARD_C(Regime.PROVIDER_SELECTION, "direct award process C", true),
    MOST_SUITABLE_PROVIDER(Regime.PROVIDER_SELECTION, "most suitable provider process", true),
    COMPETITIVE_PROCESS(Regime.PROVIDER_SELECTION, "competitive process", true),
    /** Procurement Act 2023, section 33: only mutuals may bid. */
    RESERVED_COMPETITION(Regime.PROCUREMENT_ACT, "competition reserved to public service mutuals", true),
    OPEN_COMPETITION(Regime.PROCUREMENT_ACT, "open competition", true);

    /** Which rules a route belongs to. */
    public enum Regime {
        SCHEME,
        PROVIDER_SELECTION,
        PROCUREMENT_ACT
    }

    private final Regime regime;
    private final String words;
    private final boolean standstill;

    AwardRoute(Regime regime, String words, boolean standstill) {
        this.regime = regime;
        this.words = words;
        this.standstill = standstill;
    }

    public Regime regime() {
        return regime;
    }

    /** As people read it within a sentence. */
    public String words() {
        return words;
    }

    /** Whether nobody may sign before others had time to object. */
    public boolean hasStandstill() {
        return standstill;
    }

    /** Whether the public is told after the signature, as after a direct award A or B. */
    public boolean isToldAfterwards() {
        return regime == Regime.PROVIDER_SELECTION && !standstill;
    }

    /** Whether a notice of the intended award is followed by one that confirms it, once the contract is signed. */
    public boolean isConfirmedAfterwards() {
        return regime == Regime.PROVIDER_SELECTION && standstill;
    }

    /** The code that forms use, such as {@code directAwardA}. */
    public String code() {
        return Codes.of(this);
    }

    /** @throws Refusal when the code names no route */
    public static AwardRoute ofCode(String code) {
        return Codes.read(values(), code, "awardRoute", "route of award");
    }
}
