package org.glossator.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;

/// Brings a letter's spans step by step into what a format can say, and notes what becomes of each.
/// Each step leaves alone what fits already.
public final class Fitting {

    private final ExportedLetter given;
    private final List<Step> steps = new ArrayList<>();
    private final List<ExportedSpan> rejected;
    private String text;
    private String textReason = "";

    /// A span on its way.
    ///
    /// @param reasons why it will not be written as it was; empty if it will
    private record Step(ExportedSpan original, ExportedSpan now, List<String> reasons) {

        Step changed(ExportedSpan to, String reason) {
            List<String> more = new ArrayList<>(reasons);
            more.add(reason);
            return new Step(original, to, List.copyOf(more));
        }
    }

    private final List<SpanChange> dropped = new ArrayList<>();

    private Fitting(ExportedLetter given) {
        this.given = given;
        this.text = given.letter().text();
        this.rejected = new ArrayList<>(given.rejected());
        given.spans().forEach(span -> steps.add(new Step(span, span, List.of())));
    }

    public static Fitting of(ExportedLetter letter) {
        return new Fitting(letter);
    }

    /// Edges become visible, whole characters; a span of nothing but blanks is dropped.
    public Fitting trimmed() {
        return places(span -> SpanTrim.of(text, span), "trimmed to", "nothing but blanks");
    }

    /// The same for the rejected suggestions, of which nothing is noted: they are no spans.
    public Fitting trimmedRejected() {
        rejected.replaceAll(
                span -> span.withSpan(SpanTrim.of(text, span.span()).orElse(span.span())));
        rejected.removeIf(span -> SpanTrim.of(text, span.span()).isEmpty());
        return this;
    }

    /// Edges of the rejected suggestions become whole characters.
    public Fitting rejectedWhole() {
        rejected.replaceAll(span -> span.withSpan(SpanTrim.whole(text, span.span())));
        return this;
    }

    /// Edges become whole characters.
    public Fitting wholeCharacters() {
        return places(span -> Optional.of(SpanTrim.whole(text, span)), "grown to", "");
    }

    /// Edges become those of tokens; a span without any is dropped.
    public Fitting onTokens(Boundaries boundaries) {
        return places(boundaries::grown, "grown to whole tokens", "without a token");
    }

    /// Spans of other labels are dropped.
    public Fitting only(Predicate<String> labels, String reason) {
        for (Step step : steps) {
            if (!labels.test(step.now().label())) {
                drop(step, reason);
            }
        }
        steps.removeIf(step -> !labels.test(step.now().label()));
        return this;
    }

    /// Of spans that overlap those go out that the policy prefers.
    public Fitting withoutOverlap(OverlapPolicy policy) {
        List<ExportedSpan> before = steps.stream().map(Step::now).toList();
        List<Optional<ExportedSpan>> inTheWay = policy.inTheWay(before);
        List<Step> kept = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (inTheWay.get(i).isEmpty()) {
                kept.add(step);
            } else {
                drop(step, "overlaps " + named(inTheWay.get(i).get()));
            }
        }
        steps.clear();
        steps.addAll(kept);
        return this;
    }

    /// Each character of the text becomes another of the same length, where the format needs it.
    public Fitting text(UnaryOperator<String> changed, String reason) {
        String after = changed.apply(text);
        if (after.length() != text.length()) {
            throw new IllegalArgumentException("a text keeps its length");
        }
        if (!after.equals(text)) {
            text = after;
            textReason = reason;
        }
        return this;
    }

    /// Anything else that a span has to become; `null` in the place of the reason if it is the
    /// same.
    public Fitting spans(UnaryOperator<ExportedSpan> changed, String reason) {
        steps.replaceAll(step -> {
            ExportedSpan after = changed.apply(step.now());
            return after.equals(step.now()) ? step : step.changed(after, reason);
        });
        return this;
    }

    public Fitted done() {
        List<SpanChange> changes = new ArrayList<>(dropped);
        List<ExportedSpan> written = new ArrayList<>();
        for (Step step : steps) {
            written.add(step.now());
            if (!step.reasons().isEmpty()) {
                changes.add(
                        SpanChange.changed(
                                given, step.original(), String.join(", ", step.reasons())));
            }
        }
        if (!textReason.isEmpty()) {
            changes.add(SpanChange.ofText(given, textReason));
        }
        ExportedLetter letter = given.withSpans(written).withRejected(rejected);
        Letter own = given.letter();
        return new Fitted(
                given.spans().size(),
                textReason.isEmpty() ? letter : letter.withLetter(Letter.of(own.name(), text)),
                changes);
    }

    private Fitting places(
            Function<Span, Optional<Span>> place, String reason, String reasonToDrop) {
        List<Step> kept = new ArrayList<>();
        for (Step step : steps) {
            Optional<Span> to = place.apply(step.now().span());
            if (to.isEmpty()) {
                drop(step, reasonToDrop);
            } else if (to.get().equals(step.now().span())) {
                kept.add(step);
            } else {
                kept.add(
                        step.changed(
                                step.now().withSpan(to.get()), reason + " " + words(to.get())));
            }
        }
        steps.clear();
        steps.addAll(kept);
        return this;
    }

    private void drop(Step step, String reason) {
        dropped.add(SpanChange.dropped(given, step.original(), reason));
    }

    private static String named(ExportedSpan span) {
        return span.label() + " " + words(span.span());
    }

    private static String words(Span span) {
        return span.start() + "-" + span.end();
    }
}
