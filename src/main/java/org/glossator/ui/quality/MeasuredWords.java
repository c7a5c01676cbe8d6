package org.glossator.ui.quality;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.util.StringConverter;
import org.glossator.session.Measured;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What can be measured, in words.
final class MeasuredWords extends StringConverter<Measured> {

    private final Texts texts;

    MeasuredWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable Measured measured) {
        return switch (measured) {
            case null -> "";
            case Measured.AsImported() -> texts.get("evaluation.imported");
            case Measured.Detectors detectors ->
                    detectors.lexicons().isEmpty()
                            ? texts.get("evaluation.detectors")
                            : texts.get(
                                    "evaluation.detectors.with",
                                    detectors.lexicons().stream()
                                            .map(Path::getFileName)
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")));
            case Measured.Layer(String name) -> name;
        };
    }

    @Override
    public Measured fromString(String words) {
        throw new UnsupportedOperationException("what is measured is chosen, not typed");
    }
}
