package org.glossator.quality.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glossator.letter.Span;

/// What each token of a letter is labelled with, by one reviewer. A token is in a span if they
/// share a code unit.
final class TokenLabels {

    static final long NONE = 0;

    /// For each token the sum of the numbers of its labels. The numbers are spread over 64 bits, so
    /// that different sets of labels have different sums for all that one will ever see.
    private final long[] all;

    private final Map<String, long[]> marked;

    private TokenLabels(long[] all, Map<String, long[]> marked) {
        this.all = all;
        this.marked = marked;
    }

    static TokenLabels of(Tokens tokens, Map<String, List<Span>> spans) {
        long[] all = new long[tokens.count()];
        Map<String, long[]> marked = new HashMap<>();
        spans.forEach((label, places) -> {
            long number = number(label);
            long[] bits = new long[(tokens.count() + 63) / 64];
            for (Span span : places) {
                for (int t = tokens.firstEndingAfter(span.start()); tokens.isIn(t, span); t++) {
                    if ((bits[t >> 6] & 1L << t) == 0) {
                        bits[t >> 6] |= 1L << t;
                        all[t] += number;
                    }
                }
            }
            marked.put(label, bits);
        });
        return new TokenLabels(all, marked);
    }

    /// Compares the whole labelling, token by token.
    static void compare(TokenLabels left, TokenLabels right, KappaTally tally) {
        long unlabelled = 0;
        for (int t = 0; t < left.all.length; t++) {
            if (left.all[t] == NONE && right.all[t] == NONE) {
                unlabelled++;
            } else {
                tally.add(left.all[t], right.all[t], 1);
            }
        }
        tally.add(NONE, NONE, unlabelled);
    }

    /// Compares one label only: is a token in it or not?
    static void compare(TokenLabels left, TokenLabels right, String label, KappaTally tally) {
        long[] none = new long[(left.all.length + 63) / 64];
        long[] a = left.marked.getOrDefault(label, none);
        long[] b = right.marked.getOrDefault(label, none);
        long both = 0;
        long onlyLeft = 0;
        long onlyRight = 0;
        for (int i = 0; i < none.length; i++) {
            both += Long.bitCount(a[i] & b[i]);
            onlyLeft += Long.bitCount(a[i] & ~b[i]);
            onlyRight += Long.bitCount(b[i] & ~a[i]);
        }
        tally.add(1, 1, both);
        tally.add(1, NONE, onlyLeft);
        tally.add(NONE, 1, onlyRight);
        tally.add(NONE, NONE, left.all.length - both - onlyLeft - onlyRight);
    }

    private static long number(String label) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < label.length(); i++) {
            hash = (hash ^ label.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 32;
    }
}
