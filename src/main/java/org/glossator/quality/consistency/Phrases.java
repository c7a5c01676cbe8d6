package org.glossator.quality.consistency;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ObjIntConsumer;

/// Finds folded texts in letters, beginning at words. The texts form a tree, word after word, each
/// as far down as it takes to tell it from the others: thousands of citations may begin with the
/// same ten words.
final class Phrases {

    /// A text that was found.
    record Found(String folded, int start) {}

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final List<String> texts;

    /// By text: the next one that ends with the same words.
    private final int[] next;

    private final WordEdges edges = new WordEdges();

    /// By node: the first of the texts that end there or, where no other text comes this way, of
    /// those that go on.
    private int[] first = {NONE};

    /// By node: where in its text the words begin that have no nodes yet; [#NONE] if it has ended.
    private int[] rest = {NONE};

    private int nodes = 1;

    Phrases(Collection<String> folded) {
        texts = List.copyOf(folded);
        next = new int[texts.size()];
        Arrays.fill(next, NONE);
        for (int text = 0; text < next.length; text++) {
            insert(text, ROOT, 0);
        }
    }

    /// Tells each place where one of the texts stands: the text with where it begins, and where it
    /// ends.
    void find(CharSequence text, ObjIntConsumer<Found> found) {
        Words words = Words.of(text);
        for (int word = 0; word < words.count(); word++) {
            int node = ROOT;
            int at = word;
            while (node != NONE && at < words.count()) {
                node = edges.follow(node, words.hash(at++));
                if (node != NONE) {
                    look(node, text, words.start(word), found);
                }
            }
        }
    }

    private void look(int node, CharSequence text, int start, ObjIntConsumer<Found> found) {
        for (int i = first[node]; i != NONE; i = next[i]) {
            int stop = FoldedText.matches(texts.get(i), text, start);
            if (stop >= 0) {
                found.accept(new Found(texts.get(i), start), stop);
            }
        }
    }

    private void insert(int text, int from, int offset) {
        String words = texts.get(text);
        int node = from;
        int at = offset;
        while (at < words.length()) {
            int end = Words.end(words, at);
            int following = Words.skipBlanks(words, end);
            int word = Words.hash(words, at, end);
            int to = edges.follow(node, word);
            if (to == NONE) {
                edges.add(node, word, leaf(text, following < words.length() ? following : NONE));
                return;
            }
            pushDown(to);
            node = to;
            at = following;
        }
        next[text] = first[node];
        first[node] = text;
    }

    /// Another text comes through this node: the one that stood for all below goes on by itself.
    private void pushDown(int node) {
        int offset = rest[node];
        if (offset != NONE) {
            int text = first[node];
            first[node] = NONE;
            rest[node] = NONE;
            insert(text, node, offset);
        }
    }

    private int leaf(int text, int offset) {
        if (nodes == first.length) {
            first = Arrays.copyOf(first, 2 * nodes);
            rest = Arrays.copyOf(rest, 2 * nodes);
        }
        first[nodes] = text;
        rest[nodes] = offset;
        return nodes++;
    }
}
