package org.glossator.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glossator.letter.Span;
import org.glossator.mark.Mark;
import org.glossator.query.LetterFacts.Layer;
import org.glossator.query.Term.Subject;

/// A query asked of one letter.
final class Evaluation {

    private static final Comparator<Hit> READING_ORDER =
            Comparator.comparing(hit -> hit.place().orElse(new Span(0, Integer.MAX_VALUE)));

    private final Query query;
    private final LetterFacts letter;
    private final List<Term> words;
    private final List<Term> ofLetter;
    private final List<Term> ofLayer;
    private final List<Term> ofSpan;

    Evaluation(Query query, LetterFacts letter) {
        this.query = query;
        this.letter = letter;
        this.words = query.about(Subject.WORDS);
        this.ofLetter = query.about(Subject.LETTER);
        this.ofLayer = query.about(Subject.LAYER);
        this.ofSpan = query.about(Subject.SPAN);
    }

    boolean matches() {
        return !hits().isEmpty();
    }

    List<Hit> hits() {
        if (!ofLetter.stream().allMatch(this::holdsOfLetter)) {
            return List.of();
        }
        List<Layer> layers = letter.layers().stream().filter(this::isAsked).toList();
        if (layers.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        if (query.asksForSpans()) {
            layers.forEach(layer -> addSpans(layer, hits));
        } else if (words.isEmpty()) {
            hits.add(new Hit.Whole(Context.ofLetter(letter.text())));
        } else {
            addWords(hits);
        }
        hits.sort(READING_ORDER);
        return hits;
    }

    private void addWords(List<Hit> hits) {
        for (Term term : words) {
            if (!term.holds(value -> isIn(value, letter.text()))) {
                hits.clear();
                return;
            }
            if (!term.negated()) {
                phrase(term).in(letter.text()).stream()
                        .map(span -> new Hit.Words(span, Context.of(span, letter.text())))
                        .forEach(hits::add);
            }
        }
        if (hits.isEmpty()) {
            hits.add(new Hit.Whole(Context.ofLetter(letter.text())));
        }
    }

    private void addSpans(Layer layer, List<Hit> hits) {
        boolean decided = query.asksForDecided();
        for (Mark mark : candidates(layer)) {
            MarkTest test = new MarkTest(mark, layer, letter.text());
            if ((!decided || test.stage() != SpanStage.UNDECIDED || isRemarked(mark))
                    && ofSpan.stream().allMatch(test::holds)
                    && words.stream().allMatch(term -> term.holds(test::hasWords))) {
                hits.add(
                        new Hit.Marked(
                                mark.span(),
                                Context.of(mark.span(), letter.text()),
                                mark.id(),
                                mark.label(),
                                test.stage(),
                                layer.reviewer()));
            }
        }
    }

    /// A reviewer who noted or flagged what waits is asked for that too.
    private boolean isRemarked(Mark mark) {
        return query.asksForRemarks() && !mark.attributes().remarks().isEmpty();
    }

    private List<Mark> candidates(Layer layer) {
        List<Mark> marks = new ArrayList<>(layer.marks().visible());
        if (asksForRejected()) {
            marks.addAll(layer.marks().rejected());
        }
        return marks;
    }

    private boolean asksForRejected() {
        return ofSpan.stream()
                .anyMatch(term ->
                        !term.negated()
                                && term.values().contains(new Value.OfSpan(SpanStage.REJECTED)));
    }

    private boolean holdsOfLetter(Term term) {
        return term.holds(value ->
                term.field() == Field.Fixed.LETTER
                        ? isPartOf(value, letter.name())
                        : isIn(value, letter.text()));
    }

    private boolean isAsked(Layer layer) {
        return ofLayer.stream()
                .allMatch(term ->
                        term.holds(value ->
                                switch (value) {
                                    case Value.Words(Phrase phrase) -> phrase.is(layer.reviewer());
                                    case Value.OfLetter(LetterStage stage) ->
                                            stage == layer.stage();
                                    case Value.Anything _ -> true;
                                    case Value.YesNo _,
                                            Value.Numbers _,
                                            Value.Dates _,
                                            Value.OfSpan _ ->
                                            false;
                                }));
    }

    private static boolean isIn(Value value, String text) {
        return value instanceof Value.Words(Phrase phrase) ? phrase.isIn(text) : !text.isBlank();
    }

    /// Names are looked for by any part: `47fe` finds `000_47fe36eff498bcee`.
    private static boolean isPartOf(Value value, String name) {
        return !(value instanceof Value.Words(Phrase phrase)) || phrase.isPartOf(name);
    }

    private static Phrase phrase(Term words) {
        return ((Value.Words) words.values().getFirst()).phrase();
    }
}
