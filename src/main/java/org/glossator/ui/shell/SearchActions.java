package org.glossator.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.glossator.letter.Span;
import org.glossator.query.Hit;
import org.glossator.query.ParsedQuery;
import org.glossator.query.Phrase;
import org.glossator.query.Problem;
import org.glossator.query.Query;
import org.glossator.session.Failure;
import org.glossator.session.OpenLetter;
import org.glossator.session.SearchHit;
import org.glossator.session.SearchReport;
import org.glossator.ui.Texts;
import org.glossator.ui.letter.LetterPane;
import org.glossator.ui.search.ProblemWords;
import org.glossator.ui.search.SearchPane;
import org.glossator.ui.search.SearchScope;
import org.jspecify.annotations.Nullable;

/// Finding in the open letter and over the project. Whatever is looked for is marked in the open
/// letter too.
public final class SearchActions implements SearchPane.Listener {

    /// More nobody walks; a query that finds more wants another term.
    static final int MOST = 5_000;

    private static final int LONGEST_SELECTION = 100;
    private static final Query NOTHING = new Query(List.of());

    private final Desk desk;
    private final LetterPane letterPane;
    private final Texts texts;
    private final Runnable redraw;
    private final SearchPane pane;
    private final LetterSearch letterSearch;
    private final BackgroundSearch background;
    private final PauseTransition typing = new PauseTransition(Duration.millis(180));
    private Consumer<Boolean> show = _ -> {};
    private Query query = NOTHING;
    private boolean isOpen;
    private @Nullable SearchHit wanted;

    /// @param redraw draws the letter's marks and hits again
    SearchActions(Desk desk, LetterPane letterPane, Texts texts, Runnable redraw) {
        this.desk = desk;
        this.letterPane = letterPane;
        this.texts = texts;
        this.redraw = redraw;
        this.pane = new SearchPane(texts, this);
        this.letterSearch = new LetterSearch(desk);
        this.background = new BackgroundSearch(desk.session());
        typing.setOnFinished(_ -> searchProject());
    }

    SearchPane pane() {
        return pane;
    }

    /// @param show shows the pane or takes it away
    void setOnShow(Consumer<Boolean> show) {
        this.show = show;
    }

    public void inLetter() {
        open(SearchScope.LETTER);
    }

    public void inProject() {
        open(SearchScope.PROJECT);
    }

    public void nextHit() {
        step(1);
    }

    public void previousHit() {
        step(-1);
    }

    /// Stops a search that runs, as before the project is closed.
    void stop() {
        background.stop();
    }

    /// Called when the letter or its marks have changed.
    void deskChanged() {
        if (!isOpen) {
            return;
        }
        List<SearchHit> hits = inOpenLetter();
        if (pane.scope() == SearchScope.LETTER) {
            int at = pane.at();
            pane.hits().setAll(hits);
            pane.select(Math.min(at, hits.size() - 1));
            sayCount();
        }
        SearchHit jump = wanted;
        OpenLetter letter = desk.letter().get();
        boolean arrived = jump != null && letter != null && letter.id().equals(jump.letter());
        draw(hits, arrived ? jump : null);
        if (arrived && jump != null) {
            wanted = null;
            go(jump);
        }
    }

    @Override
    public void typed(String line) {
        if (!isOpen) {
            return;
        }
        background.stop();
        typing.stop();
        switch (Query.parseTyping(line, desk.session().schema())) {
            case ParsedQuery.Good(Query good) -> {
                query = good;
                search();
            }
            case ParsedQuery.Bad(Problem problem) -> {
                query = NOTHING;
                pane.hits().clear();
                draw(List.of(), null);
                pane.say(texts.get("search.wrong"), ProblemWords.of(problem, texts), true);
            }
        }
    }

    @Override
    public void walked(SearchHit hit) {
        sayCount();
        jump(hit);
    }

    @Override
    public void chosen(@Nullable SearchHit hit) {
        if (hit != null) {
            sayCount();
            jump(hit);
            letterPane.area().requestFocus();
        }
    }

    @Override
    public void left() {
        isOpen = false;
        background.stop();
        show.accept(false);
        draw(List.of(), null);
        letterPane.area().requestFocus();
    }

    private void open(SearchScope scope) {
        Optional<String> selected =
                letterPane
                        .selection()
                        .filter(span -> span.length() <= LONGEST_SELECTION)
                        .flatMap(span -> Phrase.of(span.of(text()), false))
                        .map(Phrase::format);
        if (!isOpen) {
            isOpen = true;
            show.accept(true);
        }
        pane.open(scope, selected.orElse(null));
        typed(pane.line());
        desk.session()
                .readLater(desk.session().searching()::vocabulary)
                .thenAcceptAsync(pane::setVocabulary, Platform::runLater);
    }

    private void step(int by) {
        if (!isOpen) {
            inLetter();
        }
        pane.step(by);
    }

    private void search() {
        List<SearchHit> here = inOpenLetter();
        draw(here, null);
        pane.hits().clear();
        if (query.isEmpty()) {
            pane.say("", texts.get("search.empty"), false);
            return;
        }
        switch (pane.scope()) {
            case LETTER -> {
                pane.hits().setAll(here);
                sayCount();
            }
            case PROJECT -> {
                pane.say(texts.get("search.searching", 0), "", false);
                typing.playFromStart();
            }
        }
    }

    private void searchProject() {
        background.start(
                query,
                MOST,
                hits -> {
                    pane.hits().addAll(hits);
                    pane.say(texts.get("search.searching", pane.hits().size()), "", false);
                },
                this::sayReport,
                failure -> pane.say(texts.get("search.failed"), Failure.of(failure).text(), true));
    }

    private void sayReport(SearchReport report) {
        String words =
                switch (report.end()) {
                    case COMPLETE ->
                            texts.get("search.in-letters", report.hits(), report.letters());
                    case LIMIT -> texts.get("search.limit", report.hits());
                    case STOPPED -> texts.get("search.stopped", report.hits());
                };
        pane.say(words, texts.get("search.none-project"), false);
    }

    private void sayCount() {
        int count = pane.hits().size();
        if (count == 0) {
            pane.say(texts.get("search.none"), texts.get("search.none-letter"), false);
        } else if (pane.at() >= 0) {
            pane.say(texts.get("search.at", pane.at() + 1, count), "", false);
        } else {
            pane.say(texts.get("search.count", count), "", false);
        }
    }

    private void jump(SearchHit hit) {
        OpenLetter letter = desk.letter().get();
        if (letter != null && letter.id().equals(hit.letter())) {
            wanted = null;
            draw(inOpenLetter(), hit);
            go(hit);
        } else {
            wanted = hit;
            desk.open(hit.letter());
        }
    }

    /// A hit that is a span takes the focus, so that it can be decided at once.
    private void go(SearchHit found) {
        if (found.hit() instanceof Hit.Marked marked
                && desk.marks().get().visible(marked.mark()).isPresent()) {
            desk.focus(marked.mark());
        }
        found.hit().place().filter(this::isInLetter).ifPresent(letterPane::reveal);
    }

    private boolean isInLetter(Span span) {
        return span.end() <= text().length();
    }

    private void draw(List<SearchHit> hits, @Nullable SearchHit current) {
        List<Span> places = new ArrayList<>();
        hits.forEach(hit -> hit.hit().place().ifPresent(places::add));
        letterPane.setHits(places, current == null ? null : current.hit().place().orElse(null));
        redraw.run();
    }

    private List<SearchHit> inOpenLetter() {
        return letterSearch.hits(query);
    }

    private String text() {
        OpenLetter open = desk.letter().get();
        return open == null ? "" : open.letter().text();
    }
}
