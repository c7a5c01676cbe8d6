package org.glossator.session;

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
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Round;

/// Projects of real letters that reviewers label in tests.
final class Labelled {

    static final Path LETTERS = Path.of("src/test/resources/letters");

    private static final Detection DETECTION = Detection.shipped();

    private Labelled() {}

    static ProjectSession open(Path project, String reviewer) {
        return new ProjectOpening(project, Workers.ofMachine(), () -> DETECTION, Clock.systemUTC())
                .as(reviewer);
    }

    /// A new project with these letters of the tests.
    static Path project(Path project, String... names) {
        try (ProjectSession session = open(project, "Lead")) {
            List<Path> files = new ArrayList<>();
            for (String name : names) {
                files.add(LETTERS.resolve(name + ".txt"));
            }
            session.importLetters(files, Progress.none());
        }
        return project;
    }

    /// A blind round of all letters for Reviewer A and Reviewer B.
    static Round deal(ProjectSession lead, Round.Plan plan) {
        return lead.rounds()
                .make(RoundOrder.blind("first", List.of("Reviewer A", "Reviewer B"), plan, 1));
    }

    /// What a reviewer does with a letter.
    interface Work {
        /// @param marks as they are before
        List<Edit> on(MarkSet marks);
    }

    /// The reviewer does this to every letter and is done with it.
    static void label(Path project, String reviewer, Work work) {
        try (ProjectSession session = open(project, reviewer)) {
            for (QueueEntry entry : session.queue()) {
                label(session, entry.id(), work);
            }
        }
    }

    static void label(ProjectSession session, LetterId id, Work work) {
        OpenLetter letter = session.open(id).join();
        List<Edit> edits = work.on(letter.marks());
        if (!edits.isEmpty()) {
            letter.apply(new Edit.Batch(edits)).join();
        }
        session.setStatus(id, ReviewStatus.DONE).join();
    }

    static MarkId id() {
        return new MarkId(UUID.randomUUID());
    }

    static Edit accept(Suggestion suggestion) {
        return new Edit.Accept(suggestion.id(), Annotation.accepting(suggestion, id()));
    }

    static Edit reject(Suggestion suggestion) {
        return new Edit.Reject(suggestion.id());
    }

    /// Accepts everything.
    static List<Edit> acceptAll(MarkSet marks) {
        return marks.suggestions().stream().map(Labelled::accept).toList();
    }

    /// Accepts all but the first, which is rejected; makes the second one longer by its neighbour's
    /// blank, relabels the third, and says something of the fourth.
    static List<Edit> mistaken(MarkSet marks) {
        List<Edit> edits = new ArrayList<>();
        int number = 0;
        for (Suggestion suggestion : marks.suggestions()) {
            Annotation as = Annotation.accepting(suggestion, id());
            edits.add(
                    switch (number++) {
                        case 0 -> reject(suggestion);
                        case 1 ->
                                new Edit.Accept(
                                        suggestion.id(),
                                        as.withSpan(
                                                new Span(as.span().start(), as.span().end() + 1)));
                        case 2 ->
                                new Edit.Accept(
                                        suggestion.id(),
                                        as.withLabel(as.label().equals("DRUG") ? "DATE" : "DRUG"));
                        case 3 ->
                                new Edit.Accept(
                                        suggestion.id(),
                                        as.withAttributes(
                                                as.attributes().with("value", "another")));
                        default -> new Edit.Accept(suggestion.id(), as);
                    });
        }
        return edits;
    }
}
