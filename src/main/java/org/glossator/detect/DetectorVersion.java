package org.glossator.detect;

import java.util.List;
import org.glossator.letter.Digest;

/// What tells the rules and lexicon that the detectors ship with from those of other versions.
public final class DetectorVersion {

    private static final List<String> FILES =
            List.of(
                    "rules/words.txt",
                    "rules/documents.tsv",
                    "rules/date.rules",
                    "rules/drug.rules",
                    "rules/decision.rules",
                    "rules/citation.rules",
                    "lexicon/english.txt",
                    "lexicon/clinical.txt",
                    "lexicon/drugs.tsv");

    private DetectorVersion() {}

    /// The beginning of the SHA-256 of all their files.
    public static String shipped() {
        StringBuilder digests = new StringBuilder();
        FILES.forEach(file -> digests.append(Digest.of(Assets.text(file)).hex()));
        return Digest.of(digests.toString()).shortForm();
    }
}
