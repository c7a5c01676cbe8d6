package org.glossator.ui.shell;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import org.glossator.session.EarlierState;
import org.glossator.session.Failure;
import org.glossator.session.LetterHistory;
import org.glossator.session.OpenLetter;
import org.glossator.store.QueueEntry;
import org.glossator.ui.Texts;
import org.glossator.ui.history.HistoryDialog;
import org.glossator.ui.history.HistoryRows;
import org.jspecify.annotations.Nullable;

/// The past of the open letter: looked at, and brought back.
public final class HistoryActions {

    private final Tools tools;
    private final Desk desk;
    private final Texts texts;
    private final WindowParts parts;
    private final DeedReport report;

    HistoryActions(Tools tools, WindowParts parts, DeedReport report) {
        this.tools = tools;
        this.desk = tools.desk();
        this.texts = tools.texts();
        this.parts = parts;
        this.report = report;
    }

    /// Shows what the reviewer did to the open letter, and how the letter was after each step.
    public void show() {
        OpenLetter open = desk.letter().get();
        if (open == null) {
            tools.tell("past.no-letter");
            return;
        }
        Reading reading = new Reading(open);
        ZoneId zone = parts.zone();
        HistoryDialog dialog =
                new HistoryDialog(
                        texts,
                        tools.stage(),
                        zone,
                        tools.session().schema(),
                        open.letter(),
                        name(open),
                        reading);
        reading.begin(dialog, new HistoryRows(texts, zone));
        Optional<HistoryDialog.Chosen> chosen = dialog.showAndWait();
        reading.stop();
        chosen.ifPresent(one -> restore(open, one));
    }

    private void restore(OpenLetter open, HistoryDialog.Chosen chosen) {
        OpenLetter now = desk.letter().get();
        if (now != null && now.id().equals(open.id()) && desk.restore(chosen.state().marks())) {
            report.tell(
                    texts.get(
                            "past.restored",
                            chosen.after().name(),
                            chosen.state().changes().size()));
        }
    }

    private String name(OpenLetter open) {
        return desk.queue().stream()
                .filter(entry -> entry.id().equals(open.id()))
                .map(QueueEntry::name)
                .findFirst()
                .orElse("");
    }

    private Optional<String> refusal(EarlierState state) {
        if (state.isNow()) {
            return Optional.of(texts.get("past.is-now"));
        }
        if (tools.session().isReadOnly()) {
            return Optional.of(parts.safekeeping().refusal(texts));
        }
        return state.fits(tools.session().schema())
                ? Optional.empty()
                : Optional.of(texts.get("past.labels-gone"));
    }

    /// Finds the states that a dialog asks for, off the window's thread. Of several that were asked
    /// for in a row only the last is shown.
    private final class Reading implements IntConsumer {

        private final OpenLetter open;
        private @Nullable HistoryDialog dialog;
        private @Nullable LetterHistory history;
        private int asked;

        Reading(OpenLetter open) {
            this.open = open;
        }

        void begin(HistoryDialog shown, HistoryRows rows) {
            dialog = shown;
            String text = open.letter().text();
            open.historyLater(found -> rows.of(found, text))
                    .whenCompleteAsync(this::read, Platform::runLater);
        }

        void stop() {
            dialog = null;
        }

        private void read(HistoryRows.Told told, @Nullable Throwable failure) {
            HistoryDialog shown = dialog;
            if (shown == null) {
                return;
            }
            if (failure == null) {
                history = told.history();
                shown.fill(told, tools.session().reviewer().name());
            } else {
                shown.failed(Failure.of(failure).text());
            }
        }

        /// The letter after so many edits is wanted.
        @Override
        public void accept(int edits) {
            LetterHistory past = history;
            if (past == null) {
                return;
            }
            int turn = ++asked;
            open.earlier(past, edits)
                    .whenCompleteAsync(
                            (state, failure) -> found(turn, state, failure), Platform::runLater);
        }

        private void found(int turn, EarlierState state, @Nullable Throwable failure) {
            HistoryDialog shown = dialog;
            if (shown == null || turn != asked) {
                return;
            }
            if (failure == null) {
                shown.show(state, refusal(state));
            } else {
                shown.failed(Failure.of(failure).text());
            }
        }
    }
}
