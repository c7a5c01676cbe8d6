package org.glossator.quality;

/// Precision, recall and F1 as the counts that they are made of, after van Rijsbergen, *Information
/// Retrieval* (1979).
///
/// @param gold the number of gold spans
/// @param predicted the number of predicted spans
/// @param matched how many of the one were matched with one of the other, one to one
public record Score(long gold, long predicted, long matched) {

    public static final Score NONE = new Score(0, 0, 0);

    public Score {
        if (matched < 0 || matched > gold || matched > predicted) {
            throw new IllegalArgumentException(
                    "%d of %d gold and %d predicted".formatted(matched, gold, predicted));
        }
    }

    /// matched / predicted; 0 if nothing was predicted.
    public double precision() {
        return predicted == 0 ? 0 : (double) matched / predicted;
    }

    /// matched / gold; 0 if there is no gold.
    public double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }

    /// The harmonic mean of precision and recall, 2·matched / (gold + predicted); 0 if there is
    /// neither gold nor prediction.
    public double f1() {
        return gold + predicted == 0 ? 0 : 2.0 * matched / (gold + predicted);
    }

    public Score plus(Score other) {
        return new Score(gold + other.gold, predicted + other.predicted, matched + other.matched);
    }
}
