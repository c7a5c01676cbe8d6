package org.glossator.detect.text;

/// An index from hashes to numbers above 0; immutable once built.
public final class HashIndex {

    private final LongIntTable table;

    private HashIndex(LongIntTable table) {
        this.table = table;
    }

    /// The number stored under the hash, or 0.
    public int get(long hash) {
        return table.get(hash);
    }

    /// Collects numbers under their hashes.
    public static final class Builder {

        private final LongIntTable table;

        public Builder(int expected) {
            table = new LongIntTable(expected);
        }

        /// Keeps the number that is there already, if one is.
        public void putIfAbsent(long hash, int value) {
            if (table.get(hash) == 0) {
                table.put(hash, value);
            }
        }

        public HashIndex build() {
            return new HashIndex(table);
        }
    }
}
