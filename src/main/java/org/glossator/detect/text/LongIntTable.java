package org.glossator.detect.text;

/// An open-addressing table from hashes to positive numbers; at most half full.
final class LongIntTable {

    private static final long FACTOR = 0xBF58476D1CE4E5B9L;

    private long[] keys;
    private int[] values;
    private int shift;
    private int size;

    LongIntTable(int expected) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(expected, 1)));
        allocate(bits);
    }

    private void allocate(int bits) {
        keys = new long[1 << bits];
        values = new int[1 << bits];
        shift = 64 - bits;
    }

    /// The number stored under the hash, or 0.
    int get(long key) {
        int mask = keys.length - 1;
        for (int at = slot(key); ; at = at + 1 & mask) {
            int value = values[at];
            if (value == 0 || keys[at] == key) {
                return value;
            }
        }
    }

    /// Stores a number above 0 under the hash, in place of what was there.
    void put(long key, int value) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int at = find(key);
        if (values[at] == 0) {
            size++;
        }
        keys[at] = key;
        values[at] = value;
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        return (int) ((key ^ key >>> 29) * FACTOR >>> shift);
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = slot(key);
        while (values[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        allocate(65 - shift);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
