package org.glossator.detect.text;

/// An index from hashes to numbers above 0; immutable once built.
public final class HashIndex {

    private static final int FILTER_BITS = 20;

    private final LongIntTable table;

    /// A bit for the high bits of every hash: small enough to stay in a cache, it turns nearly
    /// every hash away that is not in the table.
    private final long[] filter;

    private HashIndex(LongIntTable table, long[] filter) {
        this.table = table;
        this.filter = filter;
    }

    /// The number stored under the hash, or 0.
    public int get(long hash) {
        int bit = bit(hash);
        return (filter[bit >>> 6] & 1L << bit) == 0 ? 0 : table.get(hash);
    }

    private static int bit(long hash) {
        return (int) ((hash ^ hash >>> 31) * 0x94D049BB133111EBL >>> 64 - FILTER_BITS);
    }

    /// Collects numbers under their hashes.
    public static final class Builder {

        private final LongIntTable table;
        private final long[] filter = new long[1 << FILTER_BITS - 6];

        public Builder(int expected) {
            table = new LongIntTable(expected);
        }

        /// Keeps the number that is there already, if one is.
        public void putIfAbsent(long hash, int value) {
            if (table.get(hash) == 0) {
                table.put(hash, value);
                int bit = bit(hash);
                filter[bit >>> 6] |= 1L << bit;
            }
        }

        public HashIndex build() {
            return new HashIndex(table, filter);
        }
    }
}
