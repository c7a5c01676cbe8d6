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
                here = here.and(entry -> holds(term, entry));
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

    private static boolean holds(Term term, QueueEntry entry) {
        boolean any =
                term.values().stream()
                        .anyMatch(value ->
                                switch (value) {
                                    case Value.Words(Phrase phrase) -> isIn(entry.name(), phrase);
                                    case Value.OfLetter(LetterStage stage) ->
                                            entry.status() == status(stage);
                                    case Value.OfSpan _ -> entry.undecided() > 0;
                                    case Value.Anything _ -> true;
                                    case Value.YesNo _, Value.Numbers _, Value.Dates _ -> false;
                                });
        return any != term.negated();
    }

    private static boolean isIn(String name, Phrase phrase) {
        return name.toLowerCase(Locale.ROOT)
                .contains(String.join(" ", phrase.words()).toLowerCase(Locale.ROOT));
    }

    private static ReviewStatus status(LetterStage stage) {
        return switch (stage) {
            case NEW -> ReviewStatus.NEW;
            case STARTED -> ReviewStatus.STARTED;
            case DONE -> ReviewStatus.DONE;
        };
    }
}
