package org.spinout.process.guard.rules;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.impl.calendar.CronTimer;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Whether the engine will understand a clock: it reads one only when a case comes to it, and stops there. */
final class ClockCheck implements Check {

    @Override
    public void read(Deployment deployment) {
        deployment
                .files()
                .models()
                .forEach((file, root) -> ModelElements.below(root).stream()
                        .filter(ModelElements::isTimer)
                        .forEach(event -> event.elements("timerEventDefinition").stream()
                                .flatMap(timer -> timer.elements().stream())
                                .filter(time -> !time.getText().isBlank() && !Expressions.isExpression(time.getText()))
                                .forEach(time -> require(deployment.findings(), Place.of(file, event), time))));
    }

    private static void require(Findings findings, Place place, Element time) {
        var text = time.getText().strip();
        var isRead = switch (time.getTagName()) {
            case "timeDuration" -> isDuration(text);
            case "timeDate" -> isDuration(text) || isMoment(text);
            case "timeCycle" -> text.startsWith("R") ? isRepetition(text) : isCron(text);
            default -> true;
        };
        findings.require(
                isRead,
                "readable-clocks",
                place,
                place.words() + " has the clock " + Findings.quoted(text) + ", which cannot be read.");
    }

    private static boolean isDuration(String text) {
        try {
            DatatypeFactory.newDefaultInstance().newDuration(text);
            return text.startsWith("P");
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        try {
            DateTimeFormatter.ISO_DATE_TIME.parse(text);
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /** Such as {@code R3/P1D}, or with a moment it begins at or ends. */
    private static boolean isRepetition(String text) {
        var parts = text.split("/", -1);
        var isDone = parts.length == 2 || parts.length == 3;
        for (var part = 1; isDone && part < parts.length; part++) {
            isDone = isDuration(parts[part]) || isMoment(parts[part]);
        }
        return isDone && parts[0].matches("R\\d{0,6}");
    }

    private static boolean isCron(String text) {
        try {
            CronTimer.parse(text);
            return true;
        } catch (ParseException | RuntimeException unreadable) {
            return false;
        }
    }
}
