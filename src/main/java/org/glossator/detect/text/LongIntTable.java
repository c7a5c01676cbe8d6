package org.glossator.detect.text;

/// An open-addressing table from hashes to positive numbers; at most half full. Hash and number
/// stand side by side, so that finding one costs one line of cache.
final class LongIntTable {

    private static final long FACTOR = 0xBF58476D1CE4E5B9L;

    /// Hashes at even places, their numbers behind them; a number of 0 is an empty place.
    private long[] table = {};

    private int shift;
    private int size;

    LongIntTable(int expected) {
        allocate(Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(expected, 1))));
    }

    private void allocate(int bits) {
        table = new long[2 << bits];
        shift = 64 - bits;
    }

    /// The number stored under the hash, or 0.
    int get(long key) {
        return (int) table[find(key) + 1];
    }

    /// Stores a number above 0 under the hash, in place of what was there.
    void put(long key, int value) {
        if (4 * (size + 1) > table.length) {
            grow();
        }
        int at = find(key);
        if (table[at + 1] == 0) {
            size++;
        }
        table[at] = key;
        table[at + 1] = value;
    }

    int size() {
        return size;
    }

    /// The place of the hash, or the empty one where it would go.
    private int find(long key) {
        int mask = table.length - 1;
        int at = slot(key, shift) << 1;
        while (table[at] != key && table[at + 1] != 0) {
            at = at + 2 & mask;
        }
        return at;
    }

    /// Where a table of `2^(64 - shift)` places looks first.
    static int slot(long key, int shift) {
        return (int) ((key ^ key >>> 29) * FACTOR >>> shift);
    }

    private void grow() {
        long[] old = table;
        allocate(65 - shift);
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int at = find(old[i]);
                table[at] = old[i];
                table[at + 1] = old[i + 1];
            }
        }
    }

    /// Calls back for every entry.
    void forEach(Entries entries) {
        for (int i = 0; i < table.length; i += 2) {
            if (table[i + 1] != 0) {
                entries.entry(table[i], (int) table[i + 1]);
            }
        }
    }

    /// Takes entries.
    interface Entries {
        void entry(long key, int value);
    }
}
