package org.spinout.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for one content, so that equal answers have equal hashes: keys sorted, no white space, numbers with exactly
 * the digits they came with, and nothing said about fields that hold nothing.
 */
final class CanonicalJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(com.fasterxml.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            // Otherwise 1250.50 is read back as 1250.5.
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private CanonicalJson() {}

    static String write(Map<String, ? extends @Nullable Object> fields) {
        try {
            return MAPPER.writeValueAsString(plainMap(fields));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Map<String, Object> read(String json) {
        try {
            var fields = MAPPER.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
            fields.replaceAll((field, value) -> plain(value));
            return fields;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether a text is one JSON object, whatever is in it. */
    static boolean isObject(String json) {
        try {
            return MAPPER.readerFor(Map.class)
                            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .readValue(json)
                    != null;
        } catch (JsonProcessingException noObject) {
            return false;
        }
    }

    static String hash(String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static LocalDate day(String text) {
        return text.length() == 10
                ? LocalDate.parse(text)
                : Instant.parse(text).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Map<String, Object> plainMap(Map<?, ?> map) {
        var plain = new TreeMap<String, Object>();
        map.forEach((key, value) -> {
            if (value != null) {
                plain.put(String.valueOf(key), plain(value));
            }
        });
        return plain;
    }

    private static List<@Nullable Object> plainList(Iterable<?> values) {
        var plain = new ArrayList<@Nullable Object>();
        values.forEach(value -> plain.add(value == null ? null : plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Number number) {
            return exact(number);
        }
        if (value instanceof Map<?, ?> map) {
            return plainMap(map);
        }
        if (value instanceof Iterable<?> values) {
            return plainList(values);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return time(value);
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigInteger whole) {
            return new BigDecimal(whole);
        }
        if (number instanceof Double || number instanceof Float) {
            return new BigDecimal(number.toString());
        }
        return BigDecimal.valueOf(number.longValue());
    }

    /** A date field reaches us as a {@link Date} at midnight; that is a day, and nothing more is known. */
    private static String time(Object value) {
        if (value instanceof java.sql.Date day) {
            return day.toLocalDate().toString();
        }
        if (value instanceof Date date) {
            var moment = date.toInstant().atZone(ZoneOffset.UTC);
            return moment.toLocalTime().toNanoOfDay() == 0
                    ? moment.toLocalDate().toString()
                    : moment.toInstant().toString();
        }
        if (value instanceof LocalDate || value instanceof Instant) {
            return value.toString();
        }
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_INSTANT.format(moment);
        }
        if (value instanceof ZonedDateTime moment) {
            return DateTimeFormatter.ISO_INSTANT.format(moment);
        }
        throw new IllegalArgumentException(
                "A form field cannot hold a " + value.getClass().getName());
    }
}
