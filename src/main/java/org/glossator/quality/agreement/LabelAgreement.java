package org.glossator.quality.agreement;

/// How far reviewers agree on one label, or on all.
///
/// @param left how many spans the first of each pair of reviewers has
/// @param right how many the second has
/// @param strict F1 of the one against the other, spans alike in start, end and label. The measure
///   to begin with, since it needs no notion of what is *not* a span; not corrected for chance,
///   which for spans is next to nothing (Hripcsak and Rothschild 2005, *JAMIA* 12)
/// @param overlap the same where sharing a code unit is enough: as `strict`, but boundaries do not
///   count. Far above `strict` it says that boundaries need a guideline
/// @param kappa Cohen's kappa on tokens: whether a token is in a span of the label; over all
///   labels, whether it is in the same ones. Corrected for chance, but most tokens are in no span,
///   so that the value depends on how rare the label is (Artstein and Poesio 2008, *Computational
///   Linguistics* 34): good for following one label over time, not for comparing labels
/// @param alpha Krippendorff's alpha for unitising, which takes boundaries by how far they are off,
///   is corrected for chance and holds for more than two reviewers. Long spans weigh by the square
///   of their length. 0.8 and above is what Krippendorff asks for, 0.667 for tentative conclusions
/// @param attributes the share of attribute values that are alike, over spans alike in start, end
///   and label; not corrected for chance
/// @param differences what the spans differ in
public record LabelAgreement(
        long left,
        long right,
        Estimate strict,
        Estimate overlap,
        Estimate kappa,
        Estimate alpha,
        Estimate attributes,
        Differences differences) {}
