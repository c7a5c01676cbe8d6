package org.glossator.session;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.glossator.detect.Detection;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.agreement.Agreement;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.quality.consistency.ConsistencyCheck;
import org.glossator.quality.consistency.Finding;
import org.glossator.store.MarksRead;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.ScannedLetter;

/// How good a project's marks are. Each method blocks and reads letter after letter; not for the
/// window's thread. Each throws [CancellationException] if it was stopped.
public final class ProjectQuality {

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Supplier<Detection> detection;
    private final LettersRead letters;

    ProjectQuality(Reviewer reviewer, Supplier<Detection> detection, LettersRead letters) {
        this.letters = letters;
        this.store = letters.store();
        this.reviewer = reviewer;
        this.detection = detection;
    }

    /// How far reviewers agree on the letters that all of them have done.
    ///
    /// @param reviewers names, at least two different ones
    /// @param unfinished whether letters count too that somebody has begun and not done; letters
    ///   that a blind round keeps closed never do
    /// @throws UnknownReviewer if the project has no such reviewer
    /// @throws CannotMeasure if there is no letter that all have done
    public Agreement agreement(
            List<String> reviewers, boolean unfinished, Bootstrap bootstrap, Progress progress) {
        return new AgreementRun(letters, unfinished, bootstrap).of(reviewers, progress);
    }

    /// Where marks contradict each other: this reviewer's annotations and what waits for a
    /// decision.
    public List<Finding> consistency(Progress progress) {
        ConsistencyCheck check =
                new ConsistencyCheck(ConsistencyOf.schema(store.schema(), detection));
        List<Reviewer> own = List.of(reviewer);
        letters.forEach(
                own,
                _ -> true,
                MarksRead.ALL,
                progress,
                several -> several.stream().map(ProjectQuality::labelled).toList(),
                said -> said.forEach(check::collect));
        check.ready();
        letters.forEach(
                own,
                _ -> true,
                MarksRead.NONE,
                progress,
                several ->
                        several.stream()
                                .flatMap(one -> check.look(one.id().value(), one.text()).stream())
                                .toList(),
                found -> found.forEach(check::add));
        return check.findings();
    }

    /// Draws a spot check of what the detectors suggest, and says what the decisions that this
    /// reviewer has made on it come to so far. The same order draws the same sample as long as no
    /// letters come in.
    ///
    /// @throws CannotMeasure if there is nothing to draw from, or less than is to be drawn
    public SpotCheck spotCheck(SampleOrder order, Progress progress) {
        return new SpotCheckRun(order)
                .run(visit -> letters.forEach(List.of(reviewer), progress, visit));
    }

    /// What stands on a letter.
    private static ConsistencyCheck.Labelled labelled(ScannedLetter letter) {
        return ConsistencyCheck.Labelled.of(
                letter.id().value(),
                letter.text(),
                letter.layers().getFirst().marks().visible().stream()
                        .map(LabelledSpan::of)
                        .toList());
    }
}
