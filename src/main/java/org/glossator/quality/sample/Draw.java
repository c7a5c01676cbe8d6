package org.glossator.quality.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/// Draws a sample without replacement from strata that go by one by one, in any mixture, each item
/// of a stratum as likely as the other (selection sampling: Knuth, *The Art of Computer
/// Programming* 2, 3.4.2, algorithm S).
///
/// The same seed draws the same items from the same lot, since each stratum has its own
/// [java.util.Random], whose numbers Java prescribes. Used by one thread.
public final class Draw {

    private final Map<String, Stratum> strata = new HashMap<>();

    /// @param lots how many each stratum has
    /// @param parts how many to draw of each
    public Draw(Map<String, Long> lots, Map<String, Long> parts, long seed) {
        parts.forEach((name, part) -> {
            // Not the seed alone: strata of one size would be drawn at the same places.
            Random random = new Random(spread(seed + spread(name.hashCode())));
            strata.put(name, new Stratum(lots.getOrDefault(name, 0L), part, random));
        });
    }

    /// Whether the next item of this stratum is in the sample.
    public boolean takes(String stratum) {
        Stratum of = strata.get(stratum);
        return of != null && of.takesNext();
    }

    /// Random's first numbers are much alike for seeds that are: SplitMix64's last steps (Steele,
    /// Lea, Flood 2014) set them far apart.
    private static long spread(long seed) {
        long z = seed + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private static final class Stratum {
        private final Random random;
        private long left;
        private long wanted;

        Stratum(long left, long wanted, Random random) {
            this.left = left;
            this.wanted = wanted;
            this.random = random;
        }

        boolean takesNext() {
            if (left <= 0) {
                return false;
            }
            boolean taken = random.nextDouble() * left < wanted;
            left--;
            wanted -= taken ? 1 : 0;
            return taken;
        }
    }
}
