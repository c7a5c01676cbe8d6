package org.glossator.ui.shell;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.glossator.mark.Attributes;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.Label;
import org.glossator.schema.LabelSchema;
import org.glossator.session.OpenLetter;
import org.glossator.session.OpenSample;
import org.glossator.store.Sample;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.SpotCheckPane;

/// An item of a sample that is asked about, and what is counted in it so far.
final class AskedItem {

    private final OpenSample sample;
    private final Sample.Item item;
    private final OpenLetter letter;
    private final Mark mark;
    private int misses;

    AskedItem(OpenSample sample, Sample.Item item, OpenLetter letter) {
        this.sample = sample;
        this.item = item;
        this.letter = letter;
        this.misses = sample.verdict(item).map(Sample.Verdict::misses).orElse(0);
        MarkId id = item.suggestion();
        this.mark =
                (id == null
                                ? Optional.<Mark>empty()
                                : letter.marks().suggestion(id).map(Mark.class::cast))
                        .orElseGet(() -> standIn(item));
    }

    OpenSample sample() {
        return sample;
    }

    Sample.Item item() {
        return item;
    }

    OpenLetter letter() {
        return letter;
    }

    boolean isWindow() {
        return sample.sample().kind() == Sample.Kind.WINDOWS;
    }

    void addMiss() {
        misses++;
    }

    void forgetMisses() {
        misses = 0;
    }

    Supplier<CompletableFuture<?>> countMisses() {
        return () -> sample.count(item, misses);
    }

    Supplier<CompletableFuture<?>> judge(Sample.Answer answer) {
        return () -> sample.judge(item, answer);
    }

    SpotCheckPane.Ask ask(LabelSchema schema, Texts texts) {
        Optional<Label> label = schema.label(item.label());
        int all = sample.items().size();
        long done = sample.items().stream().filter(i -> sample.verdict(i).isPresent()).count();
        return new SpotCheckPane.Ask(
                letter.letter(),
                mark,
                isWindow() ? "" : label.map(Label::name).orElse(item.label()),
                label.map(Label::hue).orElse(7) % Label.HUES,
                said(),
                texts.get(isWindow() ? "check.ask.window" : "check.ask.span"),
                answer(texts),
                texts.get(isWindow() ? "check.keys.window" : "check.keys.span"),
                (double) done / all);
    }

    private String said() {
        return mark.attributes().toMap().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining("\n"));
    }

    private String answer(Texts texts) {
        if (isWindow()) {
            return texts.get("check.misses", misses);
        }
        return sample.verdict(item)
                .map(verdict ->
                        texts.get(
                                switch (verdict.answer()) {
                                    case YES -> "check.said.yes";
                                    case NO -> "check.said.no";
                                    case FIX -> "check.said.fix";
                                }))
                .orElse("");
    }

    /// A window is drawn like a span without a label; so is a suggestion that is no longer there.
    private static Mark standIn(Sample.Item item) {
        return new Suggestion(
                new MarkId(new UUID(0, item.place())),
                item.span(),
                item.label(),
                Attributes.none(),
                item.rule(),
                1);
    }
}
