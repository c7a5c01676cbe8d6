package org.glossator.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.glossator.export.release.AgreementLine;
import org.glossator.quality.Interval;
import org.glossator.quality.agreement.Agreement;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.quality.agreement.LabelAgreement;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.jspecify.annotations.Nullable;

/// How far any two reviewers of a project agree, for its releases.
final class Agreements {

    private static final double DIGITS = 1e4;

    private final LettersRead letters;
    private final Progress progress;
    private final List<String> all;
    private final List<String> reviewers;
    private final CommonWork work;

    Agreements(LettersRead letters, Progress progress) {
        this.letters = letters;
        this.progress = progress;
        ProjectStore store = letters.store();
        Map<String, List<QueueEntry>> queues = new LinkedHashMap<>();
        store.teamwork()
                .reviewers()
                .all()
                .forEach(entry -> queues.put(entry.name(), store.queue(entry.reviewer())));
        this.all = List.copyOf(queues.keySet());
        this.reviewers =
                all.stream()
                        .filter(name ->
                                queues.getOrDefault(name, List.of()).stream()
                                        .anyMatch(entry -> entry.status().counts(true)))
                        .toList();
        this.work = CommonWork.of(queues, store.teamwork().rounds().closed());
    }

    /// What a release calls a reviewer.
    static String pseudonym(List<String> all, String name) {
        return "R" + (all.indexOf(name) + 1);
    }

    /// Those who have worked on letters.
    List<String> reviewers() {
        return reviewers;
    }

    /// One for each two who have done letters in common.
    List<AgreementLine> lines() {
        List<AgreementLine> lines = new ArrayList<>();
        for (int i = 0; i < reviewers.size(); i++) {
            for (int k = i + 1; k < reviewers.size(); k++) {
                List<String> both = List.of(reviewers.get(i), reviewers.get(k));
                if (work.common(both) > 0) {
                    lines.add(line(both));
                }
            }
        }
        return lines;
    }

    private AgreementLine line(List<String> both) {
        Agreement agreement =
                new AgreementRun(letters, false, Bootstrap.STANDARD).of(both, progress);
        LabelAgreement together = agreement.all();
        Interval interval = together.strict().interval().orElse(null);
        return new AgreementLine(
                pseudonym(all, both.getFirst()) + ", " + pseudonym(all, both.getLast()),
                agreement.letters(),
                value(together.strict().value()),
                interval == null ? null : rounded(interval.low()),
                interval == null ? null : rounded(interval.high()),
                value(together.kappa().value()),
                value(together.alpha().value()));
    }

    private static @Nullable Double value(OptionalDouble value) {
        return value.isEmpty() ? null : rounded(value.getAsDouble());
    }

    private static Double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
