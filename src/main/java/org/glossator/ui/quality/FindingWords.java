package org.glossator.ui.quality;

import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.quality.consistency.Finding;
import org.glossator.ui.Texts;

/// A finding in words.
record FindingWords(Texts texts) {

    /// What kind of inconsistency it is.
    String kind(Finding finding) {
        return texts.get(
                switch (finding) {
                    case Finding.LabelledDifferently _ -> "consistency.kind.labelled-differently";
                    case Finding.NotEverywhere _ -> "consistency.kind.not-everywhere";
                    case Finding.RareOverlap _ -> "consistency.kind.rare-overlap";
                    case Finding.ValueDiffers _ -> "consistency.kind.value-differs";
                    case Finding.ValueNotOfText _ -> "consistency.kind.value-not-of-text";
                    case Finding.MissingAttribute _ -> "consistency.kind.missing-attribute";
                });
    }

    /// The words in the letters that it is about; empty if it is about labels only.
    String text(Finding finding) {
        return switch (finding) {
            case Finding.LabelledDifferently f -> f.text();
            case Finding.NotEverywhere f -> f.text();
            case Finding.RareOverlap _ -> "";
            case Finding.ValueDiffers f -> f.text();
            case Finding.ValueNotOfText f -> f.text();
            case Finding.MissingAttribute f -> f.text();
        };
    }

    /// What contradicts what.
    String detail(Finding finding) {
        return switch (finding) {
            case Finding.LabelledDifferently f -> counts(f.labels());
            case Finding.NotEverywhere f ->
                    texts.get(
                            "consistency.not-everywhere", f.label(), f.labelled(), f.unlabelled());
            case Finding.RareOverlap f -> texts.get("consistency.overlap", f.outer(), f.inner());
            case Finding.ValueDiffers f ->
                    texts.get(
                            "consistency.values",
                            f.attribute().label(),
                            f.attribute().attribute(),
                            counts(f.values()));
            case Finding.ValueNotOfText f -> f.label() + ": " + f.problem();
            case Finding.MissingAttribute f ->
                    texts.get(
                            "consistency.missing",
                            f.attribute().label(),
                            f.attribute().attribute());
        };
    }

    private String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> texts.get("consistency.count", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
