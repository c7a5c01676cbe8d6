package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;

/// The other places of a letter where the same words stand as under a mark, and what the mark says
/// that holds there too.
public final class Occurrences {

    /// How far around a mark its context reaches, in UTF-16 code units.
    private static final int CONTEXT = 300;

    private Occurrences() {}

    /// Places with the same words, whatever blanks and line ends stand between them, that no mark
    /// of the label overlaps. Whole words only, upper and lower case as they are.
    public static List<Span> others(String text, Mark mark, MarkSet marks) {
        List<Span> taken =
                marks.visible().stream()
                        .filter(other -> other.label().equals(mark.label()))
                        .map(Mark::span)
                        .toList();
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern(mark.span().of(text)).matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (taken.stream().noneMatch(span::overlaps)) {
                found.add(span);
            }
        }
        return found;
    }

    /// The mark's attributes without those that stand in the letter around it: a strength beside a
    /// drug belongs to that one mention, its ingredient to all of them.
    public static Attributes shared(String text, Mark mark) {
        String before =
                text.substring(Math.max(0, mark.span().start() - CONTEXT), mark.span().start());
        String after =
                text.substring(
                        mark.span().end(), Math.min(text.length(), mark.span().end() + CONTEXT));
        String around = (before + "\n" + after).replaceAll("\\s+", " ");
        Attributes shared =
                mark.attributes().with(Attributes.NOTE, null).with(Attributes.FLAG, null);
        for (var attribute : mark.attributes().toMap().entrySet()) {
            if (around.contains(attribute.getValue())) {
                shared = shared.with(attribute.getKey(), null);
            }
        }
        return shared;
    }

    private static Pattern pattern(String words) {
        String spaced =
                List.of(words.strip().split("\\s+")).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])");
    }
}
