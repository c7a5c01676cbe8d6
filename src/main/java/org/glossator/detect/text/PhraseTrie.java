package org.glossator.detect.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Phrases of words, numbers and marks, found at a token in one walk; the longest one wins. What
/// blanks and line breaks stand inside a phrase does not matter, a parting ends it.
///
/// @param <T> what a phrase stands for
public final class PhraseTrie<T> {

    private static final long NOTHING = -1;

    /// The node of each first word, 0 if none.
    private final int[] roots;

    private final LongIntTable steps;

    /// By node: its phrase's place in `values` plus one, or 0; negative if nothing follows.
    private final int[] ends;

    private final List<T> values;

    private PhraseTrie(int[] roots, LongIntTable steps, int[] ends, List<T> values) {
        this.roots = roots;
        this.steps = steps;
        this.ends = ends;
        this.values = values;
    }

    /// The longest phrase that begins at the token, as a handle for [#lastOf] and [#valueOf];
    /// negative if there is none.
    public long longestAt(Tokens tokens, int token) {
        int word = tokens.word(token);
        if (word == 0 || word >= roots.length || roots[word] == 0) {
            return NOTHING;
        }
        int node = roots[word];
        long found = NOTHING;
        for (int t = token; ; ) {
            int end = ends[node];
            if (end != 0) {
                found = (long) t << 32 | Math.abs(end) - 1;
                if (end < 0) {
                    return found;
                }
            }
            int next = tokens.word(++t);
            if (next == 0 || tokens.parted(t)) {
                return found;
            }
            node = steps.get(key(node, next));
            if (node == 0) {
                return found;
            }
        }
    }

    /// The last token of a phrase that was found.
    public int lastOf(long found) {
        return (int) (found >>> 32);
    }

    public T valueOf(long found) {
        return values.get((int) found);
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    /// Collects phrases.
    public static final class Builder<T> {

        private int[] roots = new int[1024];
        private final LongIntTable steps = new LongIntTable(1024);
        private int[] ends = new int[1024];
        private boolean[] inner = new boolean[1024];
        private final List<T> values = new ArrayList<>();
        private int nodes = 1;

        /// Adds a phrase; one that is there already keeps what it stood for.
        ///
        /// @param words numbers in the vocabulary, at least one
        public void add(int[] words, int length, T value) {
            int node = root(words[0]);
            for (int i = 1; i < length; i++) {
                inner[node] = true;
                int next = steps.get(key(node, words[i]));
                if (next == 0) {
                    next = node();
                    steps.put(key(node, words[i]), next);
                }
                node = next;
            }
            if (ends[node] == 0) {
                values.add(value);
                ends[node] = values.size();
            }
        }

        private int root(int word) {
            if (word >= roots.length) {
                roots = Arrays.copyOf(roots, Math.max(word + 1, roots.length * 2));
            }
            if (roots[word] == 0) {
                roots[word] = node();
            }
            return roots[word];
        }

        private int node() {
            if (nodes == ends.length) {
                ends = Arrays.copyOf(ends, nodes * 2);
                inner = Arrays.copyOf(inner, nodes * 2);
            }
            return nodes++;
        }

        public PhraseTrie<T> build() {
            int[] finished = Arrays.copyOf(ends, nodes);
            for (int i = 0; i < nodes; i++) {
                finished[i] = inner[i] ? finished[i] : -finished[i];
            }
            return new PhraseTrie<>(roots, steps, finished, List.copyOf(values));
        }
    }
}
