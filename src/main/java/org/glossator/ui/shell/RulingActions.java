package org.glossator.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.quality.difference.Passage;
import org.glossator.schema.Label;
import org.glossator.session.AdjudicatedLetter;
import org.glossator.session.Settlement;
import org.glossator.store.LoggedEdit;
import org.glossator.store.RulingEntry;
import org.glossator.ui.Texts;

/// What an adjudicator does with the difference in focus and with the letter.
final class RulingActions {

    private final AdjudicationView view;
    private final Tools tools;
    private final Desk desk;
    private final Texts texts;

    RulingActions(AdjudicationView view, Tools tools) {
        this.view = view;
        this.tools = tools;
        this.desk = tools.desk();
        this.texts = tools.texts();
    }

    void takeLeft() {
        take(0);
    }

    void takeRight() {
        withFocus((open, _) -> take(open.layers().size() - 1));
    }

    /// Of three the one in the middle.
    void takeMiddle() {
        withFocus((open, _) -> {
            if (open.layers().size() == 3) {
                take(1);
            } else {
                tools.tell("adjudication.no-middle");
            }
        });
    }

    /// Takes what the reviewer at this place has there, which may be nothing.
    void take(int side) {
        withFocus((open, passage) -> {
            boolean nothing = passage.sides().get(side).isEmpty();
            rule(
                    Settlement.side(side),
                    texts.get(
                            nothing ? "adjudication.did.side-nothing" : "adjudication.did.side",
                            open.layers().get(side).reviewer().name()));
        });
    }

    void takeAll() {
        withFocus((_, passage) -> {
            Set<Integer> all = new TreeSet<>();
            for (int side = 0; side < passage.sides().size(); side++) {
                if (passage.sides().get(side).isPresent()) {
                    all.add(side);
                }
            }
            rule(new Settlement.Take(all), texts.get("adjudication.did.all"));
        });
    }

    void takeNone() {
        withFocus((_, _) -> rule(new Settlement.Drop(), texts.get("adjudication.did.none")));
    }

    /// Makes a mark that nobody had: of the selected text, or where the difference in focus is.
    void make(Label label) {
        Optional<Span> selected = view.pane().letterPane().selection();
        if (selected.isPresent() && !bringIntoFocus(selected.get())) {
            tools.tell("adjudication.nobody");
            return;
        }
        withFocus((_, passage) -> {
            Span span = selected.orElse(passage.marks().getFirst().span());
            Attributes attributes =
                    passage.marks().stream()
                            .filter(mark -> mark.label().equals(label.id()))
                            .findFirst()
                            .map(Annotation::attributes)
                            .orElse(Attributes.none());
            view.pane().letterPane().clearSelection();
            rule(
                    new Settlement.Make(span, label.id(), attributes),
                    texts.get("adjudication.did.made", label.name()));
        });
    }

    void writeReason() {
        withFocus((_, _) -> view.pane().writeReason());
    }

    /// A reason given to a ruling that stands joins it; otherwise it waits for the ruling.
    void giveReason(String reason) {
        view.pane().takeKeys();
        withFocus((open, passage) ->
                open.ruling(passage)
                        .filter(ruling -> !ruling.reason().equals(reason.strip()))
                        .ifPresent(ruling ->
                                rule(
                                        again(open, passage, ruling),
                                        texts.get("adjudication.did.reason"))));
    }

    void acceptAgreed() {
        view.letter()
                .filter(_ -> desk.mayChange())
                .ifPresent(open -> {
                    long waiting =
                            open.agreements().stream().filter(p -> !open.isSettled(p)).count();
                    open.acceptAgreed()
                            .ifPresentOrElse(
                                    write ->
                                            view.ruled(
                                                    write,
                                                    texts.get("adjudication.did.agreed", waiting)),
                                    () -> tools.tell("adjudication.all-agreed"));
                });
    }

    /// Accepts what all agree on and opens the next letter, unless a difference waits.
    void acceptAgreedAndNext() {
        view.letter()
                .filter(_ -> desk.mayChange())
                .ifPresent(open -> {
                    open.acceptAgreed().ifPresent(write -> view.ruled(write, ""));
                    if (open.isSettled()) {
                        view.nextLetter();
                    } else {
                        view.nextOpen();
                        tools.tell("adjudication.still-open", view.waiting());
                    }
                });
    }

    void undo() {
        back(AdjudicatedLetter::undo, "adjudication.undone", "adjudication.nothing-to-undo");
    }

    void redo() {
        back(AdjudicatedLetter::redo, "adjudication.redone", "adjudication.nothing-to-redo");
    }

    private void back(
            Function<AdjudicatedLetter, Optional<CompletableFuture<LoggedEdit>>> way,
            String did,
            String nothing) {
        view.letter()
                .filter(_ -> desk.mayChange())
                .ifPresent(open -> {
                    List<Passage> before =
                            open.differences().stream().filter(open::isSettled).toList();
                    way.apply(open)
                            .ifPresentOrElse(
                                    write -> {
                                        open.differences().stream()
                                                .filter(one ->
                                                        open.isSettled(one) != before.contains(one))
                                                .findFirst()
                                                .ifPresent(view::focus);
                                        view.ruled(write, texts.get(did));
                                    },
                                    () -> tools.tell(nothing));
                });
    }

    private void rule(Settlement settlement, String words) {
        withFocus((open, passage) -> {
            if (desk.mayChange()) {
                view.ruled(open.rule(passage, settlement, view.pane().reason()), words);
                if (view.waiting() > 0) {
                    view.nextOpen();
                } else {
                    tools.tell("adjudication.settled", words);
                }
            }
        });
    }

    /// The same ruling once more.
    private static Settlement again(AdjudicatedLetter open, Passage passage, RulingEntry ruling) {
        List<Annotation> made = open.made(passage);
        if (ruling.kind() == RulingEntry.Kind.NEW && !made.isEmpty()) {
            Annotation mark = made.getFirst();
            return new Settlement.Make(mark.span(), mark.label(), mark.attributes());
        }
        Set<Integer> taken = new TreeSet<>();
        for (int side = 0; side < open.layers().size(); side++) {
            var reviewer = open.layers().get(side).reviewer();
            if (ruling.sides().stream()
                    .anyMatch(one -> one.taken() && one.reviewer().id() == reviewer.id())) {
                taken.add(side);
            }
        }
        return taken.isEmpty() ? new Settlement.Drop() : new Settlement.Take(taken);
    }

    /// Whether somebody labelled something where the text is selected.
    private boolean bringIntoFocus(Span selected) {
        if (view.focused().filter(passage -> passage.span().overlaps(selected)).isPresent()) {
            return true;
        }
        Optional<Passage> there =
                view.letter().stream()
                        .flatMap(open -> open.passages().stream())
                        .filter(passage -> passage.span().overlaps(selected))
                        .findFirst();
        there.ifPresent(view::focus);
        return there.isPresent();
    }

    private void withFocus(BiConsumer<AdjudicatedLetter, Passage> work) {
        view.letter()
                .ifPresent(open ->
                        view.focused()
                                .ifPresentOrElse(
                                        passage -> work.accept(open, passage),
                                        () -> tools.tell("adjudication.no-difference")));
    }
}
