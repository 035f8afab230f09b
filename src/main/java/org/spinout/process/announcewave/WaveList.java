package org.spinout.process.announcewave;

import static org.camunda.spin.Spin.JSON;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.spinout.proposal.WaveProposal;
import org.spinout.proposal.WaveTotals;
import org.spinout.proposal.Waves;
import org.springframework.stereotype.Component;

/** What the forms of a wave show of it, as the books have it now. */
@Component
class WaveList {

    private final Waves waves;

    WaveList(Waves waves) {
        this.waves = waves;
    }

    /** The variables, by name. Lists are Json: a wave of sixty proposals is too long for a line of text. */
    TreeMap<String, Object> of(String number) {
        var part = takingPart(number);
        var totals = waves.totals(number);
        var shown = new TreeMap<String, Object>();
        shown.put(AnnounceWave.WAVE_TEXT.name(), inWords(totals));
        shown.put(
                AnnounceWave.PROPOSALS.name(),
                JSON(part.stream().map(WaveList::row).toList()));
        shown.put(
                AnnounceWave.REGIONS.name(),
                JSON(totals.regions().entrySet().stream()
                        .map(region -> row(region.getKey(), region.getValue()))
                        .toList()));
        shown.put(
                AnnounceWave.CHOICES.name(),
                JSON(part.stream()
                        .map(one ->
                                Map.of("label", one.caseNumber() + ", " + one.serviceName(), "value", one.caseNumber()))
                        .toList()));
        shown.put(AnnounceWave.PROPOSALS_LEFT.name(), !part.isEmpty());
        return shown;
    }

    List<WaveProposal> takingPart(String number) {
        return waves.proposalsOf(number).stream()
                .filter(WaveProposal::takesPart)
                .toList();
    }

    private static String inWords(WaveTotals totals) {
        return "**" + totals.proposals() + (totals.proposals() == 1 ? " proposal" : " proposals") + "** from "
                + totals.regions().size() + (totals.regions().size() == 1 ? " region" : " regions") + ", with **"
                + String.format("%,d", totals.staff()) + " staff** and services worth **" + totals.value()
                + " a year**.";
    }

    private static Map<String, Object> row(WaveProposal one) {
        return Map.of(
                "number", one.caseNumber(),
                "service", one.serviceName(),
                "host", one.hostName(),
                "region", one.region(),
                "staff", one.staffCount(),
                "value", one.annualValue().toString());
    }

    private static Map<String, Object> row(String region, WaveTotals totals) {
        return Map.of(
                "region", region,
                "proposals", totals.proposals(),
                "staff", totals.staff(),
                "value", totals.value().toString());
    }
}
