package org.glossator.ui.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.glossator.query.Field.Fixed;
import org.glossator.query.LetterStage;
import org.glossator.query.Phrase;
import org.glossator.query.Query;
import org.glossator.query.SpanStage;
import org.glossator.query.Term;
import org.glossator.query.Value;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;

/// A query over the queue. Words without a field are parts of letters' names here. What the queue
/// itself knows (names, how far letters are, whether anything waits) is decided at once; the rest
/// must be asked of the project.
///
/// @param here whether a letter passes as far as the queue knows
/// @param there what is to be asked of the project, if anything
public record QueueFilter(Predicate<QueueEntry> here, Optional<Query> there) {

    /// Divides the query.
    public static QueueFilter of(Query query) {
        boolean onlyStatus =
                query.terms().stream()
                        .filter(term -> !isOfLetter(term))
                        .allMatch(QueueFilter::isUndecided);
        Predicate<QueueEntry> here = _ -> true;
        List<Term> there = new ArrayList<>();
        for (Term term : query.terms()) {
            if (query.namesReviewers() && term.field() == Fixed.STATUS) {
                there.add(term);
            } else if (isOfLetter(term) || onlyStatus) {
                here = here.and(test(term));
            } else {
                there.add(term);
            }
        }
        return new QueueFilter(
                here, there.isEmpty() ? Optional.empty() : Optional.of(new Query(there)));
    }

    private static boolean isOfLetter(Term term) {
        return term.field() == Fixed.WORDS
                || term.field() == Fixed.LETTER
                || term.field() == Fixed.STATUS
                        && term.values().getFirst() instanceof Value.OfLetter;
    }

    private static boolean isUndecided(Term term) {
        return !term.negated()
                && term.values().equals(List.of(new Value.OfSpan(SpanStage.UNDECIDED)));
    }

    private static Predicate<QueueEntry> test(Term term) {
        List<Predicate<QueueEntry>> tests = term.values().stream().map(QueueFilter::test).toList();
        return entry -> tests.stream().anyMatch(test -> test.test(entry)) != term.negated();
    }

    private static Predicate<QueueEntry> test(Value value) {
        return switch (value) {
            case Value.Words(Phrase phrase) -> named(phrase);
            case Value.OfLetter(LetterStage stage) -> {
                ReviewStatus status = status(stage);
                yield entry -> entry.status() == status;
            }
            case Value.OfSpan _ -> entry -> entry.undecided() > 0;
            case Value.Anything _ -> _ -> true;
            case Value.YesNo _, Value.Numbers _, Value.Dates _ -> _ -> false;
        };
    }

    private static Predicate<QueueEntry> named(Phrase phrase) {
        String part = String.join(" ", phrase.words()).toLowerCase(Locale.ROOT);
        return entry -> entry.name().toLowerCase(Locale.ROOT).contains(part);
    }

    private static ReviewStatus status(LetterStage stage) {
        return switch (stage) {
            case NEW -> ReviewStatus.NEW;
            case STARTED -> ReviewStatus.STARTED;
            case DONE -> ReviewStatus.DONE;
        };
    }
}
