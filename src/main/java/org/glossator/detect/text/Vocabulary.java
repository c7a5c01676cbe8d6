package org.glossator.detect.text;

import java.util.Arrays;

/// The words that the detectors know, each with a number and its traits.
///
/// Numbers below [#FIRST_WORD] are those of the ASCII marks themselves, so that a phrase can hold
/// marks as well as words; 0 is a word that is not known. Immutable once built.
public final class Vocabulary {

    /// Numbers from here on are words; those of [Word] come first, in its order.
    public static final int FIRST_WORD = 128;

    /// Hash, number, traits and nothing by turns: all that a word has stands in one line of cache.
    private final long[] table;

    private final int shift;
    private final byte[] values;

    private Vocabulary(long[] table, int shift, byte[] values) {
        this.table = table;
        this.shift = shift;
        this.values = values;
    }

    /// The place of the word with this [hash][WordHash], for [#id] and [#traits]; a place of no
    /// word if it is not known.
    int place(long hash) {
        int mask = table.length - 1;
        int at = LongIntTable.slot(hash, shift) << 2;
        while (table[at] != hash && table[at + 1] != 0) {
            at = at + 4 & mask;
        }
        return at;
    }

    /// The number of the word at a place, or 0 if there is none.
    int id(int place) {
        return (int) table[place + 1];
    }

    /// The traits of the word at a place, a set of [Trait] bits.
    long traits(int place) {
        return table[place + 2];
    }

    /// The number that a word stands for (the month of `january`, the 3 of `three`), or 0.
    public int value(int id) {
        return values[id];
    }

    public int size() {
        return values.length;
    }

    /// Collects words; numbers are given in the order of adding.
    public static final class Builder {

        private final LongIntTable ids = new LongIntTable(60_000);
        private long[] traits = new long[65_536];
        private byte[] values = new byte[65_536];
        private int next = FIRST_WORD;

        public Builder() {
            for (Word word : Word.values()) {
                add(word.text());
            }
        }

        /// The number of the word, given now if it is new.
        public int add(CharSequence word) {
            return add(WordHash.of(word, 0, word.length()));
        }

        /// The number of the word with this hash, given now if it is new.
        public int add(long hash) {
            int id = ids.get(hash);
            if (id != 0) {
                return id;
            }
            if (next == traits.length) {
                traits = Arrays.copyOf(traits, next * 2);
                values = Arrays.copyOf(values, next * 2);
            }
            ids.put(hash, next);
            return next++;
        }

        public void trait(int id, long bits) {
            traits[id] |= bits;
        }

        public void value(int id, int value) {
            values[id] = (byte) value;
        }

        public long traits(int id) {
            return traits[id];
        }

        /// Whether the word is one of those that the grammars ask for by name.
        public boolean isGrammar(int id) {
            return id < FIRST_WORD + Word.values().length;
        }

        public Vocabulary build() {
            int bits = 33 - Integer.numberOfLeadingZeros(next);
            Vocabulary built =
                    new Vocabulary(new long[4 << bits], 64 - bits, Arrays.copyOf(values, next));
            ids.forEach(
                    new LongIntTable.Entries() {
                        @Override
                        public void entry(long hash, int id) {
                            int at = built.place(hash);
                            built.table[at] = hash;
                            built.table[at + 1] = id;
                            built.table[at + 2] = traits[id];
                        }
                    });
            return built;
        }
    }
}
