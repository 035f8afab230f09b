package org.spinout.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One hash over many, such that each of the many can be shown to be under it without showing the others (RFC 6962 has the
 * shape: a leaf is hashed behind a 0, a pair behind a 1, and who has no neighbour moves up alone).
 */
final class MerkleTree {

    /** The root over no leaves. */
    static final String EMPTY = sha256(new byte[0]);

    private final List<List<String>> levels = new ArrayList<>();

    /** @param hashes as lower-case hexadecimal digits; their order counts */
    MerkleTree(List<String> hashes) {
        var level = hashes.stream().map(MerkleTree::leaf).toList();
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    String root() {
        var top = levels.get(levels.size() - 1);
        return top.isEmpty() ? EMPTY : top.get(0);
    }

    /** What stands beside the way from a leaf to the root, each behind the side it stands on: {@code L:…} or {@code R:…}. */
    List<String> path(int place) {
        var path = new ArrayList<String>();
        var at = place;
        for (var level : levels) {
            var neighbour = at % 2 == 0 ? at + 1 : at - 1;
            if (neighbour < level.size()) {
                path.add((neighbour < at ? "L:" : "R:") + level.get(neighbour));
            }
            at = at / 2;
        }
        return path;
    }

    /** The root that a hash leads to by a path. @throws IllegalArgumentException when the path is none */
    static String rootFrom(String hash, List<String> path) {
        var at = leaf(hash);
        for (var step : path) {
            var neighbour = step.length() > 2 ? step.substring(2) : "";
            at = switch (step.isEmpty() ? ' ' : step.charAt(0)) {
                case 'L' -> pair(neighbour, at);
                case 'R' -> pair(at, neighbour);
                default -> throw new IllegalArgumentException("\"" + step + "\" is no step of a path");
            };
        }
        return at;
    }

    static String sha256OfText(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> above(List<String> level) {
        var above = new ArrayList<String>();
        for (var at = 0; at < level.size(); at += 2) {
            above.add(at + 1 < level.size() ? pair(level.get(at), level.get(at + 1)) : level.get(at));
        }
        return above;
    }

    private static String leaf(String hash) {
        return hashed(0, HexFormat.of().parseHex(hash), new byte[0]);
    }

    private static String pair(String left, String right) {
        return hashed(1, HexFormat.of().parseHex(left), HexFormat.of().parseHex(right));
    }

    private static String hashed(int mark, byte[] left, byte[] right) {
        var bytes = new byte[1 + left.length + right.length];
        bytes[0] = (byte) mark;
        System.arraycopy(left, 0, bytes, 1, left.length);
        System.arraycopy(right, 0, bytes, 1 + left.length, right.length);
        return sha256(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
