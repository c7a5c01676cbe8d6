package org.glossator.quality.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glossator.letter.Span;
import org.glossator.quality.LabelledSpan;
import org.jspecify.annotations.Nullable;

/// Looks for contradictions over all letters of a project, in two passes: first [#collect] for
/// every letter, then [#compare] for every letter, then [#findings]. Without the second pass there
/// is no [Finding.NotEverywhere].
///
/// It keeps each text that is labelled once and where the spans lie, not the letters. Used by one
/// thread.
public final class ConsistencyCheck {

    /// A text that is less often labelled than not is probably rightly so where it is not.
    private static final double MOSTLY = 0.5;

    /// Shorter texts, such as a day, say little where they stand.
    private static final int SHORTEST = 3;

    private static final Comparator<LabelledSpan> READING_ORDER =
            Comparator.comparing(LabelledSpan::span).thenComparing(LabelledSpan::label);

    private final ConsistencyRules rules;
    private final Map<String, TextUse> texts = new HashMap<>();
    private final Map<Long, List<LabelledPlace>> labelled = new HashMap<>();
    private final Overlaps overlaps = new Overlaps();
    private final List<Finding> ofSingles = new ArrayList<>();
    private @Nullable Phrases phrases;

    private record LabelledPlace(Span span, String label) {}

    public ConsistencyCheck(ConsistencyRules rules) {
        this.rules = rules;
    }

    /// What is labelled in a letter, in order and with the texts as they are compared.
    public static final class Labelled {
        private final long letter;
        private final List<LabelledText> marks;

        private Labelled(long letter, List<LabelledText> marks) {
            this.letter = letter;
            this.marks = marks;
        }

        /// Most of the work of [#collect], which any thread may do.
        ///
        /// @param letter a number for it, which findings name
        public static Labelled of(long letter, String text, List<LabelledSpan> spans) {
            return new Labelled(
                    letter,
                    spans.stream()
                            .sorted(READING_ORDER)
                            .map(s -> LabelledText.of(s, text))
                            .toList());
        }
    }

    private record LabelledText(LabelledSpan mark, String text, String folded) {

        static LabelledText of(LabelledSpan mark, String letter) {
            Span span = mark.span();
            return new LabelledText(
                    mark, span.of(letter), FoldedText.of(letter, span.start(), span.end()));
        }
    }

    /// Notes what is labelled in a letter.
    ///
    /// @param letter a number for it, which findings name
    public void collect(long letter, String text, List<LabelledSpan> spans) {
        collect(Labelled.of(letter, text, spans));
    }

    /// Notes what was read of a letter.
    public void collect(Labelled read) {
        read.marks.forEach(one -> note(read.letter, one));
        overlaps.see(read.letter, read.marks.stream().map(LabelledText::mark).toList());
        labelled.put(
                read.letter,
                read.marks.stream()
                        .map(one -> new LabelledPlace(one.mark().span(), one.mark().label()))
                        .toList());
        phrases = null;
    }

    /// Looks for labelled texts in a letter where they are not labelled.
    public void compare(long letter, String text) {
        ready();
        look(letter, text).forEach(this::add);
    }

    /// A labelled text where it is not labelled.
    public record Unlabelled(String folded, String label, long letter, Span span) {}

    /// To be called once all letters are collected, before [#look].
    public void ready() {
        if (phrases == null) {
            phrases = new Phrases(texts.keySet().stream().filter(ConsistencyCheck::tells).toList());
        }
    }

    /// What [#compare] would take: most of the work, which any thread may do.
    ///
    /// @throws IllegalStateException if it is not [#ready]
    public List<Unlabelled> look(long letter, String text) {
        if (phrases == null) {
            throw new IllegalStateException("letters may still come");
        }
        List<LabelledPlace> there = labelled.getOrDefault(letter, List.of());
        int longest = there.stream().mapToInt(p -> p.span().length()).max().orElse(0);
        List<Unlabelled> all = new ArrayList<>();
        phrases.find(
                text,
                (found, end) -> {
                    Span span = new Span(found.start(), end);
                    for (String label : texts.get(found.folded()).labels().keySet()) {
                        if (!overlaps(there, longest, span, label)) {
                            all.add(new Unlabelled(found.folded(), label, letter, span));
                        }
                    }
                });
        return all;
    }

    /// Takes what [#look] found, letter after letter.
    public void add(Unlabelled one) {
        texts.get(one.folded()).unlabelled(one.label(), one.letter(), one.span());
    }

    /// Everything that was found, kind by kind, each in the order of the texts.
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<String, TextUse> sorted = new TreeMap<>(texts);
        sorted.forEach((text, use) -> {
            if (use.labels().size() > 1) {
                findings.add(
                        new Finding.LabelledDifferently(
                                text, Counted.counts(use.labels()), Counted.rarer(use.labels())));
            }
        });
        sorted.forEach((text, use) -> addUnlabelled(text, use, findings));
        sorted.forEach((text, use) ->
                use.values()
                        .forEach((attribute, values) -> {
                            if (values.size() > 1) {
                                findings.add(
                                        new Finding.ValueDiffers(
                                                text,
                                                attribute,
                                                Counted.counts(values),
                                                Counted.rarer(values)));
                            }
                        }));
        findings.addAll(overlaps.findings());
        findings.addAll(ofSingles);
        return findings;
    }

    private void note(long letter, LabelledText noted) {
        LabelledSpan mark = noted.mark();
        String folded = noted.folded();
        TextUse use = texts.computeIfAbsent(folded, _ -> new TextUse());
        use.labelled(mark.label(), letter, mark.span());
        for (LabelAttribute one : rules.oneValue()) {
            if (one.label().equals(mark.label())) {
                mark.attributes()
                        .get(one.attribute())
                        .ifPresent(value -> use.valued(one, value, letter, mark.span()));
            }
        }
        List<Place> place = List.of(new Place(letter, mark.span()));
        for (LabelAttribute needed : rules.needed()) {
            if (needed.label().equals(mark.label())
                    && mark.attributes().get(needed.attribute()).isEmpty()) {
                ofSingles.add(new Finding.MissingAttribute(folded, needed, place));
            }
        }
        rules.values()
                .problem(mark, noted.text())
                .ifPresent(problem ->
                        ofSingles.add(
                                new Finding.ValueNotOfText(folded, mark.label(), problem, place)));
    }

    private static void addUnlabelled(String text, TextUse use, List<Finding> findings) {
        use.unlabelled()
                .forEach((label, unlabelled) -> {
                    Counted there = use.labels().get(label);
                    long all = there.count() + unlabelled.count();
                    if (there.count() >= MOSTLY * all) {
                        findings.add(
                                new Finding.NotEverywhere(
                                        text,
                                        label,
                                        there.count(),
                                        unlabelled.count(),
                                        unlabelled.places()));
                    }
                });
    }

    /// @param there in reading order
    /// @param longest how long the longest of them is
    private static boolean overlaps(
            List<LabelledPlace> there, int longest, Span span, String label) {
        int low = 0;
        int high = there.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (there.get(middle).span().start() < span.start() - longest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < there.size() && there.get(i).span().start() < span.end(); i++) {
            LabelledPlace place = there.get(i);
            if (place.label().equals(label) && place.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(String folded) {
        return folded.length() >= SHORTEST;
    }
}
