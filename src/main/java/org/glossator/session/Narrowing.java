package org.glossator.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.glossator.query.Field;
import org.glossator.query.LetterStage;
import org.glossator.query.Query;
import org.glossator.query.SpanStage;
import org.glossator.query.Term;
import org.glossator.query.Value;
import org.glossator.store.ReviewStatus;
import org.glossator.store.ScanCriteria;
import org.glossator.store.ScanCriteria.Wanted;

/// What of a query the project's rows can decide. It may let through letters without a hit, but
/// keeps none with one out.
final class Narrowing {

    private final List<List<String>> names = new ArrayList<>();
    private final List<List<String>> labels = new ArrayList<>();
    private final List<List<Wanted>> rules = new ArrayList<>();
    private final Set<ReviewStatus> statuses = EnumSet.noneOf(ReviewStatus.class);
    private boolean undecided;

    private Narrowing() {}

    static ScanCriteria of(Query query) {
        Narrowing narrowing = new Narrowing();
        query.terms().stream()
                .filter(term -> !term.negated())
                .forEach(term -> narrowing.add(term, query.namesReviewers()));
        return new ScanCriteria(
                narrowing.names,
                narrowing.labels,
                narrowing.rules,
                narrowing.statuses,
                narrowing.undecided);
    }

    private void add(Term term, boolean namesReviewers) {
        if (!(term.field() instanceof Field.Fixed fixed)) {
            return;
        }
        switch (fixed) {
            case LETTER -> addNames(term.values());
            case LABEL -> addLabels(term.values());
            case RULE -> addRules(term.values());
            case STATUS -> {
                if (!namesReviewers) {
                    addStatuses(term.values());
                }
            }
            case WORDS, TEXT, REVIEWER, CONFIDENCE, FLAG, NOTE -> {}
        }
    }

    private void addNames(List<Value> values) {
        List<String> parts = new ArrayList<>();
        for (Value value : values) {
            if (!(value instanceof Value.Words words)) {
                return;
            }
            parts.add(String.join(" ", words.phrase().words()));
        }
        names.add(parts);
    }

    private void addLabels(List<Value> values) {
        List<String> ids = new ArrayList<>();
        for (Value value : values) {
            if (!(value instanceof Value.Words words) || words.phrase().prefix()) {
                return;
            }
            ids.add(String.join(" ", words.phrase().words()));
        }
        labels.add(ids);
    }

    private void addRules(List<Value> values) {
        List<Wanted> group = new ArrayList<>();
        for (Value value : values) {
            if (!(value instanceof Value.Words words)) {
                return;
            }
            group.add(
                    new Wanted(String.join(" ", words.phrase().words()), words.phrase().prefix()));
        }
        rules.add(group);
    }

    private void addStatuses(List<Value> values) {
        // A second term of this kind narrows further, which the query itself does.
        if (values.equals(List.of(new Value.OfSpan(SpanStage.UNDECIDED)))) {
            undecided = true;
        }
        if (!statuses.isEmpty()) {
            return;
        }
        for (Value value : values) {
            if (value instanceof Value.OfLetter(LetterStage stage)) {
                statuses.add(
                        switch (stage) {
                            case NEW -> ReviewStatus.NEW;
                            case STARTED -> ReviewStatus.STARTED;
                            case DONE -> ReviewStatus.DONE;
                        });
            }
        }
    }
}
