package org.spinout.house.templates;

import java.util.Map;

/** What the clocks of the models wait for, in words. */
final class WordsOfClocks {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("${decisionDeadline}", "The day by which the host has to decide"),
            Map.entry("${rejectionAnswerDue}", "The day by which the team may answer a rejection"),
            Map.entry(
                    "${consultationTime.after('patientEngagementWorkingDays', execution)}",
                    "The end of the time for patients to say what they think"),
            Map.entry(
                    "${consultationTime.after('patientReportAnswerWorkingDays', execution)}",
                    "The end of the time for patients to answer the report"),
            Map.entry(
                    "${consultationTime.after('scrutinyAnswerWorkingDays', execution)}",
                    "The end of the time for the scrutiny committee"),
            Map.entry("${digestAt}", "The hour at which mail is gathered"),
            Map.entry(
                    "${workingTime.after(boardClock.minuteWaitsWorkingDays())}",
                    "The end of the time for the minutes of a meeting"),
            Map.entry("${boardClock.untilChairIsTold()}", "Again and again until the chair is told"),
            Map.entry("${careQualityClocks.validationLate(execution)}", "Validation by the care regulator is late"),
            Map.entry("${careQualityClocks.decisionLate(execution)}", "The care regulator's decision is late"),
            Map.entry("${careQualityClocks.representationsOver(execution)}", "The time for representations is over"),
            Map.entry("${careQualityClocks.appealOver(execution)}", "The time for an appeal is over"),
            Map.entry("${registrarClock.late(execution)}", "The registrar's answer is late"),
            Map.entry("${transferDay.daysBefore(execution, 0)}", "The day of the transfer"),
            Map.entry("${replyDue}", "The day by which a request for information has to be answered"),
            Map.entry("${callBy}", "The day by which a meeting has to be called"),
            Map.entry("${opensAt}", "The moment at which a round opens"),
            Map.entry("${closesAt}", "The moment at which a round closes"));

    private WordsOfClocks() {}

    static String of(String expression) {
        var words = WORDS.get(expression);
        if (words == null) {
            throw new IllegalStateException("Say in WordsOfClocks what " + expression + " waits for");
        }
        return words;
    }
}
