package org.glossator.ui.shell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import org.glossator.quality.difference.DifferenceKind;
import org.glossator.quality.difference.Passage;
import org.glossator.schema.Label;
import org.glossator.session.AdjudicatedLetter;
import org.glossator.session.AdjudicationChoice;
import org.glossator.session.AdjudicationEntry;
import org.glossator.session.ProjectSession;
import org.glossator.store.ReviewStatus;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.AdjudicationPane;
import org.jspecify.annotations.Nullable;

/// The view in which a QA lead settles what reviewers differ in, letter by letter: which letter and
/// which difference is looked at. What is done there is in [RulingActions].
final class AdjudicationView implements ViewPane {

    private final Tools tools;
    private final ProjectSession session;
    private final Texts texts;
    private final FailureWords failures;
    private final RulingActions rulings;
    private final AdjudicationPane pane;
    private final List<AdjudicationEntry> entries = new ArrayList<>();
    private AdjudicationChoice choice = AdjudicationChoice.DONE_BY_ANYBODY;
    private @Nullable AdjudicatedLetter letter;
    private @Nullable Passage focus;

    AdjudicationView(Tools tools) {
        this.tools = tools;
        this.session = tools.session();
        this.texts = tools.texts();
        this.failures = new FailureWords(texts, "adjudication.stopped", "adjudication.failed");
        this.rulings = new RulingActions(this, tools);
        this.pane =
                new AdjudicationPane(
                        session.schema(),
                        texts,
                        new AdjudicationPane.Told(
                                this::open,
                                this::focus,
                                rulings::take,
                                rulings::giveReason,
                                this::countUnfinished));
        pane.letterPane().setOnClick(this::focusAt);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        pane.letterPane().use(session.schema());
        pane.takeKeys();
        look();
    }

    @Override
    public void hidden() {
        // Every ruling is on its way to the disk already.
    }

    @Override
    public void label(Label label) {
        rulings.make(label);
    }

    RulingActions rulings() {
        return rulings;
    }

    AdjudicationPane pane() {
        return pane;
    }

    Optional<AdjudicatedLetter> letter() {
        return Optional.ofNullable(letter);
    }

    Optional<Passage> focused() {
        return Optional.ofNullable(focus);
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    /// Goes to the next difference that waits, from the focused one on and then from the start.
    ///
    /// @return whether there is one
    boolean nextOpen() {
        Optional<Passage> next = letter().flatMap(this::nextOpen);
        next.ifPresentOrElse(this::focus, () -> tools.tell("adjudication.none-open"));
        return next.isPresent();
    }

    void nextLetter() {
        stepLetter(1);
    }

    void previousLetter() {
        stepLetter(-1);
    }

    void focus(Passage passage) {
        focus = passage;
        letter().ifPresent(this::redraw);
    }

    /// Follows the write of a ruling, and shows how things stand now.
    void ruled(CompletableFuture<?> write, String words) {
        tools.desk().track(write);
        write.whenCompleteAsync(
                (_, failure) -> {
                    if (failure != null) {
                        look();
                    }
                },
                Platform::runLater);
        letter().ifPresent(open -> {
            entries.replaceAll(
                    entry -> entry.id().equals(open.id()) ? asItIsNow(entry, open) : entry);
            showLetters(open);
            redraw(open);
        });
        tools.say().accept(words);
    }

    /// How many differences of the open letter wait.
    long waiting() {
        return letter().stream()
                .flatMap(open -> open.differences().stream().filter(p -> !open.isSettled(p)))
                .count();
    }

    private Optional<Passage> nextOpen(AdjudicatedLetter open) {
        List<Passage> all = open.differences();
        int at = focus == null ? -1 : all.indexOf(focus);
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(i -> all.get((at + i) % all.size()))
                .filter(passage -> !open.isSettled(passage))
                .findFirst();
    }

    private void look() {
        tools.jobs()
                .start(
                        texts.get("adjudication.job"),
                        progress -> session.adjudication().queueLater(choice, progress).join(),
                        this::show,
                        this::failed);
    }

    private void countUnfinished(boolean on) {
        if (on != choice.unfinished()) {
            choice = new AdjudicationChoice(choice.reviewers(), on);
            look();
        }
    }

    private void show(List<AdjudicationEntry> found) {
        entries.clear();
        entries.addAll(found);
        if (found.isEmpty()) {
            letter = null;
            focus = null;
            pane.sayEmpty(texts.get("adjudication.empty"));
            return;
        }
        AdjudicationEntry first =
                found.stream().filter(e -> e.openCount() > 0).findFirst().orElse(found.getFirst());
        open(letter().flatMap(this::entry).orElse(first));
    }

    private Optional<AdjudicationEntry> entry(AdjudicatedLetter of) {
        return entries.stream().filter(entry -> entry.id().equals(of.id())).findFirst();
    }

    private void open(AdjudicationEntry entry) {
        session.adjudication()
                .open(entry.id(), choice)
                .whenCompleteAsync(
                        (opened, failure) -> {
                            if (failure == null) {
                                opened(opened);
                            } else {
                                failed(failure);
                            }
                        },
                        Platform::runLater);
    }

    private void opened(AdjudicatedLetter opened) {
        if (letter().map(AdjudicatedLetter::id).filter(opened.id()::equals).isEmpty()) {
            pane.letterPane().show(opened.letter());
            focus = null;
        }
        letter = opened;
        pane.showLetter(opened, session.schema());
        if (focus == null || !opened.passages().contains(focus)) {
            focus = null;
            focus =
                    nextOpen(opened)
                            .or(() -> opened.differences().stream().findFirst())
                            .orElse(null);
        }
        showLetters(opened);
        redraw(opened);
    }

    private void showLetters(AdjudicatedLetter open) {
        pane.showLetters(entries, entry(open).orElse(null));
    }

    private void failed(Throwable failure) {
        String words = failures.of(failure);
        if (FailureWords.isStop(failure)) {
            pane.sayEmpty(words);
        } else {
            tools.say().accept(words);
        }
    }

    private void focusAt(int offset) {
        letter().stream()
                .flatMap(open -> open.passages().stream())
                .filter(passage -> passage.span().contains(offset))
                .min((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                .ifPresent(this::focus);
    }

    private void step(int by) {
        List<Passage> all = letter().map(AdjudicatedLetter::differences).orElse(List.of());
        int at = focus == null ? -1 : all.indexOf(focus);
        int to = at < 0 ? 0 : at + by;
        if (to < 0 || to >= all.size()) {
            tools.tell(by > 0 ? "adjudication.last" : "adjudication.first");
        } else {
            focus(all.get(to));
        }
    }

    private void stepLetter(int by) {
        int at = letter().flatMap(this::entry).map(entries::indexOf).orElse(-by);
        int to = at + by;
        if (to < 0 || to >= entries.size()) {
            tools.tell(by > 0 ? "letter.last" : "letter.first");
        } else {
            open(entries.get(to));
        }
    }

    private static AdjudicationEntry asItIsNow(AdjudicationEntry entry, AdjudicatedLetter open) {
        Map<DifferenceKind, Integer> waiting = new EnumMap<>(DifferenceKind.class);
        open.differences().stream()
                .filter(passage -> !open.isSettled(passage))
                .map(passage -> passage.kinds().stream().min(DifferenceKind::compareTo))
                .forEach(kind -> waiting.merge(kind.orElseThrow(), 1, Integer::sum));
        return new AdjudicationEntry(
                entry.id(),
                entry.name(),
                entry.reviewers(),
                entry.agreed(),
                entry.differences(),
                waiting,
                open.isSettled() ? ReviewStatus.DONE : ReviewStatus.STARTED);
    }

    private void redraw(AdjudicatedLetter open) {
        Passage now = focus;
        new AdjudicatedMarks(open, now, session.schema(), texts).drawOn(pane.letterPane());
        pane.showPassage(open, now);
        long agreed = open.agreements().stream().filter(open::isSettled).count();
        pane.say(
                texts.get(
                        "adjudication.state",
                        waiting(),
                        open.differences().size(),
                        agreed,
                        open.agreements().size()));
        if (now != null) {
            pane.letterPane().reveal(now.marks().getFirst().span());
        }
    }
}
