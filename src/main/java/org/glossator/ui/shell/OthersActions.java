package org.glossator.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import org.glossator.mark.Mark;
import org.glossator.schema.Label;
import org.glossator.session.BulkLabelling;
import org.glossator.session.BulkReport;
import org.glossator.session.Failure;
import org.glossator.session.Occurrences;
import org.glossator.session.Occurrences.Places;
import org.glossator.session.OpenLetter;
import org.glossator.session.Progress;
import org.glossator.store.BulkId;
import org.glossator.ui.ShortWords;
import org.glossator.ui.Texts;

/// Labelling the same words elsewhere, in the open letter or in all letters, and the way back.
public final class OthersActions {

    private final Tools tools;
    private final Desk desk;
    private final Texts texts;
    private final BulkJobs bulks;
    private final BulkTelling telling;

    /// What tells of a bulk with the way back.
    @FunctionalInterface
    interface BulkTelling {

        /// @param back undo or redo
        void tell(String words, Command back, Runnable goBack);
    }

    OthersActions(Tools tools, BulkJobs bulks, BulkTelling telling) {
        this.tools = tools;
        this.desk = tools.desk();
        this.texts = tools.texts();
        this.bulks = bulks;
        this.telling = telling;
    }

    /// Labels every other place with the words of the focused mark, once it was shown how many
    /// there are and where.
    public void label() {
        OpenLetter open = desk.letter().get();
        Optional<Mark> focused = desk.focused();
        if (open == null || focused.isEmpty() || !desk.mayChange()) {
            return;
        }
        Mark mark = focused.get();
        String text = open.letter().text();
        Places here = Occurrences.others(text, mark, desk.marks().get());
        String words = ShortWords.of(mark.span().of(text));
        if (here.isEmpty() && desk.queue().size() == 1) {
            tools.tell("span.no-others", words);
            return;
        }
        OthersDialog dialog =
                new OthersDialog(texts, tools.stage(), words, name(mark.label()), text, here);
        Occurrences.Wanted wanted = Occurrences.Wanted.of(text, mark);
        OthersSearch search = new OthersSearch(dialog);
        labelling()
                .searchLater(wanted, open.id(), search, search::found)
                .whenCompleteAsync((_, failure) -> search.ended(failure), Platform::runLater);
        Optional<OthersDialog.Scope> scope = dialog.ask();
        search.stop();
        scope.ifPresent(chosen -> {
            switch (chosen) {
                case LETTER ->
                        desk.apply(
                                desk.session()
                                        .corrections()
                                        .addAll(here, wanted.label(), wanted.attributes()),
                                mark.id());
                case PROJECT ->
                        start(
                                "others.job",
                                progress ->
                                        labelling()
                                                .label(
                                                        wanted,
                                                        open.id(),
                                                        here,
                                                        dialog.others(),
                                                        progress),
                                report -> told(report, wanted.label(), "others.done"),
                                Command.UNDO);
            }
        });
    }

    /// Undoes an action on many letters, if it is what comes next in the open letter.
    ///
    /// @return whether it is
    boolean undo() {
        Optional<BulkId> bulk = next(OpenLetter::bulkToUndo);
        bulk.ifPresent(this::undo);
        return bulk.isPresent();
    }

    /// Does an action on many letters again, if it is what comes next in the open letter.
    ///
    /// @return whether it is
    boolean redo() {
        Optional<BulkId> bulk = next(OpenLetter::bulkToRedo);
        bulk.ifPresent(this::redo);
        return bulk.isPresent();
    }

    private Optional<BulkId> next(Function<OpenLetter, Optional<BulkId>> which) {
        return Optional.ofNullable(desk.letter().get()).flatMap(which);
    }

    private void undo(BulkId bulk) {
        start(
                "others.job.undo",
                progress -> labelling().undo(bulk, progress),
                report -> told(report, "", "others.undone"),
                Command.REDO);
    }

    private void redo(BulkId bulk) {
        start(
                "others.job.redo",
                progress -> labelling().redo(bulk, progress),
                report -> told(report, "", "others.redone"),
                Command.UNDO);
    }

    private void start(
            String title,
            Function<Progress, BulkReport> work,
            Function<BulkReport, String> words,
            Command back) {
        if (desk.mayChange()) {
            bulks.start(
                    title,
                    work,
                    report ->
                            telling.tell(
                                    words.apply(report), back, () -> goBack(back, report.bulk())),
                    failure -> tools.tell("others.failed", Failure.of(failure).text()));
        }
    }

    private void goBack(Command back, BulkId bulk) {
        if (back == Command.UNDO) {
            undo(bulk);
        } else {
            redo(bulk);
        }
    }

    private String told(BulkReport report, String label, String text) {
        StringBuilder words =
                new StringBuilder(
                        texts.get(
                                text,
                                report.added(),
                                report.accepted(),
                                report.letters(),
                                name(label)));
        if (report.stopped()) {
            words.append(texts.get("others.stopped"));
        }
        if (!report.left().isEmpty()) {
            words.append(
                    texts.get(
                            "others.left", report.left().size(), String.join(", ", report.left())));
        }
        return words.toString();
    }

    private String name(String label) {
        return desk.session().schema().label(label).map(Label::name).orElse(label);
    }

    private BulkLabelling labelling() {
        return desk.session().bulkLabelling();
    }
}
