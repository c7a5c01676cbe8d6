package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.glossator.letter.Letter;
import org.glossator.mark.Annotation;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.mark.Verdict;
import org.glossator.quality.difference.Adjudication;
import org.glossator.quality.difference.Passage;
import org.glossator.schema.LabelSchema;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.RulingEntry;
import org.glossator.store.Rulings;

/// A letter on an adjudicator's desk: what its reviewers say, passage by passage, and the
/// adjudicated layer as it is now.
///
/// Used from one thread, the window's, like an [OpenLetter]: each ruling is in [#gold()] when the
/// call returns and on disk when the returned future completes. A future that fails says that it is
/// not on disk: the letter is then to be opened again.
public final class AdjudicatedLetter {

    /// The work of one reviewer.
    ///
    /// @param hue of the reviewer's colour
    public record Layer(Reviewer reviewer, int hue, ReviewStatus status, MarkSet marks) {}

    private final LetterId id;
    private final Letter letter;
    private final List<Layer> layers;
    private final List<Passage> passages;
    private final Reviewer adjudicator;
    private final Reviewer layer;
    private final LabelSchema schema;
    private final ProjectStore store;
    private final Workers workers;
    private final UndoHistory undo;
    private final StandingRulings standing;
    private final LetterRulings rulings;
    private final Adjudication adjudication = new Adjudication(() -> new MarkId(UUID.randomUUID()));
    private MarkSet gold;

    /// @param layer the adjudicated one
    AdjudicatedLetter(
            LetterId id,
            List<Layer> layers,
            Reviewer adjudicator,
            Reviewer layer,
            ProjectStore store,
            Workers workers) {
        this.id = id;
        this.letter = store.letter(id);
        this.layers = List.copyOf(layers);
        this.adjudicator = adjudicator;
        this.layer = layer;
        this.schema = store.schema();
        this.store = store;
        this.workers = workers;
        this.gold = store.marks(id, layer);
        List<LoggedEdit> log = store.log(id, layer);
        this.undo = UndoHistory.of(log);
        this.standing = StandingRulings.of(log, store.teamwork().rulings().of(id));
        List<Reviewer> reviewers = layers.stream().map(Layer::reviewer).toList();
        this.rulings = new LetterRulings(standing, reviewers, schema);
        this.passages =
                Passage.among(layers.stream().map(one -> one.marks().annotations()).toList());
    }

    public LetterId id() {
        return id;
    }

    public Letter letter() {
        return letter;
    }

    /// Whose work is side by side, in the order of the passages' sides.
    public List<Layer> layers() {
        return layers;
    }

    /// The adjudicated layer as it is now.
    public MarkSet gold() {
        return gold;
    }

    /// Everything that anybody labelled, in reading order.
    public List<Passage> passages() {
        return passages;
    }

    /// The passages on which all agree, in reading order.
    public List<Passage> agreements() {
        return passages.stream().filter(Passage::isAgreed).toList();
    }

    /// The passages on which they differ, the loudest first.
    public List<Passage> differences() {
        return passages.stream()
                .filter(passage -> !passage.isAgreed())
                .sorted(Passage.LOUDEST_FIRST)
                .toList();
    }

    /// Whether the passage has been ruled on, or is agreed and accepted.
    public boolean isSettled(Passage passage) {
        return rulings.isSettled(passage, gold);
    }

    /// Whether every passage is settled; the layer's status is then done.
    public boolean isSettled() {
        return passages.stream().allMatch(this::isSettled);
    }

    /// The ruling on the passage that stands.
    public Optional<RulingEntry> ruling(Passage passage) {
        return rulings.on(passage).map(StandingRulings.Standing::ruling);
    }

    /// What the ruling on the passage that stands put into the adjudicated layer, as it is now.
    public List<Annotation> made(Passage passage) {
        return rulings.made(passage, gold);
    }

    /// Rules on a passage, also on one that was ruled on before or that all agree on.
    ///
    /// @param reason joins the guideline of the labels concerned; empty for none
    /// @return completes when the ruling is on disk
    /// @throws IllegalArgumentException if there is no such side, or the span or label to be made
    ///   is none of this letter and project
    public CompletableFuture<LoggedEdit> rule(
            Passage passage, Settlement settlement, String reason) {
        List<RulingEntry.Side> sides =
                switch (settlement) {
                    case Settlement.Take(var taken) -> {
                        check(taken.stream().allMatch(s -> s >= 0 && s < layers.size()), "side");
                        yield rulings.sides(passage, taken::contains);
                    }
                    case Settlement.Drop _, Settlement.Make _ -> rulings.sides(passage, _ -> false);
                };
        List<Annotation> taken =
                settlement instanceof Settlement.Make make
                        ? List.of(made(make))
                        : LetterRulings.united(sides);
        List<Annotation> concerned = new ArrayList<>(passage.marks());
        concerned.addAll(rulings.made(passage, gold));
        Edit edit = adjudication.settle(gold, concerned, taken).orElse(new Edit.Batch(List.of()));
        RulingEntry.Kind kind =
                settlement instanceof Settlement.Make
                        ? RulingEntry.Kind.NEW
                        : taken.isEmpty() ? RulingEntry.Kind.DROPPED : RulingEntry.Kind.TAKEN;
        return rule(edit, new RulingEntry(adjudicator, kind, reason.strip(), sides));
    }

    /// Takes everything at once on which all agree and that is not settled, and rejects the
    /// suggestions that somebody rejected and nobody took.
    ///
    /// @return completes when it is on disk; empty if there is nothing to be done
    public Optional<CompletableFuture<LoggedEdit>> acceptAgreed() {
        List<Edit> edits = new ArrayList<>();
        MarkSet now = gold;
        for (Passage passage : agreements()) {
            if (!isSettled(passage)) {
                List<Annotation> first = passage.marks().subList(0, 1);
                Optional<Edit> edit = adjudication.settle(now, passage.marks(), first);
                now = edit.map(now::apply).orElse(now);
                edit.ifPresent(edits::add);
            }
        }
        for (Suggestion suggestion : now.undecided()) {
            if (isRejected(suggestion)) {
                edits.add(new Edit.Reject(suggestion.id()));
            }
        }
        RulingEntry ruling = new RulingEntry(adjudicator, RulingEntry.Kind.AGREED, "", List.of());
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(rule(new Edit.Batch(edits), ruling));
    }

    /// Undoes the latest ruling that is not undone.
    ///
    /// @return empty if there is none
    public Optional<CompletableFuture<LoggedEdit>> undo() {
        Optional<Edit> edit = undo.undo();
        edit.ifPresent(_ -> {
            undo.undid();
            standing.undid();
        });
        return edit.map(e -> back(LoggedEdit.Kind.UNDO, e));
    }

    /// Makes the latest undone ruling again.
    ///
    /// @return empty if there is none
    public Optional<CompletableFuture<LoggedEdit>> redo() {
        Optional<Edit> edit = undo.redo();
        edit.ifPresent(_ -> {
            undo.redid();
            standing.redid();
        });
        return edit.map(e -> back(LoggedEdit.Kind.REDO, e));
    }

    public boolean canUndo() {
        return undo.undo().isPresent();
    }

    public boolean canRedo() {
        return undo.redo().isPresent();
    }

    private CompletableFuture<LoggedEdit> rule(Edit edit, RulingEntry ruling) {
        gold = gold.apply(edit);
        undo.did(edit);
        standing.did(ruling, edit);
        Rulings.After after = after();
        return workers.write(() -> store.teamwork().rulings().rule(id, layer, edit, after, ruling));
    }

    private CompletableFuture<LoggedEdit> back(LoggedEdit.Kind kind, Edit edit) {
        gold = gold.apply(edit);
        Rulings.After after = after();
        return workers.write(() -> store.teamwork().rulings().back(id, layer, kind, edit, after));
    }

    private Rulings.After after() {
        return new Rulings.After(gold, isSettled() ? ReviewStatus.DONE : ReviewStatus.STARTED);
    }

    /// What somebody took is in a passage; what is left to ask is whether somebody refused it.
    private boolean isRejected(Suggestion suggestion) {
        List<Verdict> verdicts =
                layers.stream().map(one -> one.marks().verdict(suggestion.id())).toList();
        return verdicts.contains(Verdict.REJECTED) && !verdicts.contains(Verdict.ACCEPTED);
    }

    private Annotation made(Settlement.Make make) {
        check(letter.holds(make.span()), "place");
        check(schema.label(make.label()).isPresent(), "label");
        Attributes attributes = make.attributes();
        return new Annotation(
                adjudication.ids().get(), make.span(), make.label(), attributes, null);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("there is no such " + what);
        }
    }
}
