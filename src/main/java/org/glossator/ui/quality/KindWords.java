package org.glossator.ui.quality;

import java.util.Collection;
import java.util.stream.Collectors;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.ui.Texts;

/// What marks differ in, in words.
record KindWords(Texts texts) {

    String of(Collection<DifferenceKind> kinds) {
        return kinds.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(DifferenceKind kind) {
        return texts.get(
                switch (kind) {
                    case MISSING -> "adjudication.kind.missing";
                    case LABEL -> "adjudication.kind.label";
                    case BOUNDARY -> "adjudication.kind.boundary";
                    case ATTRIBUTE -> "adjudication.kind.attribute";
                });
    }
}
