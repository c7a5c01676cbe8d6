package org.glossator.session;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.MarksRead;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.ScannedLetter;
import org.glossator.store.WorkDay;

/// How the work on a project goes. The methods block; [#report] reads all letters and is not for
/// the window's thread.
public final class ProjectWork {

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final LettersRead letters;

    ProjectWork(Reviewer reviewer, LettersRead letters) {
        this.store = letters.store();
        this.reviewer = reviewer;
        this.letters = letters;
    }

    /// How long this reviewer worked on each letter that was worked on, idle time left out.
    public Map<LetterId, Duration> spent() {
        return store.progress().spent(reviewer);
    }

    /// What this reviewer did day by day, in their order; days without work are left out.
    public List<WorkDay> days() {
        return store.progress().days(reviewer);
    }

    /// How far people agree who have done the same letters: all of them, or the two who have the
    /// most in common.
    ///
    /// @return empty if no two have done the same letter
    public Optional<PeopleAgreement> agreement(Bootstrap bootstrap, Progress progress) {
        Map<String, List<QueueEntry>> queues = new LinkedHashMap<>();
        store.teamwork()
                .reviewers()
                .people()
                .forEach(person -> queues.put(person.name(), store.queue(person.reviewer())));
        return CommonWork.of(queues, store.teamwork().rounds().closed())
                .group()
                .map(names ->
                        new PeopleAgreement(
                                names,
                                new AgreementRun(letters, false, bootstrap).of(names, progress)));
    }

    /// What became of all suggestions at all people, and when. What the adjudicated layer says does
    /// not count, since it is made of theirs.
    ///
    /// @param zone whose days are counted
    /// @throws CancellationException if it was stopped
    public WorkReport report(ZoneId zone, Progress progress) {
        List<Reviewer> people =
                store.teamwork().reviewers().people().stream()
                        .map(ReviewerEntry::reviewer)
                        .toList();
        List<Reviewer> layers = people.isEmpty() ? List.of(reviewer) : people;
        WorkCount count = new WorkCount(zone);
        letters.forEach(
                layers,
                _ -> true,
                MarksRead.ALL,
                progress,
                Function.identity(),
                some -> add(some, layers, count));
        return count.report();
    }

    private void add(List<ScannedLetter> some, List<Reviewer> people, WorkCount count) {
        Map<Reviewer, Map<LetterId, List<LoggedEdit>>> logs = new HashMap<>();
        for (Reviewer person : people) {
            List<LetterId> begun =
                    some.stream()
                            .filter(letter -> hasBegun(person, letter))
                            .map(ScannedLetter::id)
                            .toList();
            logs.put(person, begun.isEmpty() ? Map.of() : store.progress().logs(begun, person));
        }
        some.forEach(letter ->
                count.add(
                        letter,
                        person ->
                                logs.getOrDefault(person, Map.of())
                                        .getOrDefault(letter.id(), List.of())));
    }

    private static boolean hasBegun(Reviewer person, ScannedLetter letter) {
        return letter.layers().stream()
                .anyMatch(layer ->
                        layer.reviewer().equals(person) && layer.status() != ReviewStatus.NEW);
    }
}
