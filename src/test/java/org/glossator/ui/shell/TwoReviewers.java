package org.glossator.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.glossator.detect.Detection;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.session.OpenLetter;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;

/// A project of real letters that Reviewer A and Reviewer B have labelled: Reviewer A takes what
/// was suggested, Reviewer B makes one mistake of each kind in every letter.
final class TwoReviewers {

    private static final Detection DETECTION = Detection.shipped();

    private TwoReviewers() {}

    static Path label(Path project, List<Path> letters) {
        try (ProjectSession lead = open(project, OpenedWindow.REVIEWER)) {
            lead.importLetters(letters, Progress.none());
        }
        label(project, "Reviewer A", TwoReviewers::taken);
        label(project, "Reviewer B", TwoReviewers::mistaken);
        return project;
    }

    static ProjectSession open(Path project, String reviewer) {
        return new ProjectOpening(project, Workers.ofMachine(), () -> DETECTION, Clock.systemUTC())
                .as(reviewer);
    }

    private interface Work {
        Edit on(Suggestion suggestion, int number);
    }

    private static void label(Path project, String reviewer, Work work) {
        try (ProjectSession session = open(project, reviewer)) {
            for (QueueEntry entry : session.queue()) {
                OpenLetter letter = session.open(entry.id()).join();
                MarkSet marks = letter.marks();
                List<Edit> edits = new ArrayList<>();
                marks.suggestions().forEach(one -> edits.add(work.on(one, edits.size())));
                letter.apply(new Edit.Batch(edits)).join();
                session.setStatus(entry.id(), ReviewStatus.DONE).join();
            }
        }
    }

    private static Edit taken(Suggestion suggestion, int number) {
        return new Edit.Accept(suggestion.id(), annotation(suggestion));
    }

    /// Rejects the first, ends the second too early, gives the third another label, and says
    /// something else of the fourth.
    private static Edit mistaken(Suggestion suggestion, int number) {
        Annotation as = annotation(suggestion);
        Span span = as.span();
        return switch (number) {
            case 0 -> new Edit.Reject(suggestion.id());
            case 1 ->
                    new Edit.Accept(
                            suggestion.id(), as.withSpan(new Span(span.start(), span.end() - 1)));
            case 2 ->
                    new Edit.Accept(
                            suggestion.id(),
                            as.withLabel(as.label().equals("DRUG") ? "DATE" : "DRUG"));
            case 3 ->
                    new Edit.Accept(
                            suggestion.id(),
                            as.withAttributes(as.attributes().with("value", "another")));
            default -> new Edit.Accept(suggestion.id(), as);
        };
    }

    private static Annotation annotation(Suggestion suggestion) {
        return Annotation.accepting(suggestion, new MarkId(UUID.randomUUID()));
    }
}
