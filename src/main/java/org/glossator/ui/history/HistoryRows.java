package org.glossator.ui.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossator.letter.Span;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.session.EditPlaces;
import org.glossator.session.LetterHistory;
import org.glossator.store.LoggedEdit;
import org.glossator.ui.ShortWords;
import org.glossator.ui.Texts;

/// Puts a letter's history into words. Needs no screen, and may take a while.
public final class HistoryRows {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Texts texts;
    private final ZoneId zone;

    public HistoryRows(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /// @param rows a row an edit, the latest first, and last the letter as it came in; none if
    ///   nothing was ever done
    /// @param work how much that was: edits and time
    public record Told(LetterHistory history, List<HistoryRow> rows, String work) {}

    /// @param letter the letter's text
    public Told of(LetterHistory history, String letter) {
        EditWords words = new EditWords(texts, suggestions(history));
        List<List<Span>> places = EditPlaces.of(history);
        List<HistoryRow> rows = new ArrayList<>(history.log().size() + 1);
        for (int i = history.log().size() - 1; i >= 0; i--) {
            LoggedEdit entry = history.log().get(i);
            List<Span> where = places.get(i);
            rows.add(
                    new HistoryRow(
                            i + 1,
                            entry,
                            where,
                            when(entry.madeAt()),
                            words.of(entry, where.size()),
                            whose(where, letter),
                            spent(entry.spent())));
        }
        if (!rows.isEmpty()) {
            rows.add(new HistoryRow(0, null, List.of(), "", texts.get("past.start"), "", ""));
        }
        return new Told(
                history,
                List.copyOf(rows),
                texts.get("past.work", history.log().size(), spentAtAll(history.spent())));
    }

    private String when(Instant instant) {
        return WHEN.format(instant.atZone(zone));
    }

    private String whose(List<Span> places, String letter) {
        if (places.isEmpty()) {
            return "";
        }
        String first = ShortWords.of(places.getFirst().of(letter));
        return texts.get("past.whose", first, places.size() - 1);
    }

    private String spentAtAll(Duration spent) {
        String words = spent(spent);
        return words.isEmpty() ? texts.get("past.spent.seconds", 0) : words;
    }

    private String spent(Duration spent) {
        Duration rounded = spent.plusMillis(500);
        if (rounded.toHours() > 0) {
            return texts.get("past.spent.hours", rounded.toHours(), rounded.toMinutesPart());
        }
        if (rounded.toMinutes() > 0) {
            return texts.get("past.spent.minutes", rounded.toMinutes(), rounded.toSecondsPart());
        }
        return spent.isZero() ? "" : texts.get("past.spent.seconds", rounded.toSeconds());
    }

    private static Function<MarkId, Optional<Suggestion>> suggestions(LetterHistory history) {
        Map<MarkId, Suggestion> byId =
                Stream.concat(
                                history.imported().suggestions().stream(),
                                history.withdrawn().stream())
                        .collect(Collectors.toMap(Suggestion::id, one -> one, (one, _) -> one));
        return id -> Optional.ofNullable(byId.get(id));
    }
}
