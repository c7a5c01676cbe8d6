package org.glossator.session.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// The form of a package: a zip archive with `package.json`, `labels.json` (as a schema file), and
/// `letters.jsonl` if it goes out or `edits.jsonl` if it comes back, one letter a line.
final class PackageFile {

    static final String MANIFEST = "package.json";
    static final String LABELS = "labels.json";
    static final String LETTERS = "letters.jsonl";
    static final String EDITS = "edits.jsonl";

    /// In bytes, unpacked.
    static final long MOST_LETTERS = 4L * 1024 * 1024 * 1024;

    /// In bytes, of the parts that are not the letters.
    static final long MOST_SMALL = 4L * 1024 * 1024;

    /// In characters, of one letter with all that is said of it.
    static final int LONGEST_LINE = 32 * 1024 * 1024;

    /// How many times larger than packed a part may be: letters that are much alike pack well.
    static final long HIGHEST_RATIO = 500;

    /// Below this many bytes no ratio does harm.
    static final long SMALL = 1024L * 1024;

    private static final int DEEPEST = 100;

    /// ASCII only: half a surrogate pair would not survive UTF-8.
    static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LONGEST_LINE)
                                                    .build())
                                    .build())
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private PackageFile() {}
}
