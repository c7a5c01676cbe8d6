package org.glossator.ui.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.run.Confusion;
import org.glossator.session.RunError;
import org.glossator.ui.Texts;

/// An error in words.
record ErrorWords(Texts texts) {

    /// What is wrong.
    String kind(RunError error) {
        if (error.predicted().isEmpty()) {
            return texts.get("evaluation.kind.missed");
        }
        if (error.gold().isEmpty()) {
            return texts.get("evaluation.kind.spurious");
        }
        return new KindWords(texts).of(error.kinds());
    }

    String text(RunError error) {
        return error.words().replaceAll("\\s+", " ");
    }

    String label(Optional<LabelledSpan> said) {
        return label(said.map(LabelledSpan::label).orElse(Confusion.NOTHING));
    }

    String label(String label) {
        return label.equals(Confusion.NOTHING) ? texts.get("evaluation.nothing") : label;
    }

    /// The labels that it is about.
    List<String> labels(RunError error) {
        return Stream.concat(error.gold().stream(), error.predicted().stream())
                .map(LabelledSpan::label)
                .toList();
    }

    /// Whether it is one of those that the cell counts.
    boolean isIn(RunError error, Confusion.Cell cell) {
        return cell.gold().equals(error.gold().map(LabelledSpan::label).orElse(Confusion.NOTHING))
                && cell.predicted()
                        .equals(
                                error.predicted()
                                        .map(LabelledSpan::label)
                                        .orElse(Confusion.NOTHING));
    }
}
