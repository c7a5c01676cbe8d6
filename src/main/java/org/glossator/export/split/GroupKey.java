package org.glossator.export.split;

import org.glossator.letter.Digest;

/// A group's key: the SHA-256 of the text of its first letter, which stays the first however many
/// come after it.
final class GroupKey {

    private static final double DIGITS_13 = 1L << 52;

    private GroupKey() {}

    /// The side of a group: its key and the seed, hashed, are a fraction from 0 to 1 that lies on
    /// one of the sides. When the ratio changes a little, few groups change theirs.
    static Side side(String key, long seed, SplitRatio ratio) {
        String hash = Digest.of(seed + ":" + key).hex();
        return ratio.side(Long.parseLong(hash.substring(0, 13), 16) / DIGITS_13);
    }
}
