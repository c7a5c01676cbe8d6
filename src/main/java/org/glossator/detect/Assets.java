package org.glossator.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glossator.detect.rule.RuleBook;

/// The data files that the detectors ship with.
final class Assets {

    private Assets() {}

    static String text(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/assets/".concat(name))) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no assets/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleBook rules() {
        StringBuilder rules = new StringBuilder();
        for (String label : List.of("date", "drug", "decision", "citation")) {
            rules.append(text("rules/".concat(label).concat(".rules")));
        }
        return RuleBook.parse(rules.toString());
    }
}
