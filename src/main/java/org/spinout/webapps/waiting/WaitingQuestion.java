package org.spinout.webapps.waiting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.waiting.WaitingAsk;
import org.spinout.proposal.ProposalSize;
import org.spinout.shared.Refusal;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader typed to narrow the figures; nothing, or an empty text, asks for all. Components are named as the request's
 * parameters.
 *
 * @param process the id of a model
 * @param version of it
 * @param body the id of a body
 * @param scheme the code of a scheme
 * @param size {@code small}, {@code standard} or {@code large}
 * @param from the first day of the period; a year ago where none is given
 * @param until its last day; today where none is given
 */
record WaitingQuestion(
        @Nullable String process,
        @Nullable String version,
        @Nullable String body,
        @Nullable String scheme,
        @Nullable String size,
        @Nullable String from,
        @Nullable String until) {

    private static final int LONGEST = 255;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    /**
     * The question in the terms of the figures.
     *
     * @param seen the bodies whose figures the reader may see
     * @throws Refusal when it makes no sense, or names a body that is none of these
     */
    WaitingAsk read(Set<String> seen, LocalDate today) {
        if (Stream.of(process, body, scheme).anyMatch(text -> text != null && text.length() > LONGEST)) {
            throw new Refusal("This question is too long.");
        }
        var first = day("from", from, today.minusYears(1));
        var last = day("until", until, today);
        if (last.isBefore(first)) {
            throw new Refusal("until", "min", "The period ends before it begins.");
        }
        var one = given(body);
        if (one != null && !seen.contains(one)) {
            throw new Refusal(
                    "body", "allowedValues", "There is no organisation with that id whose figures you may see.");
        }
        return new WaitingAsk(given(process), number(), null, one, given(scheme), sizeName(), first, last);
    }

    private @Nullable Integer number() {
        var text = given(version);
        if (text != null && !text.matches("[1-9]\\d{0,6}")) {
            throw new Refusal("version", "min", "A version is a number from 1.");
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private @Nullable String sizeName() {
        var text = given(size);
        return text == null ? null : ProposalSize.ofCode(text).name();
    }

    private static LocalDate day(String field, @Nullable String text, LocalDate otherwise) {
        var written = given(text);
        try {
            var day = written == null ? otherwise : LocalDate.parse(written);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                throw new Refusal(field, "min", "Choose days between 2000 and 2100.");
            }
            return day;
        } catch (DateTimeException noDay) {
            throw new Refusal(field, "date", "Write days as year-month-day, such as 2026-06-30.");
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The narrowing as part of an address: {@code body=b1001&size=small}; empty for none. The model is left out. */
    String query() {
        return Stream.of(
                        pair("version", version),
                        pair("body", body),
                        pair("scheme", scheme),
                        pair("size", size),
                        pair("from", from),
                        pair("until", until))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, @Nullable String value) {
        var text = given(value);
        return text == null
                ? ""
                : UriComponentsBuilder.newInstance()
                        .queryParam(name, "{value}")
                        .encode()
                        .buildAndExpand(text)
                        .toUriString()
                        .substring(1);
    }
}
