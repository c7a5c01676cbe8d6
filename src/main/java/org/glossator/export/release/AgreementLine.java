package org.glossator.export.release;

import org.jspecify.annotations.Nullable;

/// How far two reviewers agree, as `quality` measured it when the release was made.
///
/// @param reviewers by their pseudonyms
/// @param letters how many both had done
/// @param strict F1 of the spans, or `null` where it says nothing; as the others
/// @param low where its interval of 95 per cent begins
/// @param high where that ends
/// @param kappa Cohen's, on tokens
/// @param alpha Krippendorff's, for unitising
public record AgreementLine(
        String reviewers,
        long letters,
        @Nullable Double strict,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double kappa,
        @Nullable Double alpha) {}
