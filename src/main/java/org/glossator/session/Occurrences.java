package org.glossator.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;

/// The other places of a letter where the same words stand as under a mark, and what the mark says
/// that holds there too.
public final class Occurrences {

    /// How far around a mark its context reaches, in UTF-16 code units.
    private static final int CONTEXT = 300;

    private Occurrences() {}

    /// What is looked for: the words under a mark, and what is to be said of them elsewhere.
    ///
    /// @param words as they stand in the letter
    /// @param attributes what the mark says that holds for every mention
    public record Wanted(String words, String label, Attributes attributes) {

        /// @param text of the letter that the mark is on
        public static Wanted of(String text, Mark mark) {
            return new Wanted(mark.span().of(text), mark.label(), shared(text, mark));
        }
    }

    /// Where the same words stand in a letter, in reading order.
    ///
    /// @param free places that no mark of the label overlaps
    /// @param suggested suggestions of the label on just these words that wait for a decision
    public record Places(List<Span> free, List<Suggestion> suggested) {

        public Places {
            free = List.copyOf(free);
            suggested = List.copyOf(suggested);
        }

        public boolean isEmpty() {
            return free.isEmpty() && suggested.isEmpty();
        }

        public int count() {
            return free.size() + suggested.size();
        }

        /// All of them in reading order.
        public List<Span> all() {
            return Stream.concat(free.stream(), suggested.stream().map(Suggestion::span))
                    .sorted()
                    .toList();
        }
    }

    /// The places other than the mark's own.
    public static Places others(String text, Mark mark, MarkSet marks) {
        Places all = in(text, Wanted.of(text, mark), marks);
        return new Places(
                all.free(),
                all.suggested().stream()
                        .filter(suggestion -> !suggestion.id().equals(mark.id()))
                        .toList());
    }

    /// Places with the same words, whatever blanks and line ends stand between them. Whole words
    /// only, upper and lower case as they are. A place where the reviewer rejected a suggestion of
    /// the label is none: that was decided.
    public static Places in(String text, Wanted wanted, MarkSet marks) {
        return in(spans(text, wanted.words()), wanted.label(), marks);
    }

    /// Those of the spans that are places by these marks.
    static Places in(List<Span> spans, String label, MarkSet marks) {
        List<Span> taken = placesOf(label, marks.visible());
        List<Span> annotated = placesOf(label, marks.annotations());
        Map<Span, Suggestion> known = new HashMap<>();
        for (Suggestion suggestion : marks.suggestions()) {
            if (suggestion.label().equals(label)) {
                known.put(suggestion.span(), suggestion);
            }
        }
        List<Span> free = new ArrayList<>();
        List<Suggestion> suggested = new ArrayList<>();
        for (Span span : spans) {
            Suggestion here = known.get(span);
            Verdict verdict = here == null ? Verdict.ACCEPTED : marks.verdict(here.id());
            if (verdict == Verdict.UNDECIDED && annotated.stream().noneMatch(span::overlaps)) {
                marks.visible(here.id())
                        .filter(Suggestion.class::isInstance)
                        .map(Suggestion.class::cast)
                        .ifPresent(suggested::add);
            } else if (verdict == Verdict.ACCEPTED && taken.stream().noneMatch(span::overlaps)) {
                free.add(span);
            }
        }
        return new Places(free, suggested);
    }

    private static List<Span> placesOf(String label, List<? extends Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.label().equals(label))
                .<Span>map(Mark::span)
                .toList();
    }

    static List<Span> spans(String text, String words) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern(words).matcher(text);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
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
        Attributes shared = mark.attributes().withoutRemarks();
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
