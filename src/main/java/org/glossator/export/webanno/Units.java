package org.glossator.export.webanno;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.export.Boundaries;
import org.glossator.export.ExportedSpan;
import org.glossator.letter.Span;

/// The rows of a letter: its tokens, and the parts of tokens with which spans begin or end.
final class Units {

    /// A row.
    ///
    /// @param place of the token or the part of it
    /// @param part the part's number from 1, or 0 for the whole token
    /// @param spans the spans that cover it, by their numbers from 0
    record Unit(Span place, int part, List<Integer> spans) {}

    private final List<Span> tokens;

    /// By token, then by place: the whole token first.
    private final List<Map<Span, List<Integer>>> byToken = new ArrayList<>();

    private Units(List<Span> tokens) {
        this.tokens = tokens;
        tokens.forEach(_ -> byToken.add(Map.of()));
    }

    static Units of(Boundaries boundaries, List<ExportedSpan> spans) {
        Units units = new Units(boundaries.tokens());
        for (int number = 0; number < spans.size(); number++) {
            units.add(number, spans.get(number).span(), boundaries);
        }
        return units;
    }

    private void add(int number, Span span, Boundaries boundaries) {
        for (int token = boundaries.tokenAt(span.start());
                token < tokens.size() && tokens.get(token).start() < span.end();
                token++) {
            Span whole = tokens.get(token);
            Span covered =
                    new Span(
                            Math.max(whole.start(), span.start()),
                            Math.min(whole.end(), span.end()));
            if (byToken.get(token).isEmpty()) {
                byToken.set(token, new TreeMap<>(Comparator.naturalOrder()));
            }
            byToken.get(token).computeIfAbsent(covered, _ -> new ArrayList<>()).add(number);
        }
    }

    /// The rows of a token: the whole of it, and what parts there are.
    List<Unit> of(int token) {
        Span whole = tokens.get(token);
        Map<Span, List<Integer>> places = byToken.get(token);
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(whole, 0, places.getOrDefault(whole, List.of())));
        places.forEach((place, spans) -> {
            if (!place.equals(whole)) {
                units.add(new Unit(place, units.size(), spans));
            }
        });
        return units;
    }

    /// Whether the span has to be named by a number: it covers several rows, or shares one.
    boolean needsNumber(int span, ExportedSpan at, Boundaries boundaries) {
        int rows = 0;
        for (int token = boundaries.tokenAt(at.span().start());
                token < tokens.size() && tokens.get(token).start() < at.span().end();
                token++) {
            for (List<Integer> spans : byToken.get(token).values()) {
                if (spans.contains(span)) {
                    rows++;
                    if (spans.size() > 1) {
                        return true;
                    }
                }
            }
        }
        return rows > 1;
    }
}
