package org.glossator.session.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.glossator.letter.Digest;
import org.glossator.store.EditCodec;
import org.glossator.store.EditId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ReviewStatus;

/// A reviewer's work on one letter as a line of a package that comes back: `{"letter", "name",
/// "status", "place", "log": [{"kind", "made_at", "spent_ms", "edit"}]}`, where `letter` is the
/// SHA-256 of its text and an `edit` is as the project's log has it.
///
/// @param place where the reviewer was last: UTF-16 code units
/// @param log the oldest first
public record EditsLine(
        Digest letter, String name, ReviewStatus status, int place, List<LoggedEdit> log) {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_WORD = 100;
    private static final long LONGEST_SPENT = Duration.ofDays(1).toMillis();

    public EditsLine {
        log = List.copyOf(log);
    }

    public String encode() {
        ObjectNode json = PackageFile.JSON.createObjectNode();
        json.put("letter", letter.hex()).put("name", name);
        json.put("status", status.name()).put("place", place);
        ArrayNode all = json.putArray("log");
        for (LoggedEdit one : log) {
            ObjectNode entry = all.addObject().put("kind", one.kind().name());
            entry.put("made_at", one.madeAt().toString());
            entry.put("spent_ms", one.spent().toMillis());
            entry.put("edit", EditCodec.encode(one.edit()));
        }
        return json.toString();
    }

    /// @throws IllegalArgumentException if it is no such line
    public static EditsLine decode(String line) {
        try {
            JsonNode json = PackageFile.JSON.readTree(line);
            List<LoggedEdit> log = new ArrayList<>();
            json.required("log").forEach(one -> log.add(edit(one)));
            return new EditsLine(
                    new Digest(LetterLine.text(json, "letter", LONGEST_WORD)),
                    LetterLine.text(json, "name", LONGEST_NAME),
                    ReviewStatus.valueOf(LetterLine.text(json, "status", LONGEST_WORD)),
                    Math.max(0, json.required("place").intValue()),
                    log);
        } catch (JsonProcessingException | DateTimeException e) {
            throw new IllegalArgumentException("a letter's edits are no JSON", e);
        }
    }

    private static LoggedEdit edit(JsonNode json) {
        long spent = json.required("spent_ms").longValue();
        if (spent < 0 || spent > LONGEST_SPENT) {
            throw new IllegalArgumentException("nobody is at one edit for so long");
        }
        Instant madeAt = Instant.parse(LetterLine.text(json, "made_at", LONGEST_WORD));
        return new LoggedEdit(
                new EditId(0),
                madeAt.truncatedTo(ChronoUnit.MICROS),
                LoggedEdit.Kind.valueOf(LetterLine.text(json, "kind", LONGEST_WORD)),
                EditCodec.decode(LetterLine.text(json, "edit", Integer.MAX_VALUE)),
                Duration.ofMillis(spent),
                null);
    }
}
