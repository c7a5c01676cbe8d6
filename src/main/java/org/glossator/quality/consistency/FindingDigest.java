package org.glossator.quality.consistency;

import org.glossator.letter.Digest;

/// What a finding says, without how often and where: a finding that is meant so is known by it when
/// letters have come in. If another label or value joins in, it is another finding.
public final class FindingDigest {

    private FindingDigest() {}

    public static Digest of(Finding finding) {
        return Digest.of(kind(finding) + "\n" + said(finding));
    }

    /// A word for what kind of finding it is, in small letters with hyphens. It is stored: it must
    /// not change.
    public static String kind(Finding finding) {
        return switch (finding) {
            case Finding.LabelledDifferently _ -> "labelled-differently";
            case Finding.NotEverywhere _ -> "not-everywhere";
            case Finding.RareOverlap _ -> "rare-overlap";
            case Finding.ValueDiffers _ -> "value-differs";
            case Finding.ValueNotOfText _ -> "value-not-of-text";
            case Finding.MissingAttribute _ -> "missing-attribute";
        };
    }

    private static String said(Finding finding) {
        return switch (finding) {
            case Finding.LabelledDifferently f -> lines(f.text(), lines(f.labels().keySet()));
            case Finding.NotEverywhere f -> lines(f.text(), f.label());
            case Finding.RareOverlap f -> lines(f.outer(), f.inner());
            case Finding.ValueDiffers f ->
                    lines(f.text(), lines(f.attribute()), lines(f.values().keySet()));
            case Finding.ValueNotOfText f -> lines(f.text(), f.label(), f.problem());
            case Finding.MissingAttribute f -> lines(f.text(), lines(f.attribute()));
        };
    }

    private static String lines(LabelAttribute attribute) {
        return lines(attribute.label(), attribute.attribute());
    }

    private static String lines(Iterable<String> parts) {
        return String.join("\n", parts);
    }

    private static String lines(String... parts) {
        return String.join("\n", parts);
    }
}
