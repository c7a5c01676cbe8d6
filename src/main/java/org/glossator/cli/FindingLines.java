package org.glossator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.FindingDigest;
import org.glossator.quality.consistency.Place;

/// Findings, one a line.
///
/// @param names of the letters by their numbers
record FindingLines(PrintWriter out, Map<Long, String> names, boolean json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int MOST_PLACES = 5;

    private record Words(String kind, String text, String detail) {}

    void print(Finding finding) throws JsonProcessingException {
        Words words = words(finding);
        if (json) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("id", FindingDigest.of(finding).shortForm());
            values.put("kind", words.kind());
            values.put("text", words.text());
            values.put("detail", words.detail());
            values.put("places", finding.places().stream().map(this::values).toList());
            out.println(JSON.writeValueAsString(values));
            return;
        }
        List<Place> places = finding.places();
        String more = places.size() > MOST_PLACES ? " …" : "";
        out.println(
                String.join(
                        "\t",
                        words.kind(),
                        words.text(),
                        words.detail(),
                        places.stream()
                                        .limit(MOST_PLACES)
                                        .map(this::text)
                                        .collect(Collectors.joining(" "))
                                + more));
    }

    private static Words words(Finding finding) {
        return switch (finding) {
            case Finding.LabelledDifferently f ->
                    new Words("labelled-differently", f.text(), counts(f.labels()));
            case Finding.NotEverywhere f ->
                    new Words(
                            "not-everywhere",
                            f.text(),
                            "%s ×%d, unlabelled ×%d"
                                    .formatted(f.label(), f.labelled(), f.unlabelled()));
            case Finding.RareOverlap f ->
                    new Words("rare-overlap", "", f.outer() + " overlaps " + f.inner());
            case Finding.ValueDiffers f ->
                    new Words(
                            "value-differs",
                            f.text(),
                            f.attribute().label()
                                    + "."
                                    + f.attribute().attribute()
                                    + ": "
                                    + counts(f.values()));
            case Finding.ValueNotOfText f ->
                    new Words("value-not-of-text", f.text(), f.label() + ": " + f.problem());
            case Finding.MissingAttribute f ->
                    new Words(
                            "missing-attribute",
                            f.text(),
                            f.attribute().label() + " without " + f.attribute().attribute());
        };
    }

    private static String counts(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " ×" + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String text(Place place) {
        return "%s:%d-%d".formatted(name(place), place.span().start(), place.span().end());
    }

    private Map<String, Object> values(Place place) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("letter", name(place));
        values.put("start", place.span().start());
        values.put("end", place.span().end());
        return values;
    }

    private String name(Place place) {
        return names.getOrDefault(place.letter(), Long.toString(place.letter()));
    }
}
