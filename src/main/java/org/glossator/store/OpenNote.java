package org.glossator.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A hidden note beside a project that says who has it open: `.p.open`.
///
/// It informs and decides nothing: what keeps others out is the operating system's lock on the
/// file, which ends with the process. So a note that a dead process left behind is simply written
/// over, and a folder that takes no note does not matter.
record OpenNote(Path file, Path note) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /// The note of the project of this file.
    static OpenNote of(Path file) {
        return new OpenNote(file, file.resolveSibling("." + ProjectPath.bareName(file) + ".open"));
    }

    /// Who the note says has the project open, if there is one that can be read.
    Optional<Holder> read() {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(note));
            return Optional.of(
                    new Holder(
                            json.required("user").asText(),
                            json.required("machine").asText(),
                            json.required("process").asLong(),
                            json.required("started").asLong(),
                            Instant.parse(json.required("since").asText())));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    void write(Holder holder) {
        try {
            Files.write(
                    note,
                    JSON.writeValueAsBytes(
                            JSON.createObjectNode()
                                    .put("user", holder.user())
                                    .put("machine", holder.machine())
                                    .put("process", holder.process())
                                    .put("started", holder.started())
                                    .put("since", holder.since().toString())));
        } catch (JacksonException e) {
            throw new IllegalStateException("a tree is always writable", e);
        } catch (IOException e) {
            // The lock holds without it.
        }
    }

    /// Takes the note away, unless another one has been written since.
    void remove(Holder holder) {
        try {
            if (read().filter(holder::equals).isPresent()) {
                Files.deleteIfExists(note);
            }
        } catch (IOException e) {
            // The next one to open the project writes over it.
        }
    }

    /// The refusal of a project that somebody has open.
    ProjectException locked(Throwable cause) {
        // A note of a process that has ended is not about whoever holds the lock now.
        Holder holder = read().filter(one -> !one.isGone()).orElse(null);
        String who =
                holder == null
                        ? "is open in another Glossator"
                        : "is open in another Glossator: %s on %s, since %s (process %d)"
                                .formatted(
                                        holder.user(),
                                        holder.machine(),
                                        SINCE.format(holder.since().atZone(ZoneId.systemDefault())),
                                        holder.process());
        return new ProjectException(
                file, holder, who + ". Close it there, or open it here to read only.", cause);
    }
}
