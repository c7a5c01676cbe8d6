package org.glossator.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.agreement.Agreement;
import org.glossator.quality.agreement.AgreementStudy;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.quality.agreement.LayeredLetter;
import org.glossator.schema.Label;
import org.glossator.store.LetterId;
import org.glossator.store.MarksRead;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;
import org.glossator.store.ScannedLetter;

/// Measures how far reviewers agree on the letters that all of them have done. Letters that a blind
/// round keeps closed never count.
///
/// @param unfinished whether letters count too that somebody has begun and not done
record AgreementRun(LettersRead letters, boolean unfinished, Bootstrap bootstrap) {

    /// @param reviewers names, at least two different ones
    /// @throws UnknownReviewer if the project has no such reviewer
    /// @throws CannotMeasure if there is no letter that all have done
    /// @throws CancellationException if it was stopped
    Agreement of(List<String> reviewers, Progress progress) {
        List<String> names = reviewers.stream().distinct().toList();
        if (names.size() < 2) {
            throw new CannotMeasure("agreement is between two reviewers or more");
        }
        ProjectStore store = letters.store();
        List<Reviewer> layers = names.stream().map(new KnownReviewers(store)::named).toList();
        Set<LetterId> common = common(layers);
        if (common.isEmpty()) {
            throw new CannotMeasure(
                    store.file()
                            + ": there is no letter that "
                            + String.join(" and ", names)
                            + (unfinished ? " have all begun" : " have all done"));
        }
        AgreementStudy study =
                new AgreementStudy(
                        store.schema().labels().stream().map(Label::id).toList(), layers.size());
        letters.forEach(
                layers,
                entry -> common.contains(entry.id()),
                MarksRead.ANNOTATIONS,
                progress,
                several -> study.counts(several.stream().map(AgreementRun::said).toList()),
                counted -> counted.forEach(study::add));
        return study.result(bootstrap);
    }

    /// The letters that count, known before anything is read of them.
    private Set<LetterId> common(List<Reviewer> layers) {
        Set<LetterId> common = new HashSet<>(begun(layers.getFirst()));
        layers.stream().skip(1).forEach(layer -> common.retainAll(begun(layer)));
        common.removeAll(letters.store().teamwork().rounds().closed());
        return common;
    }

    private Set<LetterId> begun(Reviewer layer) {
        return letters.queue(layer).stream()
                .filter(entry -> entry.status().counts(unfinished))
                .map(QueueEntry::id)
                .collect(Collectors.toSet());
    }

    private static LayeredLetter said(ScannedLetter letter) {
        return new LayeredLetter(
                letter.text(),
                letter.layers().stream()
                        .map(layer ->
                                layer.marks().annotations().stream().map(LabelledSpan::of).toList())
                        .toList());
    }
}
