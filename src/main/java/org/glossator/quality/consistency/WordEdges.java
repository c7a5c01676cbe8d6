package org.glossator.quality.consistency;

import java.util.Arrays;

/// Where a word leads to in a tree of words: nodes and words are numbers, and a project has
/// hundreds of thousands of either, so they lie side by side in one table.
final class WordEdges {

    static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] nodes = new int[keys.length];
    private int count;

    WordEdges() {
        Arrays.fill(nodes, NONE);
    }

    /// The node that this word leads to, or [#NONE].
    int follow(int node, int word) {
        long key = key(node, word);
        int slot = slot(key);
        while (nodes[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & nodes.length - 1;
        }
        return nodes[slot];
    }

    /// Adds a way that is not there yet.
    void add(int node, int word, int to) {
        if (2 * ++count > nodes.length) {
            grow();
        }
        put(key(node, word), to);
    }

    private void put(long key, int to) {
        int slot = slot(key);
        while (nodes[slot] != NONE) {
            slot = slot + 1 & nodes.length - 1;
        }
        keys[slot] = key;
        nodes[slot] = to;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[keys.length];
        Arrays.fill(nodes, NONE);
        for (int i = 0; i < oldNodes.length; i++) {
            if (oldNodes[i] != NONE) {
                put(oldKeys[i], oldNodes[i]);
            }
        }
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word & 0xffff_ffffL;
    }

    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 32) & nodes.length - 1;
    }
}
