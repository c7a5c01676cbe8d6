package org.glossator.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.glossator.query.ParsedQuery;
import org.glossator.query.Query;
import org.glossator.schema.SchemaFile;
import org.glossator.store.LetterId;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.junit.jupiter.api.Test;

class QueueFilterTest {

    private static final QueueEntry NEW = entry(1, "004_d5ff", ReviewStatus.NEW, 5);
    private static final QueueEntry STARTED = entry(2, "000_47fe", ReviewStatus.STARTED, 9);
    private static final QueueEntry DONE = entry(3, "002_a7bb", ReviewStatus.DONE, 0);
    private static final List<QueueEntry> ALL = List.of(NEW, STARTED, DONE);

    @Test
    void wordsAndLetterArePartsOfTheName() {
        assertThat(passing("47f")).containsExactly(STARTED);
        assertThat(passing("letter:BB,ff")).containsExactly(NEW, DONE);
        assertThat(passing("-letter:00")).isEmpty();
    }

    @Test
    void howFarALetterIsIsKnownAtOnce() {
        assertThat(passing("status:new,done")).containsExactly(NEW, DONE);
        assertThat(passing("-status:done")).containsExactly(NEW, STARTED);
        assertThat(passing("status:undecided 00")).containsExactly(NEW, STARTED);
        assertThat(filter("status:undecided status:new 00").there()).isEmpty();
    }

    @Test
    void whatTheQueueDoesNotKnowIsAskedOfTheProjectInOnePiece() {
        QueueFilter filter = filter("00 label:DRUG status:undecided status:new");

        assertThat(filter.there().map(Query::format)).contains("label:DRUG status:undecided");
        assertThat(ALL.stream().filter(filter.here())).containsExactly(NEW);
    }

    @Test
    void ordersAreByWhatIsLeftAndByWhatIsLeastCertain() {
        assertThat(ordered(QueueOrder.IMPORTED)).containsExactly(NEW, STARTED, DONE);
        assertThat(ordered(QueueOrder.UNDECIDED)).containsExactly(STARTED, NEW, DONE);
        assertThat(ordered(QueueOrder.DOUBTFUL)).containsExactly(NEW, STARTED, DONE);
    }

    @Test
    void aShuffledOrderIsTheSameForItsSeedAndStaysWhenLettersComeIn() {
        List<QueueEntry> many =
                IntStream.range(0, 50)
                        .mapToObj(i -> entry(i, "letter " + i, ReviewStatus.NEW, 1))
                        .toList();
        List<QueueEntry> fewer = many.subList(0, 40);

        List<QueueEntry> all = ordered(QueueOrder.RANDOM, many, 7);
        assertThat(ordered(QueueOrder.RANDOM, many, 7)).isEqualTo(all).isNotEqualTo(many);
        assertThat(ordered(QueueOrder.RANDOM, many, 8)).isNotEqualTo(all);
        assertThat(ordered(QueueOrder.RANDOM, fewer, 7))
                .isEqualTo(all.stream().filter(fewer::contains).toList());
    }

    private static List<QueueEntry> passing(String line) {
        QueueFilter filter = filter(line);
        assertThat(filter.there()).isEmpty();
        return ALL.stream().filter(filter.here()).toList();
    }

    private static QueueFilter filter(String line) {
        if (Query.parse(line, SchemaFile.shipped()) instanceof ParsedQuery.Good(Query query)) {
            return QueueFilter.of(query);
        }
        throw new AssertionError(line + " is no query");
    }

    private static List<QueueEntry> ordered(QueueOrder order) {
        return ordered(order, ALL, 1);
    }

    private static List<QueueEntry> ordered(QueueOrder order, List<QueueEntry> all, long seed) {
        Map<LetterId, Double> doubts = Map.of(NEW.id(), 0.3, STARTED.id(), 0.7);
        Map<LetterId, Integer> places = order.places(all, doubts, seed);
        return all.stream()
                .sorted((a, b) -> Integer.compare(places.get(a.id()), places.get(b.id())))
                .toList();
    }

    private static QueueEntry entry(long id, String name, ReviewStatus status, int undecided) {
        return new QueueEntry(new LetterId(id), name, status, 10, undecided, 0);
    }
}
