package org.glossator.ui.shell;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import org.glossator.letter.Span;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.FindingDigest;
import org.glossator.quality.consistency.Place;
import org.glossator.session.BulkReport;
import org.glossator.session.FindingFix;
import org.glossator.session.LetterPlace;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.store.BulkId;
import org.glossator.store.LetterId;
import org.glossator.ui.ContextCell;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.ConsistencyPane;
import org.jspecify.annotations.Nullable;

/// The view of contradictions over the project. Each time it comes up it looks for them anew. One
/// that is meant so is remembered and not shown again; of some, all places are settled at once.
final class ConsistencyView implements ViewPane {

    private final Tools tools;
    private final Desk desk;
    private final ProjectSession session;
    private final Texts texts;
    private final BulkJobs bulks;
    private final FailureWords failures;
    private final PlacesInView places;
    private final ConsistencyPane pane;
    private final Map<Long, String> names = new HashMap<>();
    private List<Finding> findings = List.of();

    /// Those of the findings that are meant so; each is the same object as there.
    private final Set<Finding> meant = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean looking;
    private boolean intended;
    private @Nullable BulkId latest;

    /// @param goTo shows a place of a letter in the review
    ConsistencyView(Tools tools, BiConsumer<LetterId, Span> goTo, BulkJobs bulks) {
        this.tools = tools;
        this.desk = tools.desk();
        this.session = tools.session();
        this.texts = tools.texts();
        this.bulks = bulks;
        this.failures = new FailureWords(texts, "consistency.stopped", "consistency.failed");
        this.places = new PlacesInView(session.wordsAround(), this::sayPlaces);
        this.pane =
                new ConsistencyPane(
                        texts,
                        this::where,
                        place -> goTo.accept(new LetterId(place.letter()), place.span()));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        pane.takeKeys();
        look();
    }

    @Override
    public void hidden() {
        // What is being looked for is shown when the view comes back.
    }

    /// Remembers that the chosen finding is meant so; among those, forgets it.
    void intend() {
        Finding finding = pane.chosen();
        if (finding == null || !desk.mayChange()) {
            return;
        }
        boolean forget = intended;
        CompletableFuture<?> write =
                forget
                        ? session.memory().forget(FindingDigest.of(finding))
                        : session.memory().intend(finding, "");
        desk.track(write);
        String words = texts.get(forget ? "consistency.forgotten" : "consistency.intended");
        write.whenCompleteAsync(
                (_, failure) -> {
                    if (failure == null) {
                        mean(finding, !forget);
                        tools.say().accept(words);
                    }
                },
                Platform::runLater);
    }

    /// Shows the findings that are meant so instead of the others, or those again.
    void toggleIntended() {
        intended = !intended;
        show();
    }

    /// Settles all places of the chosen finding at once.
    void fix() {
        Finding finding = pane.chosen();
        if (finding == null || !desk.mayChange()) {
            return;
        }
        if (!FindingFix.canFix(finding)) {
            tools.tell("consistency.cannot-fix");
            return;
        }
        start(
                "consistency.job.fix",
                progress -> session.findingFix().fix(finding, progress),
                report -> {
                    latest = report.bulk();
                    tools.tell("consistency.fixed", report.letters());
                });
    }

    /// Takes back what was settled last.
    void undoFix() {
        BulkId bulk = latest;
        if (bulk == null) {
            tools.tell("consistency.nothing-to-undo");
            return;
        }
        latest = null;
        start(
                "consistency.job.undo",
                progress -> session.bulkLabelling().undo(bulk, progress),
                report -> tools.tell("consistency.unfixed", report.letters()));
    }

    private void start(
            String title, Function<Progress, BulkReport> work, Consumer<BulkReport> onDone) {
        bulks.start(
                title,
                work,
                report -> {
                    settled();
                    onDone.accept(report);
                },
                failure -> {
                    settled();
                    failed(failure);
                });
    }

    private void settled() {
        pane.takeKeys();
        look();
    }

    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        desk.queue().forEach(entry -> names.put(entry.id().value(), entry.name()));
        pane.say(texts.get("consistency.looking"));
        tools.jobs()
                .start(
                        texts.get("consistency.job"),
                        this::found,
                        found -> {
                            looking = false;
                            findings = found.all();
                            meant.clear();
                            meant.addAll(found.all());
                            found.open().forEach(meant::remove);
                            show();
                        },
                        this::failed);
    }

    /// @param open those that nobody means so
    private record Found(List<Finding> all, List<Finding> open) {}

    private Found found(Progress progress) {
        List<Finding> all = session.quality().consistency(progress);
        return new Found(all, session.memory().open(all));
    }

    private void mean(Finding finding, boolean so) {
        if (so) {
            meant.add(finding);
        } else {
            meant.remove(finding);
        }
        show();
    }

    private void show() {
        pane.show(findings.stream().filter(one -> meant.contains(one) == intended).toList());
        if (intended) {
            pane.say(texts.get("consistency.meant", meant.size()));
        } else if (!meant.isEmpty()) {
            pane.add(texts.get("consistency.besides", meant.size()));
        }
    }

    private void failed(Throwable failure) {
        looking = false;
        String words = failures.of(failure);
        if (FailureWords.isStop(failure)) {
            pane.show(List.of());
        } else {
            tools.say().accept(words);
        }
        pane.say(words);
    }

    private ContextCell.Row where(Place place) {
        return new ContextCell.Row(
                names.getOrDefault(place.letter(), Long.toString(place.letter())),
                places.at(new LetterPlace(new LetterId(place.letter()), place.span())),
                "");
    }

    private void sayPlaces() {
        pane.sayPlaces();
    }
}
