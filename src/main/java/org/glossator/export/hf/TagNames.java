package org.glossator.export.hf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.export.FormatOptions;
import org.glossator.export.OverlapPolicy;
import org.glossator.export.TagScheme;
import org.glossator.schema.Label;

/// The tags of a dataset by their numbers: `O`, then those of the schema's labels, then those of
/// labels that only letters have, in the order in which they come.
final class TagNames {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final FormatOptions options;

    TagNames(FormatOptions options) {
        this.options = options;
        number("O");
        for (Label label : options.schema().labels()) {
            for (String prefix : prefixes()) {
                number(prefix + label.id());
            }
        }
    }

    TagScheme scheme() {
        return options.tags();
    }

    OverlapPolicy overlap() {
        return options.overlap().inOneFile();
    }

    long number(String tag) {
        return numbers.computeIfAbsent(tag, _ -> numbers.size());
    }

    List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    private List<String> prefixes() {
        return switch (options.tags()) {
            case IOB2, IOB1 -> List.of("B-", "I-");
            case BILOU -> List.of("B-", "I-", "L-", "U-");
        };
    }
}
