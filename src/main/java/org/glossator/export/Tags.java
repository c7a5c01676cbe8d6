package org.glossator.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;

/// Spans as a tag a token, and back.
public final class Tags {

    /// The tag of a token in no span.
    public static final String OUTSIDE = "O";

    private Tags() {}

    /// A tag for each of the letter's tokens.
    ///
    /// @param spans on token boundaries, none overlapping, none running out of a sentence
    /// @param names what the format calls a label
    public static String[] of(
            List<ExportedSpan> spans,
            Boundaries boundaries,
            List<Span> sentences,
            TagScheme scheme,
            UnaryOperator<String> names) {
        String[] tags = new String[boundaries.tokens().size()];
        Arrays.fill(tags, OUTSIDE);
        for (ExportedSpan span : spans) {
            int first = boundaries.tokenAt(span.span().start());
            int last = boundaries.tokenAt(span.span().end() - 1);
            String label = names.apply(span.label());
            for (int token = first; token <= last; token++) {
                tags[token] = prefix(scheme, token == first, token == last) + "-" + label;
            }
        }
        if (scheme == TagScheme.IOB1) {
            relax(tags, sentences);
        }
        return tags;
    }

    private static String prefix(TagScheme scheme, boolean first, boolean last) {
        return switch (scheme) {
            case IOB2, IOB1 -> first ? "B" : "I";
            case BILOU -> first && last ? "U" : first ? "B" : last ? "L" : "I";
        };
    }

    /// `B-` only where the token before, in the sentence, has the same label.
    private static void relax(String[] tags, List<Span> sentences) {
        for (Span sentence : sentences) {
            String before = OUTSIDE;
            for (int token = sentence.start(); token < sentence.end(); token++) {
                String tag = tags[token];
                if (tag.startsWith("B-") && !label(before).equals(label(tag))) {
                    tags[token] = "I-" + label(tag);
                }
                before = tag;
            }
        }
    }

    private static String label(String tag) {
        return tag.length() < 2 ? "" : tag.substring(2);
    }

    /// A sentence's spans, whichever scheme they are tagged by.
    ///
    /// @param tokens the places of the sentence's tokens
    public static List<ExportedSpan> spans(
            List<String> tags, List<Span> tokens, UnaryOperator<String> names) {
        List<ExportedSpan> spans = new ArrayList<>();
        int begun = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : OUTSIDE;
            boolean goesOn =
                    begun >= 0
                            && (tag.startsWith("I-") || tag.startsWith("L-"))
                            && label(tag).equals(label(tags.get(i - 1)));
            if (begun >= 0 && !goesOn) {
                Span place = new Span(tokens.get(begun).start(), tokens.get(i - 1).end());
                spans.add(
                        ExportedSpan.bare(
                                place, names.apply(label(tags.get(begun))), Attributes.none()));
                begun = -1;
            }
            if (begun < 0 && !tag.equals(OUTSIDE)) {
                begun = i;
            }
        }
        return spans;
    }
}
