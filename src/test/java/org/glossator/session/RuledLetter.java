package org.glossator.session;

import java.nio.file.Path;
import java.util.List;
import org.glossator.quality.difference.Passage;
import org.glossator.store.LetterId;

/// A real letter in which Reviewer A accepts everything and Reviewer B makes one mistake of each
/// kind, and the lead who rules on it.
final class RuledLetter implements AutoCloseable {

    private final Path project;
    private ProjectSession session;
    private final LetterId id;
    private AdjudicatedLetter letter;

    RuledLetter(Path folder) {
        project = Labelled.project(folder.resolve("project"), "composed-2013-notice");
        Labelled.label(project, "Reviewer A", Labelled::acceptAll);
        Labelled.label(project, "Reviewer B", Labelled::mistaken);
        session = Labelled.open(project, "Lead");
        id = session.queue().getFirst().id();
        letter = opened();
    }

    @Override
    public void close() {
        session.close();
    }

    Path project() {
        return project;
    }

    /// The lead's.
    ProjectSession session() {
        return session;
    }

    LetterId id() {
        return id;
    }

    /// The letter as the lead has it open.
    AdjudicatedLetter letter() {
        return letter;
    }

    /// The letter with other reviewers' marks.
    AdjudicatedLetter open(List<String> reviewers) {
        return session.adjudication().open(id, new AdjudicationChoice(reviewers, false)).join();
    }

    /// The lead leaves, others may do something, and the lead opens the letter again.
    void reopen(Runnable meanwhile) {
        session.close();
        meanwhile.run();
        session = Labelled.open(project, "Lead");
        letter = opened();
    }

    void reopen() {
        reopen(() -> {});
    }

    void settleAll(Settlement settlement) {
        letter.acceptAgreed().orElseThrow().join();
        for (Passage passage : letter.differences()) {
            letter.rule(passage, settlement, "").join();
        }
    }

    /// How the letter stands in the queue.
    AdjudicationEntry entry() {
        return session.adjudication()
                .queueLater(AdjudicationChoice.DONE_BY_ANYBODY, Progress.none())
                .join()
                .getFirst();
    }

    private AdjudicatedLetter opened() {
        return session.adjudication().open(id, AdjudicationChoice.DONE_BY_ANYBODY).join();
    }
}
