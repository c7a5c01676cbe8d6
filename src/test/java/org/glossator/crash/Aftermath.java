package org.glossator.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glossator.detect.Detection;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.session.ProjectSession;
import org.glossator.store.Advance;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectKey;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;
import org.glossator.store.Verification;

/// What is found of a project after the program that worked on it was killed.
final class Aftermath {

    private final Place place;
    private final Detection detection;
    private final List<Acknowledgement> acknowledged;
    private final List<String> wrong = new ArrayList<>();
    private final Set<Acknowledgement> found = new HashSet<>();
    private Duration reopening = Duration.ZERO;

    /// @param acknowledged all that was acknowledged of this project so far
    Aftermath(Place place, Detection detection, List<Acknowledgement> acknowledged) {
        this.place = place;
        this.detection = detection;
        this.acknowledged = acknowledged;
    }

    /// How long it took until the project was open again with its queue.
    Duration reopening() {
        return reopening;
    }

    /// What is not as it has to be.
    List<String> wrong() {
        return wrong;
    }

    /// What was acknowledged and is not there.
    List<Acknowledgement> lost() {
        return acknowledged.stream().filter(done -> !found.contains(done)).toList();
    }

    void lookAt(Work work, Path out) throws IOException {
        if (ProjectStore.exists(place.project())) {
            // As the kill left it: opening for work writes to the file.
            Verification.of(place.project(), ProjectKey.none(), Advance.unwatched())
                    .findings()
                    .forEach(finding -> wrong.add("verify: " + finding));
            lookAtProject();
        }
        new Output(place, detection, wrong).lookAt(work, out);
    }

    private void lookAtProject() {
        long start = System.nanoTime();
        try (ProjectStore store = ProjectStore.open(place.project(), Clock.systemUTC())) {
            List<String> reviewers = store.reviewers();
            List<QueueEntry> letters =
                    reviewers.isEmpty()
                            ? List.of()
                            : store.queue(store.reviewer(reviewers.getFirst()));
            reopening = Duration.ofNanos(System.nanoTime() - start);
            letters.forEach(letter -> lookAtLetter(store, letter));
            for (String name : reviewers) {
                Reviewer reviewer = store.reviewer(name);
                store.queue(reviewer).forEach(entry -> lookAtMarks(store, reviewer, entry));
            }
            acknowledged.stream()
                    .filter(done ->
                            done instanceof Acknowledgement.Imported(int count)
                                    && count <= letters.size())
                    .forEach(found::add);
        }
    }

    /// A letter is there with its text and all of its suggestions, or not at all.
    private void lookAtLetter(ProjectStore store, QueueEntry entry) {
        Letter letter = store.letter(entry.id());
        if (!Digest.of(letter.text()).equals(letter.digest())) {
            wrong.add("the text of letter " + entry.id() + " is not that of its digest");
        }
        Set<Suggestion> suggestions = new HashSet<>(store.suggestions(entry.id()));
        if (!suggestions.equals(new HashSet<>(detection.detect(letter.text())))) {
            wrong.add("letter " + entry.id() + " has not the suggestions that were found in it");
        }
        Reviewer reviewer = store.reviewer(ProjectSession.FIRST_REVIEWER);
        if (Work.isAnnotated(letter.text()) && store.log(entry.id(), reviewer).isEmpty()) {
            wrong.add("letter " + entry.id() + " has not the annotation that came with it");
        }
    }

    /// The marks are what the log says, and the queue counts them.
    private void lookAtMarks(ProjectStore store, Reviewer reviewer, QueueEntry entry) {
        MarkSet replayed = MarkSet.of(store.suggestions(entry.id()));
        for (LoggedEdit logged : store.log(entry.id(), reviewer)) {
            replayed = replayed.apply(logged.edit());
            found.add(new Acknowledgement.Edited(entry.id(), logged.id()));
            found.add(new Acknowledgement.Shown(entry.id(), Acknowledgement.fingerprint(replayed)));
        }
        found.add(
                new Acknowledgement.Shown(
                        entry.id(),
                        Acknowledgement.fingerprint(MarkSet.of(store.suggestions(entry.id())))));
        MarkSet stored = store.marks(entry.id(), reviewer);
        if (!stored.equals(replayed)) {
            wrong.add("the marks of letter " + entry.id() + " are not what the log says");
        }
        if (entry.undecided() != stored.undecidedCount()
                || entry.annotations() != stored.annotationCount()) {
            wrong.add("the queue counts other marks than letter " + entry.id() + " has");
        }
    }
}
