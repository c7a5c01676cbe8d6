package org.glossator.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.glossator.schema.LabelSchema;

/// What a format is made with; each takes what it has a use for.
///
/// @param schema the labels that the export may have
/// @param overlap for formats that cannot carry overlapping spans
/// @param tags for formats that tag tokens
/// @param decisions what a letter decides, for the table of decisions
public record FormatOptions(
        LabelSchema schema,
        OverlapPolicy overlap,
        TagScheme tags,
        Function<ExportedLetter, List<Decision>> decisions) {

    /// Options without a table of decisions.
    public FormatOptions(LabelSchema schema, OverlapPolicy overlap, TagScheme tags) {
        this(schema, overlap, tags, _ -> List.of());
    }

    public static FormatOptions standard(LabelSchema schema) {
        return new FormatOptions(schema, new OverlapPolicy.Longest(), TagScheme.IOB2);
    }

    public FormatOptions withTags(TagScheme scheme) {
        return new FormatOptions(schema, overlap, scheme, decisions);
    }

    public FormatOptions withDecisions(Function<ExportedLetter, List<Decision>> reading) {
        return new FormatOptions(schema, overlap, tags, reading);
    }

    /// What a manifest notes of them.
    public Map<String, String> toMap() {
        return Map.of("overlap", overlap.words(), "tags", tags.id());
    }

    /// What [#toMap] noted; reading an export back needs no labels.
    ///
    /// @throws IllegalArgumentException if the options are none
    public static FormatOptions of(Map<String, String> options, LabelSchema schema) {
        return new FormatOptions(
                schema,
                OverlapPolicy.parse(options.getOrDefault("overlap", "longest")),
                TagScheme.of(options.getOrDefault("tags", "iob2")));
    }
}
